/** Owns what an event carries of a question, an answer and a judgement, for every kind. Knows no event. */

import type { Answer } from '../../shared/activities';
import type { StepOutcome } from '../../shared/activities/descent';
import type { StepGiven } from '../../shared/activities/descent/settings';
import type { LevelScreen } from '../../shared/activities/level';
import type { StepRule } from '../../shared/activities/options';
import type { QuestionAsked, QuestionSolution } from '../../shared/activities/question/asked';
import type { RaceRun } from '../../shared/activities/race';
import type { MoveOutcome } from '../../shared/activities/slope';
import type { TurnDot } from '../../shared/activities/turn';
import type { WalkScreen } from '../../shared/activities/walk';
import type { GuessScore } from '../../shared/math/descent';
import type { Diagnosis } from '../../shared/math/diagnosis/diagnosis';
import type { MoveMistake } from '../../shared/math/diagnosis/move';
import type { PartialDiagnosis } from '../../shared/math/diagnosis/partial';
import type { StepDiagnosis } from '../../shared/math/diagnosis/step';
import type { WalkMistake, WalkStop } from '../../shared/math/diagnosis/walk';
import type { ParamId } from '../../shared/math/param';
import type { LevelPlace } from '../../shared/math/surface';
import type { SurfaceRef } from '../../shared/math/surfaceRef';
import type { Vec2 } from '../../shared/math/vec';
import type { SeatId } from '../../shared/protocol/ids';

/** Where an activity begins; null in ActivityStarted: it goes on where it was left. */
export type Origin =
  | {
      readonly kind: 'descent';
      readonly surface: SurfaceRef;
      readonly at: Vec2;
      readonly z: number;
      /** Of the first round, until the host asks otherwise. */
      readonly eta: number;
      readonly radius: number;
    }
  | {
      readonly kind: 'network';
      readonly sizes: readonly number[];
      readonly params: readonly number[];
      readonly measured: NetworkMeasure;
    }
  | { readonly kind: 'estimate' | 'level' | 'turn' | 'race' | 'question' }
  | { readonly kind: 'walk' }
  | { readonly kind: 'slope'; readonly x: number; readonly y: number };

export type FirstTry = {
  readonly seat: SeatId;
  readonly answer: Answer;
  readonly right: boolean;
  readonly finding: Finding;
};

/** What the diagnosis of any kind says of one answer: the mistakes of each kind have names of their own. */
export type Finding = StepDiagnosis | Diagnosis<string>;

export type Question =
  | {
      readonly kind: 'descent';
      readonly surface: SurfaceRef;
      readonly at: Vec2;
      readonly z: number;
      readonly gradient: Vec2;
      readonly eta: number;
      readonly radius: number | null;
      /** By formula; null by map. */
      readonly given: StepGiven | null;
    }
  | {
      readonly kind: 'network';
      readonly picture: number;
      readonly eta: number;
      /** Parameters in the order in which they are dealt: non-zero partials first. */
      readonly deal: readonly ParamId[];
      /** Those whose partial is 0 because their pixel is off. */
      readonly zeros: readonly ParamId[];
      /** ∂C_k/∂θ in the fixed order of the parameters. */
      readonly gradient: readonly number[];
      /** How far a right answer may lie from it by the digits on show; older logs know none. */
      readonly widths?: readonly number[];
      readonly measured: NetworkMeasure;
    }
  | {
      readonly kind: 'estimate';
      readonly surface: SurfaceRef;
      readonly at: Vec2;
      readonly slopes: Vec2;
      readonly delta: Vec2;
      readonly trueDz: number;
    }
  | {
      readonly kind: 'slope';
      readonly x: number;
      readonly y: number;
      readonly slope: number;
      readonly eta: number;
    }
  | {
      readonly kind: 'walk';
      readonly surface: SurfaceRef;
      /** Seat n begins at the one numbered n, counted round and round. */
      readonly starts: readonly WalkStop[];
      readonly eta: number;
      readonly steps: number;
      readonly radius: number;
    }
  | { readonly kind: 'level'; readonly surface: SurfaceRef }
  | {
      readonly kind: 'race';
      readonly surface: SurfaceRef;
      readonly at: Vec2;
      readonly z: number;
      readonly slopes: Vec2;
      readonly steps: number;
    }
  | {
      readonly kind: 'turn';
      readonly surface: SurfaceRef;
      readonly at: Vec2;
      readonly slopes: Vec2;
      readonly length: number;
      readonly eta: number;
    }
  | {
      readonly kind: 'question';
      /** In the activity's list, from 0. */
      readonly place: number;
      /** How often it was asked with other numbers before. */
      readonly repeats: number;
      readonly asked: QuestionAsked;
      readonly solution: QuestionSolution;
    };

