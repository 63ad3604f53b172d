/**
 * What clients may see: four parts, each always whole, never a difference. `room` is what everyone sees; `you`, `stage` and
 * `host` go only to their kind of viewer. The server's own state has no type here, on purpose.
 */
import type { ActivityKind, ActivityScreen, HostPart, StagePart, Work } from '../activities';
import type { StepRule } from '../activities/options';
import type { Vec2 } from '../math/vec';
import type { Pace } from './commands';
import type { RoomCode, SeatId } from './ids';
import type { Words } from './language';
import type { MistakeCount, Progress } from './round';

/** `version` grows with every change of the room; a client drops a part that is older than the one it has. */
export type ViewMessage = {
  readonly version: number;
  /** The server's clock when it sent this, ms since 1970: deadlines are on that clock. */
  readonly sentAt: number;
  readonly room?: RoomView;
  readonly you?: YouView;
  readonly stage?: StageView;
  readonly host?: HostView;
};

export type RoomView = {
  readonly code: RoomCode;
  readonly status: 'open' | 'resting' | 'ended';
  readonly paused: boolean;
  readonly frozen: boolean;
  readonly locked: boolean;
  readonly namesShown: boolean;
  /** Counts the turns of the flow; host commands carry it back. */
  readonly revision: number;
  readonly lesson: Words;
  /** Which activity of the lesson, from 0; null in the lobby. */
  readonly place: PlaceView | null;
  /** How a step is told on the stage. */
  readonly pace: Pace;
  readonly screen: LobbyScreen | ActivityScreen;
};

export type PlaceView = {
  readonly index: number;
  readonly of: number;
  readonly title: Words;
  /** What we do; null where the lesson has no text for it. */
  readonly before: Words | null;
  /** What we saw; null until the last planned round is told. */
  readonly after: Words | null;
};

export type LobbyScreen = { readonly kind: 'lobby' };

// ── one learner ────────────────────────────────────────────────────────────

export type YouView =
  | {
      readonly kind: 'joining';
      readonly suggestion: string;
      readonly closed: 'locked' | 'full' | null;
      /** Whether a roll number is asked for. */
      readonly rollAsked: boolean;
    }
  | {
      readonly kind: 'seated';
      readonly seat: SeatId;
      readonly name: string;
      readonly score: number;
      readonly stuck: boolean;
      /** This learner's own end where they have more time than the class, as a round's. */
      readonly deadline: number | null;
      readonly pausedLeft: number | null;
      readonly work: Work | null;
    };

// ── the stage ───────────────────────────────────────────────────────────────

export type StageView = {
  readonly joinUrl: string;
  /** Beats of the telling that the host has stepped on (less those back) since the flow’s last turn. */
  readonly told: number;
  readonly present: number;
  readonly progress: Progress;
  /** In the lobby, while names are shown. */
  readonly names: readonly string[];
  readonly taps: readonly Vec2[];
  readonly work: StagePart | null;
};

// ── the host ────────────────────────────────────────────────────────────

/** What the one big button (Space, Page Down, a clicker) will do; null: nothing left to do. */
export type PrimaryAction =
  | { readonly does: 'start'; readonly index: number }
  | { readonly does: 'reveal' }
  | { readonly does: 'advance' }
  | { readonly does: 'openRound' }
  | { readonly does: 'nextActivity'; readonly index: number; readonly title: Words }
  | { readonly does: 'endForToday' }
  | { readonly does: 'reopen' }
  | { readonly does: 'resume' };

export type HostView = {
  readonly primary: PrimaryAction | null;
  readonly joinUrl: string;
  readonly addresses: readonly string[];
  readonly activities: readonly {
    readonly title: Words;
    readonly kind: ActivityKind;
    readonly minutes: number;
    readonly skipIfLate: boolean;
  }[];
  readonly notes: {
    readonly say: readonly Words[];
    readonly expect: readonly Words[];
    readonly ask: Words;
  } | null;
  /** What is to be said in the activity that the big button would go to; null: it goes to none. */
  readonly nextNotes: HostView['notes'];
  readonly seats: readonly HostSeat[];
  /** Newcomers who seem to have had a seat before: `from` the one they took, `to` the one they had. */
  readonly returning: readonly { readonly from: SeatId; readonly to: SeatId }[];
  readonly rollAsked: boolean;
  /** ms since 1970 at which the lesson and the present activity began; null: not yet, or long before this was noted. */
  readonly began: { readonly lesson: number | null; readonly activity: number | null };
  readonly progress: Progress;
  /** As the stage's, but while the class is still answering. */
  readonly mistakes: readonly MistakeCount[];
  /** The first try's, beside those of the second; null while there was no second. */
  readonly firstMistakes: readonly MistakeCount[] | null;
  /** What only the host sees of this kind of activity; null: nothing. */
  readonly work: HostPart | null;
  readonly practice: number;
  readonly canUndo: boolean;
  /** Somebody's first answer is not right, and the kind has hints: OpenSecondTry would help. */
  readonly canTryAgain: boolean;
  /** The arrow that moves the class's point when Advance names none; null where there is no such choice. */
  readonly stepRule: StepRule | null;
  /** Where UndoActivity leads: an activity's title, null for the lobby; null altogether where it would be refused. */
  readonly cameFrom: { readonly title: Words | null } | null;
};

export type HostSeat = {
  readonly seat: SeatId;
  readonly name: string;
  readonly roll: number | null;
  readonly practice: boolean;
  readonly present: boolean;
  readonly doing: 'waiting' | 'working' | 'stuck' | 'answered';
  /** In the deck's notation, for the host's eyes: "(−0.5, 0.1)" or "w2_31 = −0.0725"; null where none. */
  readonly answer: string | null;
  /** The rules that its answers of this round fit, as `mistakes` counts them; none while nothing may be told. */
  readonly mistakes: readonly string[];
  /** A way back to this seat is open. */
  readonly offered: boolean;
  readonly score: number;
  /** They say so, whether they have answered or not. */
  readonly stuck: boolean;
  /** As `you` tells it to the learner. */
  readonly deadline: number | null;
  readonly pausedLeft: number | null;
};
