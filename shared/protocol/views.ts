/**
 * Owns what clients may see: four parts, each always whole, never a difference. `room` is what everyone sees;
 * `you`, `stage` and `host` go only to their kind. The server's own state has no type here, on purpose.
 */

import type { GuessScore } from '../math/descent';
import type { PartialDiagnosis, PartialRule } from '../math/diagnosis/partial';
import type { StepDiagnosis } from '../math/diagnosis/step';
import type { ParamId } from '../math/param';
import type { SurfaceId } from '../math/surface';
import type { Vec2 } from '../math/vec';
import type { StepRule } from './commands';
import type { RoomCode, SeatId } from './ids';
import type { Words } from './language';

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
  readonly moment: number;
  readonly lesson: Words;
  /** Which activity of the lesson, from 0; null in the lobby. */
  readonly place: { readonly index: number; readonly of: number; readonly title: Words } | null;
  readonly screen: LobbyScreen | DescentScreen | NetworkScreen;
};

export type LobbyScreen = { readonly kind: 'lobby' };

/** asking → revealed → advanced, then the next round asks again. */
export type Phase = 'asking' | 'revealed' | 'advanced';

export type RoundView = {
  /** The room's running number of rounds; answers name it. */
  readonly number: number;
  /** The round's number within its activity, from 1, for people. */
  readonly ordinal: number;
  readonly phase: Phase;
  readonly closed: boolean;
  /** ms since 1970 on the server's clock; null: no deadline, or the class is paused (then `pausedLeft`). */
  readonly deadline: number | null;
  readonly pausedLeft: number | null;
};

export type StepOutcome = { readonly delta: Vec2 } & GuessScore;

export type DescentScreen = {
  readonly kind: 'descent';
  readonly way: 'map' | 'formula';
  readonly round: RoundView;
  readonly surface: SurfaceId;
  readonly at: Vec2;
  readonly z: number;
  readonly eta: number;
  /** by map: the longest arrow allowed, in map units; null by formula */
  readonly radius: number | null;
  /** by formula: (∂z/∂x, ∂z/∂y) at the point, given; null by map */
  readonly slopes: Vec2 | null;
  /** Every place the class's point has been, the present one last. */
  readonly path: readonly { readonly at: Vec2; readonly z: number }[];
  readonly reveal: {
    /** Where the question was asked (`at` has moved on once the phase is `advanced`). */
    readonly at: Vec2;
    readonly gradient: Vec2;
    /** What each rule would do; null where nobody answered. */
    readonly outcomes: Readonly<Record<StepRule, StepOutcome | null>>;
    readonly bestIsSteepest: boolean;
  } | null;
  readonly moved: {
    readonly by: StepRule;
    readonly from: Vec2;
    readonly to: Vec2;
    readonly outcome: StepOutcome;
  } | null;
};

export type NetworkScreen = {
  readonly kind: 'network';
  readonly way: 'parameter';
  readonly round: RoundView;
  readonly sizes: readonly number[];
  /** All parameters in the order of shared/math/network `params(sizes)`. */
  readonly params: readonly number[];
  /** Parameters before the latest step, for showing what moved; null before the first. */
  readonly before: readonly number[] | null;
  readonly eta: number;
  readonly stepsTaken: number;
  /** The chosen picture's index in shared/math/pictures, from 0. */
  readonly picture: number;
  /** C_k of the chosen picture, and C_T, the sum over all pictures. */
  readonly pictureCost: number;
  readonly totalCost: number;
  /** One character a picture: '1' read rightly, '0' not. */
  readonly verdicts: string;
  readonly correct: number;
  /** The cost after each step, thinned to at most 240 points; the first is the start. */
  readonly costs: readonly CostPoint[];
  readonly reveal: NetworkReveal | null;
  readonly moved: NetworkMoved | null;
  readonly autopilot: {
    readonly done: number;
    readonly total: number;
    readonly eta: number;
    readonly running: boolean;
  } | null;
};

export type CostPoint = {
  readonly step: number;
  readonly total: number;
  readonly by: 'start' | 'class' | 'machine';
};

/** How a parameter came out: of its answers, what the class's number (see `classValue`) was. */
export type ParamOutcome = 'right' | 'mistake' | 'undecided' | 'cannotShow' | 'unknown' | 'unanswered';

export type NetworkReveal = {
  /** ∂C_k/∂θ for every parameter, in order. */
  readonly truth: readonly number[];
  /** The class's number for every parameter; null where nobody computed it. */
  readonly classValue: readonly (number | null)[];
  readonly outcome: readonly ParamOutcome[];
  /** Parameters whose true partials are equal and not zero, two or more together: the class is asked why. */
  readonly groups: readonly { readonly params: readonly ParamId[]; readonly value: number }[];
};