/** One answer as the reveal judged it. */
export type Judged = {
  readonly seat: SeatId;
  readonly answer: Answer;
  readonly finding: Finding;
  /** Of the first try, where there was a second. */
  readonly first: Finding | null;
  readonly points: number;
};

/** What the reveal of a kind made by activities/oneAnswer.ts says. */
export type Judgement =
  | { readonly kind: 'race'; readonly answers: readonly Judged[]; readonly runs: readonly RaceRun[] }
  | { readonly kind: 'estimate'; readonly answers: readonly Judged[] }
  | {
      readonly kind: 'level';
      readonly answers: readonly Judged[];
      readonly points: NonNullable<LevelScreen['reveal']>['points'];
      // Absent from rounds judged before lines of level ground were known.
      readonly lines?: NonNullable<LevelScreen['reveal']>['lines'];
      readonly alongLines?: number;
      readonly more?: boolean;
      readonly found?: readonly { readonly seat: SeatId; readonly place: LevelPlace | null }[];
    }
  | {
      readonly kind: 'turn';
      readonly answers: readonly Judged[];
      readonly dots: readonly TurnDot[];
      readonly chosen: readonly TurnDot[];
      readonly lowest: number;
      readonly step: Vec2;
    }
  | { readonly kind: 'question'; readonly answers: readonly Judged[] };

export type SlopeJudgement = {
  readonly outcomes: Readonly<Record<StepRule, MoveOutcome | null>>;
  readonly answers: readonly {
    readonly seat: SeatId;
    readonly outcome: MoveOutcome;
    readonly diagnosis: Diagnosis<MoveMistake>;
    readonly points: number;
  }[];
};

export type DescentJudgement = {
  readonly outcomes: Readonly<Record<StepRule, StepOutcome | null>>;
  readonly bestIsSteepest: boolean;
  readonly answers: readonly {
    readonly seat: SeatId;
    readonly score: GuessScore;
    readonly diagnosis: StepDiagnosis;
    /** Of the first try, where there was a second. */
    readonly first: StepDiagnosis | null;
    readonly points: number;
  }[];
};

export type WalkJudgement = NonNullable<WalkScreen['reveal']> & {
  readonly answers: readonly {
    readonly seat: SeatId;
    readonly diagnosis: Diagnosis<WalkMistake>;
    readonly near: number | null;
    readonly byGradient: boolean;
    readonly points: number;
  }[];
};

export type NetworkJudgement = {
  readonly answers: readonly {
    readonly seat: SeatId;
    readonly param: ParamId;
    readonly value: number;
    readonly diagnosis: PartialDiagnosis;
    readonly points: number;
  }[];
};

export type NetworkMeasure = {
  readonly pictureCost: number;
  readonly totalCost: number;
  /** One character a picture: '1' read rightly, '0' not. */
  readonly verdicts: string;
};

export type NetworkStep = {
  readonly numbers: 'asTheyAre' | 'corrected';
  readonly missing: 'machine' | 'zero';
  readonly byClass: number;
  readonly corrected: number;
  readonly byMachine: number;
  /** The partials that were applied, and the parameters after −η times them; both in the fixed order. */
  readonly applied: readonly number[];
  readonly params: readonly number[];
  readonly measured: NetworkMeasure;
};
