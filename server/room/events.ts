/**
 * Everything that can have happened in a room, in the past tense, with the numbers the maths produced, so that a replay
 * survives a later change of the maths. No names and no secrets: those lie beside the log (people.ts). How it lies on disk,
 * and how what earlier versions wrote is read, is in stored/.
 */
import type { Lesson } from '../../shared/lesson/lesson';
import type { Vec2 } from '../../shared/math/vec';
import type { Pace } from '../../shared/protocol/commands';
import type { SeatId } from '../../shared/protocol/ids';
import type { ActivityEvent, Facts } from '../activities/contract';

export type RoomEvent =
  | { readonly type: 'RoomOpened'; readonly lesson: Lesson; readonly seed: number }
  | { readonly type: 'AddressChosen'; readonly address: string }
  | { readonly type: 'RoomLocked' | 'RoomUnlocked' | 'NamesShown' | 'NamesHidden' }
  | { readonly type: 'RollAsked'; readonly ask: boolean }
  | { readonly type: 'TellingStepped'; readonly by: 1 | -1 }
  | { readonly type: 'PaceSet'; readonly pace: Pace }
  | { readonly type: 'ClassPaused' | 'ClassResumed'; readonly at: number }
  | { readonly type: 'PhonesFrozen' | 'PhonesReleased' }
  | { readonly type: 'EndedForToday' | 'ClassReopened' | 'ClassEnded' }
  // seats
  | { readonly type: 'SeatTaken'; readonly seat: SeatId; readonly practice: boolean; readonly at: number }
  | {
      readonly type: 'SeatRenamed' | 'RollSet' | 'SeatOffered' | 'SeatHandedOver';
      readonly seat: SeatId;
    }
  | { readonly type: 'SeatRemoved'; readonly seat: SeatId }
  | { readonly type: 'WarmUpTapped'; readonly seat: SeatId; readonly at: Vec2 }
  | { readonly type: 'SaidStuck'; readonly seat: SeatId; readonly stuck: boolean }
  // the flow
  | {
      readonly type: 'ActivityStarted';
      readonly index: number;
      /** null: it goes on where it was left */
      readonly origin: Facts['origin'] | null;
      /** ms since 1970; null: not noted */
      readonly at: number | null;
    }
  /** Back to where the class was before the last ActivityStarted, which was a mistake. */
  | { readonly type: 'ActivityReturned'; readonly at: number }
  | { readonly type: 'RoundClosed' | 'RoundReopened' }
  | { readonly type: 'DeadlineSet'; readonly deadline: number | null; readonly at: number }
  | { readonly type: 'TimeAdded'; readonly ms: number }
  | {
      readonly type: 'TimeGiven';
      readonly seat: SeatId;
      readonly deadline: number;
      /** ms since 1970; null: not noted */
      readonly at: number | null;
    }
  // what happens in the activity
  | ActivityEvent;

export type RoomEventType = RoomEvent['type'];
export type EventOf<T extends RoomEventType> = Extract<RoomEvent, { type: T }>;