export type NetworkMoved = {
  readonly numbers: 'asTheyAre' | 'corrected';
  readonly missing: 'machine' | 'zero';
  readonly byClass: number;
  readonly corrected: number;
  readonly byMachine: number;
  readonly pictureCost: { readonly before: number; readonly after: number };
  readonly totalCost: { readonly before: number; readonly after: number };
};

// ── one learner ────────────────────────────────────────────────────────────

export type YouView =
  | { readonly kind: 'joining'; readonly suggestion: string; readonly closed: 'locked' | 'full' | null }
  | {
      readonly kind: 'seated';
      readonly seat: SeatId;
      readonly name: string;
      readonly score: number;
      readonly stuck: boolean;
      /** This learner's own deadline where the host gave them more time. */
      readonly deadline: number | null;
      readonly work: StepWork | PartialWork | null;
    };

export type StepWork = {
  readonly kind: 'step';
  readonly round: number;
  readonly answer: Vec2 | null;
  readonly result: {
    readonly score: GuessScore;
    readonly diagnosis: StepDiagnosis;
    readonly truth: Vec2;
    readonly points: number;
  } | null;
};

export type PartialWork = {
  readonly kind: 'partial';
  readonly round: number;
  /** null: nothing more to compute just now */
  readonly task: PartialTask | null;
  readonly done: readonly PartialDone[];
};

export type PartialTask = {
  readonly param: ParamId;
  /** The a, z, w, t, x that matter, each to 4 significant digits. */
  readonly symbols: readonly SymbolView[];
  /** Two owners disagree: both numbers, and one more try each. */
  readonly dispute: { readonly yours: number; readonly other: number } | null;
  /** Factors asked for so far, in order. */
  readonly help: readonly FactorView[];
  readonly helpLeft: number;
};

export type SymbolView = { readonly symbol: string; readonly tex: string; readonly value: number };
export type FactorView = {
  readonly path: number;
  readonly tex: string;
  readonly formulaTex: string;
  readonly value: number;
};

export type PartialDone = {
  readonly param: ParamId;
  readonly value: number;
  readonly result: {
    readonly truth: number;
    readonly diagnosis: PartialDiagnosis;
    readonly points: number;
    /** Every path from the parameter to C_k, each factor with its value. */
    readonly paths: readonly (readonly FactorView[])[];
  } | null;
};

// ── the wall ───────────────────────────────────────────────────────────────

export type Progress = { readonly done: number; readonly of: number };

export type StageView = {
  readonly joinUrl: string;
  readonly present: number;
  readonly progress: Progress;
  /** In the lobby, while names are shown. */
  readonly names: readonly string[];
  readonly taps: readonly Vec2[];
  readonly work: DescentWall | NetworkWall | null;
};

export type MistakeCount = { readonly rule: string; readonly count: number };

export type DescentWall = {
  readonly kind: 'descent';
  /** null until the reveal */
  readonly arrows: readonly Vec2[] | null;
  /** How many answers lie at each angle from −∇f: 12 bins of 15°; null until the reveal. */
  readonly angles: readonly number[] | null;
  readonly mistakes: readonly MistakeCount[];
  readonly closest: {
    readonly name: string | null;
    readonly cosine: number;
    readonly outcome: StepOutcome;
  } | null;
};

export type NetworkWall = {
  readonly kind: 'network';
  /** How many answers each parameter has so far, in order. */
  readonly answers: readonly number[];
  readonly mistakes: readonly {
    readonly rule: PartialRule | 'undecided' | 'unknown';
    readonly count: number;
  }[];
};

// ── the teacher ────────────────────────────────────────────────────────────

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
    readonly kind: 'descent' | 'network';
    readonly minutes: number;
    readonly skipIfLate: boolean;
  }[];
  readonly notes: {
    readonly say: readonly Words[];
    readonly expect: readonly Words[];
    readonly ask: Words;
  } | null;
  readonly seats: readonly HostSeat[];
  readonly progress: Progress;
  /** As the stage's, but while the class is still answering. */
  readonly mistakes: readonly MistakeCount[];
  readonly disputes: readonly {
    readonly param: ParamId;
    readonly answers: readonly { readonly seat: SeatId; readonly value: number }[];
    readonly settled: SeatId | null;
  }[];
  readonly practice: number;
  readonly canUndo: boolean;
  /** descent: the arrow that moves the class's point when Advance names none */
  readonly stepRule: StepRule | null;
};

export type HostSeat = {
  readonly seat: SeatId;
  readonly name: string;
  readonly roll: number | null;
  readonly practice: boolean;
  readonly present: boolean;
  readonly doing: 'waiting' | 'working' | 'stuck' | 'answered';
  /** In the deck's notation, for the teacher's eyes: "(−0.5, 0.1)" or "w2_31 = −0.0725"; null where none. */
  readonly answer: string | null;
  readonly score: number;
  readonly deadline: number | null;
};
