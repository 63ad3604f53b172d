import * as v from 'valibot';
import { curveIds } from '../../math/curve';
import type { ActivityCommon } from '../activity';
import { stepRules } from '../options';

/** What a lesson says of the activity. */
export const slopeSettings = {
  curve: v.picklist(curveIds),
  /** Where the ball lies at first. */
  start: v.number(),
  eta: v.number(),
  /** Which move the ball makes unless the host chooses another. */
  step: v.picklist(stepRules),
};

export type SlopeActivity = ActivityCommon & { readonly kind: 'slope' } & Readonly<
    v.InferOutput<v.StrictObjectSchema<typeof slopeSettings, undefined>>
  >;
