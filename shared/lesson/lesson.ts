/** Owns what a lesson and an activity are. Knows nothing of who takes part or of what has happened so far. */
import type { CurveId } from '../math/curve';
import type { SurfaceRef } from '../math/surfaceRef';
import type { Vec2 } from '../math/vec';
import type { StepRule } from '../protocol/commands';
import type { DescentWay, StepGiven } from '../protocol/kinds/descent';
import type { Words } from '../protocol/language';
import type { QuestionId } from './questions/questions';

type ActivityCommon = {
  /** Unique within the lesson; stays the same when activities are reordered. */
  readonly id: string;
  readonly title: Words;
  readonly minutes: number;
  readonly skipIfLate: boolean;
  /** Rounds planned; the host may always ask for another. */
  readonly rounds: number;
  /** For everyone: what we do, and, once the last planned round is told, what we saw. */
  readonly before?: Words;
  readonly after?: Words;
  /** For the host alone: what to say, the mistakes to expect, a question to ask. */
  readonly notes: { readonly say: readonly Words[]; readonly expect: readonly Words[]; readonly ask: Words };
};

export type DescentActivity = ActivityCommon & {
  readonly kind: 'descent';
  /** fog: by the slopes at the point alone; the map shows itself after the last planned round's step. */
  readonly way: DescentWay;
  /** Several: the server picks one and the place on it, and the hill comes with its own η and r. */
  readonly surface: SurfaceRef | readonly SurfaceRef[];
  /** null: the server picks a place at which right and wrong rules differ. */
  readonly start: Vec2 | null;
  readonly eta: number;
  /** By formula; left out: the slopes as numbers. */
  readonly given?: StepGiven;
  /** The longest arrow by map and in fog, in map units. */
  readonly radius: number;
  /** Which arrow moves the class's point unless the host chooses another. */
  readonly step: StepRule;
};

export type NetworkActivity = ActivityCommon & {
  readonly kind: 'network';
  readonly way: 'parameter';
  /** Of the one picture's step −η ∂C_k/∂θ. */
  readonly eta: number;
  /** Of the shipped start network. */
  readonly seed: number;
  /** The first round's picture, from 0; null: the server picks. */
  readonly picture: number | null;
};

export type EstimateActivity = ActivityCommon & {
  readonly kind: 'estimate';
  readonly surface: SurfaceRef;
};

export type SlopeActivity = ActivityCommon & {
  readonly kind: 'slope';
  readonly curve: CurveId;
  /** Where the ball lies at first. */
  readonly start: number;
  readonly eta: number;
  /** Which move the ball makes unless the host chooses another. */
  readonly step: StepRule;
};

export type LevelActivity = ActivityCommon & {
  readonly kind: 'level';
  /** One a round; the last is asked again in later ones. */
  readonly surfaces: readonly SurfaceRef[];
};

export type TurnActivity = ActivityCommon & {
  readonly kind: 'turn';
  /** One a round; the last is asked again in later ones. */
  readonly places: readonly { readonly surface: SurfaceRef; readonly at: Vec2 }[];
};

export type RaceActivity = ActivityCommon & {
  readonly kind: 'race';
  /** One a round; the last is asked again in later ones. */
  readonly places: readonly { readonly surface: SurfaceRef; readonly at: Vec2 }[];
  /** How many steps every ball takes. */
  readonly steps: number;
};

export type QuestionActivity = ActivityCommon & {
  readonly kind: 'question';
  /** Asked one after the other; as many as there are rounds. */
  readonly questions: readonly QuestionId[];
};

export type WalkActivity = ActivityCommon & {
  readonly kind: 'walk';
  readonly surface: SurfaceRef;
  /** Everyone from `start`, or seat by seat from the hill's own start points. */
  readonly starts: 'same' | 'own';
  readonly start: Vec2;
  /** Suggested to those who compute their steps. */
  readonly eta: number;
  /** Most steps a learner may take. */
  readonly steps: number;
  /** The longest step, in map units. */
  readonly radius: number;
};

export type Activity =
  | WalkActivity
  | RaceActivity
  | TurnActivity
  | LevelActivity
  | SlopeActivity
  | DescentActivity
  | NetworkActivity
  | EstimateActivity
  | QuestionActivity;

export type ActivityKind = Activity['kind'];
export type ActivityOf<K extends ActivityKind> = Extract<Activity, { kind: K }>;

export type Lesson = {
  readonly id: string;
  readonly title: Words;
  readonly summary: Words;
  readonly activities: readonly Activity[];
};
