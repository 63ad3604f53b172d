/** What travels for an arrow that is turned: the answer, and what each kind of viewer may see. */

import * as v from 'valibot';
import type { Diagnosis } from '../../math/diagnosis/diagnosis';
import type { TurnMistake } from '../../math/diagnosis/turn';
import type { SurfaceRef } from '../../math/surfaceRef';
import type { Vec2 } from '../../math/vec';
import type { MistakeCount, RoundView } from '../../protocol/round';
import { defineActivity } from '../activity';
import { hillOption } from '../options';
import { type TurnActivity, turnSettings } from './settings';

/** Degrees from ∇z, anticlockwise. */
const theta = v.pipe(v.number(), v.finite(), v.minValue(-180), v.maxValue(180));

const answer = v.strictObject({
  kind: v.literal('turn'),
  theta,
  /** Where the arrow was on the way there: these draw the class's curve. */
  tried: v.pipe(v.array(theta), v.maxLength(24)),
});

/** One turn of the arrow, and the linear Δz there. */
export type TurnDot = { readonly theta: number; readonly dz: number };

export type TurnScreen = {
  readonly kind: 'turn';
  readonly round: RoundView;
  readonly surface: SurfaceRef;
  readonly at: Vec2;
  /** (∂z/∂x, ∂z/∂y) at the point, given */
  readonly slopes: Vec2;
  /** ‖Δ‖, in map units */
  readonly length: number;
  readonly reveal: {
    /** How many of the class found θ = 180° within 10°. */
    readonly found: number;
    /** −‖∇z‖‖Δ‖, the lowest Δz there can be */
    readonly lowest: number;
    /** −η∇z, what this comes to */
    readonly step: Vec2;
    readonly eta: number;
  } | null;
};

export type TurnWork = {
  readonly kind: 'turn';
  readonly round: number;
  readonly answer: { readonly theta: number; readonly tried: readonly number[] } | null;
  /** While the second try is on: what the first one was. */
  readonly hint: Diagnosis<TurnMistake> | null;
  /** In a second try: asked no more, since the first answer was right. */
  readonly rightAtFirst: boolean;
  readonly result: {
    readonly diagnosis: Diagnosis<TurnMistake>;
    /** The first try's, where there was a second. */
    readonly first: Diagnosis<TurnMistake> | null;
    readonly dz: number;
    readonly points: number;
  } | null;
};

export type TurnStagePart = {
  readonly kind: 'turn';
  /** Everywhere the class's arrows have been; null until the reveal. */
  readonly dots: readonly TurnDot[] | null;
  /** Where each learner's arrow stayed; null until the reveal. */
  readonly chosen: readonly TurnDot[] | null;
  readonly mistakes: readonly MistakeCount[];
  /** The first try's mistakes, where there was a second; null where there was not. */
  readonly firstMistakes: readonly MistakeCount[] | null;
};

type TurnTypes = {
  readonly activity: TurnActivity;
  readonly screen: TurnScreen;
  readonly work: TurnWork;
  readonly stage: TurnStagePart;
};

export const turn = defineActivity<TurnTypes>()({
  kind: 'turn',
  settings: turnSettings,
  answer,
  askOptions: hillOption,
});
