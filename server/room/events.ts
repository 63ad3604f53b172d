/**
 * Owns everything that can have happened in a room, in the past tense, with the numbers the maths produced, so that a
 * replay survives a later change of the maths. No names and no secrets: those lie beside the log (people.ts).
 */

import type { Answer } from '../../shared/activities';
import type { DescentReplay, StepOutcome } from '../../shared/activities/descent';
import type { StepRule } from '../../shared/activities/options';
import type { MoveOutcome } from '../../shared/activities/slope';
import type { Lesson } from '../../shared/lesson/lesson';
import type { ParamId } from '../../shared/math/param';
import type { Vec2 } from '../../shared/math/vec';
import type { Pace } from '../../shared/protocol/commands';
import type { SeatId } from '../../shared/protocol/ids';
import type {
  DescentJudgement,
  FirstTry,
  Judgement,
  NetworkJudgement,
  NetworkMeasure,
  NetworkStep,
  Origin,
  Question,
  SlopeJudgement,
  WalkJudgement,
} from './facts';

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
      readonly type: 'SeatRenamed' | 'RollSet' | 'SeatOffered' | 'SeatHandedOver' | 'SeatRemoved';
      readonly seat: SeatId;
    }
  | { readonly type: 'WarmUpTapped'; readonly seat: SeatId; readonly at: Vec2 }
  | { readonly type: 'SaidStuck'; readonly seat: SeatId; readonly stuck: boolean }
  // the flow
  | {
      readonly type: 'ActivityStarted';
      readonly index: number;
      readonly origin: Origin | null;
      /** Events of earlier servers do not have it. */
      readonly at?: number;
    }
  /** Back to where the class was before the last ActivityStarted, which was a mistake. */
  | { readonly type: 'ActivityReturned'; readonly at: number }
  | { readonly type: 'RoundOpened'; readonly round: number; readonly question: Question }
  | { readonly type: 'RoundClosed' | 'RoundReopened' }
  /** The first tries as they were judged, kept apart from the second. */
  | { readonly type: 'SecondTryOpened'; readonly tries: readonly FirstTry[] }
  | { readonly type: 'DeadlineSet'; readonly deadline: number | null; readonly at: number }
  | { readonly type: 'TimeAdded'; readonly ms: number }
  | {
      readonly type: 'TimeGiven';
      readonly seat: SeatId;
      readonly deadline: number;
      /** Events of earlier servers do not have it. */
      readonly at?: number;
    }
  | { readonly type: 'AnswerSubmitted'; readonly seat: SeatId; readonly answer: Answer }
  | { readonly type: 'TaskDealt'; readonly seat: SeatId; readonly param: ParamId }
  | { readonly type: 'TaskReturned'; readonly seat: SeatId; readonly param: ParamId }
  | { readonly type: 'HelpGiven'; readonly seat: SeatId; readonly param: ParamId }
  | { readonly type: 'DisputeSettled'; readonly param: ParamId; readonly seat: SeatId }
  | { readonly type: 'DescentRevealed'; readonly reveal: DescentJudgement }
  | { readonly type: 'SlopeRevealed'; readonly reveal: SlopeJudgement }
  | { readonly type: 'RoundRevealed'; readonly reveal: Judgement }
  | { readonly type: 'WalksRevealed'; readonly reveal: WalkJudgement }
  | { readonly type: 'NetworkRevealed'; readonly reveal: NetworkJudgement }
  | {
      readonly type: 'PointMoved';
      readonly by: StepRule;
      readonly from: Vec2;
      readonly to: Vec2;
      readonly z: number;
      readonly outcome: StepOutcome;
    }
  | { readonly type: 'NetworkStepped'; readonly step: NetworkStep }
  | {
      readonly type: 'BallMoved';
      readonly by: StepRule;
      readonly from: number;
      readonly to: number;
      readonly y: number;
      readonly outcome: MoveOutcome;
    }
  | {
      readonly type: 'WalkStepped';
      readonly seat: SeatId;
      readonly from: Vec2;
      readonly to: Vec2;
      readonly z: number;
      readonly slopes: Vec2;
    }
  | { readonly type: 'WalkEnded'; readonly seat: SeatId }
  | { readonly type: 'StepUndone' }
  /** null: back to where the class is */
  | { readonly type: 'ReplayShown'; readonly step: number | null }
  | ({ readonly type: 'ReplayBranched' } & NonNullable<DescentReplay['branch']>)
  // the machine's turn
  | { readonly type: 'AutopilotStarted'; readonly steps: number; readonly eta: number; readonly at: number }
  | { readonly type: 'AutopilotResumed'; readonly at: number }
  | { readonly type: 'AutopilotPaused' | 'AutopilotStopped' }
  | {
      readonly type: 'AutopilotStepped';
      readonly params: readonly number[];
      readonly measured: NetworkMeasure;
      readonly at: number;
    };

export type RoomEventType = RoomEvent['type'];
export type EventOf<T extends RoomEventType> = Extract<RoomEvent, { type: T }>;
