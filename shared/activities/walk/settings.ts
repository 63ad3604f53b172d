import * as v from 'valibot';
import { type ActivityCommon, point } from '../activity';
import { surfaceSchema } from '../options';

/** What a lesson says of the activity. */
export const walkSettings = {
  surface: surfaceSchema,
  /** Everyone from `start`, or seat by seat from the hill's own start points. */
  starts: v.picklist(['same', 'own']),
  start: point,
  /** Suggested to those who compute their steps. */
  eta: v.number(),
  /** Most steps a learner may take. */
  steps: v.number(),
  /** The longest step, in map units. */
  radius: v.number(),
};

export type WalkActivity = ActivityCommon & { readonly kind: 'walk' } & Readonly<
    v.InferOutput<v.StrictObjectSchema<typeof walkSettings, undefined>>
  >;
