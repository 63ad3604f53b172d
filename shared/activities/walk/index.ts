/** What travels for a walk in fog: a step or a stop as answers, and what each kind of viewer may see. */

import * as v from 'valibot';
import type { Diagnosis } from '../../math/diagnosis/diagnosis';
import type { WalkMistake } from '../../math/diagnosis/walk';
import type { SurfaceRef } from '../../math/surfaceRef';
import type { Vec2 } from '../../math/vec';
import { finite } from '../../protocol/numbers';
import type { MistakeCount, RoundView } from '../../protocol/round';
import { defineActivity } from '../activity';
import { etaOption, hillOption } from '../options';
import { type WalkActivity, walkSettings } from './settings';

const answer = v.variant('does', [
  v.strictObject({ kind: v.literal('walk'), does: v.literal('step'), dx: finite, dy: finite }),
  /** "I stop here" */
  v.strictObject({ kind: v.literal('walk'), does: v.literal('stop') }),
]);

export type WalkPlace = { readonly at: Vec2; readonly z: number };

export type WalkScreen = {
  readonly kind: 'walk';
  readonly round: RoundView;
  /** The hill; null while it lies in fog. */
  readonly surface: SurfaceRef | null;
  /** A size of step that suits the hill. */
  readonly eta: number;
  /** Most steps a walker may take. */
  readonly steps: number;
  /** The longest step, in map units. */
  readonly radius: number;
  readonly reveal: {
    /** How many have walked. */
    readonly walks: number;
    /** Each minimum of the hill, and how many ended near it: within a quarter of the longest step. */
    readonly minima: readonly (WalkPlace & { readonly count: number })[];
    /** Who ended near none. */
    readonly elsewhere: number;
    /** The lowest place the class has reached; null: nobody walked. */
    readonly lowest: WalkPlace | null;
    /** How many walked along −∇f in most of their steps. */
    readonly byGradient: number;
  } | null;
};

export type WalkWork = {
  readonly kind: 'walk';
  readonly round: number;
  /** (∂z/∂x, ∂z/∂y) where this learner stands. */
  readonly slopes: Vec2;
  /** The height there, as an altimeter shows it, and before the last step (null: none yet). */
  readonly z: number;
  readonly zBefore: number | null;
  readonly taken: number;
  /** Stopped of their own, or no steps left. */
  readonly done: boolean;
  readonly result: {
    /** The start first. */
    readonly path: readonly WalkPlace[];
    readonly diagnosis: Diagnosis<WalkMistake>;
    /** Which of the minima they ended near, from 0; null: none. */
    readonly near: number | null;
    readonly byGradient: boolean;
    readonly points: number;
  } | null;
};

export type WalkStagePart = {
  readonly kind: 'walk';
  /** Steps a walker has taken so far, on average; null: nobody has taken one. */
  readonly meanSteps: number | null;
  /** Everyone's, the start first; of a large class 200, evenly chosen; null until the reveal. */
  readonly walks: readonly { readonly path: readonly WalkPlace[]; readonly arrived: boolean }[] | null;
  readonly mistakes: readonly MistakeCount[];
};

type WalkTypes = {
  readonly activity: WalkActivity;
  readonly screen: WalkScreen;
  readonly work: WalkWork;
  readonly stage: WalkStagePart;
};

export const walk = defineActivity<WalkTypes>()({
  kind: 'walk',
  settings: walkSettings,
  answer,
  askOptions: { ...etaOption, ...hillOption },
});
