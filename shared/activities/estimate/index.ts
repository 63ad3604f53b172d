/** What travels for an estimate of Δz: the answer, and what each kind of viewer may see. */

import * as v from 'valibot';
import type { Diagnosis } from '../../math/diagnosis/diagnosis';
import type { EstimateMistake } from '../../math/diagnosis/estimate';
import type { SurfaceRef } from '../../math/surfaceRef';
import type { Vec2 } from '../../math/vec';
import { finite } from '../../protocol/numbers';
import type { MistakeCount, RoundView } from '../../protocol/round';
import { defineActivity } from '../activity';
import { hillOption } from '../options';
import { type EstimateActivity, estimateSettings } from './settings';

const answer = v.strictObject({ kind: v.literal('estimate'), dz: finite });

export type EstimateScreen = {
  readonly kind: 'estimate';
  readonly round: RoundView;
  readonly surface: SurfaceRef;
  readonly at: Vec2;
  /** (∂z/∂x, ∂z/∂y) at the point, given */
  readonly slopes: Vec2;
  /** (Δx, Δy), given */
  readonly delta: Vec2;
  /** null while asking */
  readonly reveal: { readonly linearDz: number; readonly trueDz: number } | null;
};

export type EstimateWork = {
  readonly kind: 'estimate';
  readonly round: number;
  /** The estimate that was sent. */
  readonly answer: number | null;
  /** While the second try is on: what the first one was. */
  readonly hint: Diagnosis<EstimateMistake> | null;
  /** In a second try: asked no more, since the first answer was right. */
  readonly rightAtFirst: boolean;
  readonly result: {
    readonly diagnosis: Diagnosis<EstimateMistake>;
    /** The first try's, where there was a second. */
    readonly first: Diagnosis<EstimateMistake> | null;
    readonly points: number;
  } | null;
};

export type EstimateStagePart = {
  readonly kind: 'estimate';
  /** Everyone's estimates in order of size; null until the reveal. */
  readonly estimates: readonly number[] | null;
  readonly mistakes: readonly MistakeCount[];
  /** The first try's mistakes, where there was a second; null where there was not. */
  readonly firstMistakes: readonly MistakeCount[] | null;
};

type EstimateTypes = {
  readonly activity: EstimateActivity;
  readonly screen: EstimateScreen;
  readonly work: EstimateWork;
  readonly stage: EstimateStagePart;
};

export const estimate = defineActivity<EstimateTypes>()({
  kind: 'estimate',
  settings: estimateSettings,
  answer,
  askOptions: hillOption,
});
