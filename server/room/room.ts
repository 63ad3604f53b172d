/**
 * The signatures of the pure room: decide, evolve, view. Time, chance, hashing and who is present are arguments.
 * Only roomService.ts calls them.
 */
import type { Lesson } from '../../shared/lesson/lesson';
import type { Random } from '../../shared/math/random';
import type { Command } from '../../shared/protocol/commands';
import type { SeatId } from '../../shared/protocol/ids';
import type { Language } from '../../shared/protocol/language';
import type { RefusalCode } from '../../shared/protocol/refusals';
import type { HostView, RoomView, StageView, YouView } from '../../shared/protocol/views';
import type { Accepted } from '../../shared/protocol/wire';
import type { RoomEvent } from './events';
import type { PeopleChange, Person } from './people';

/** Commands that the clock sends, never a client. */
export type ClockCommand =
  | { readonly type: 'DeadlinePassed'; readonly deadline: number }
  | { readonly type: 'ActivityTick'; readonly tick: number }
  /** A seat has been away for AWAY_MS: its task goes back to the pool. */
  | { readonly type: 'SeatIsAway'; readonly seat: SeatId }
  /** A seat's first connection came (back): it may need a task. */
  | { readonly type: 'SeatIsBack'; readonly seat: SeatId };

/** What the service itself asks when a room is opened over HTTP. */
export type OpeningCommand = { readonly type: 'OpenRoom'; readonly lesson: Lesson; readonly seed: number };

export type Actor =
  | { readonly role: 'host' }
  | { readonly role: 'learner'; readonly seat: SeatId }
  /** A key that opens no seat yet. */
  | {
      readonly role: 'joining';
      readonly tokenHash: string;
      readonly practice: boolean;
      readonly lang: Language;
    }
  | { readonly role: 'stage' }
  | { readonly role: 'clock' };

export type CommandContext = {
  readonly by: Actor;
  readonly now: number;
  readonly random: Random;
  readonly people: ReadonlyMap<SeatId, Person>;
  /** Seats with at least one open connection. */
  readonly present: ReadonlySet<SeatId>;
  readonly addresses: readonly string[];
  readonly maxSeats: number;
  /** SHA-256, base64url */
  readonly hash: (text: string) => string;
  /** 128 random bits, base64url */
  readonly secret: () => string;
};

export type Decision =
  | {
      readonly ok: true;
      readonly events: readonly RoomEvent[];
      readonly people: readonly PeopleChange[];
      readonly ack: Omit<Accepted, 'ok' | 'version'>;
    }
  | { readonly ok: false; readonly code: RefusalCode; readonly field?: string };

export type AnyCommand = Command | ClockCommand | OpeningCommand;

export type Viewer =
  | { readonly role: 'host' }
  | { readonly role: 'stage' }
  | { readonly role: 'learner'; readonly seat: SeatId }
  | { readonly role: 'joining'; readonly tokenHash: string; readonly lang: Language };

/** What a view needs and the log does not hold. */
export type ViewContext = {
  readonly people: ReadonlyMap<SeatId, Person>;
  readonly present: ReadonlySet<SeatId>;
  /** http://…:port of every address of this machine that a phone can reach, best first. */
  readonly addresses: readonly string[];
  readonly maxSeats: number;
};

export type ViewParts = {
  readonly room: RoomView;
  readonly you?: YouView;
  readonly stage?: StageView;
  readonly host?: HostView;
};

/** How long a seat may be away before its task is dealt to another: 20 s outlasts a lock screen's blink and a lift's dead spot. */
export const AWAY_MS = 20_000;
