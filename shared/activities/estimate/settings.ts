import type * as v from 'valibot';
import type { ActivityCommon } from '../activity';
import { surfaceSchema } from '../options';

/** What a lesson says of the activity. */
export const estimateSettings = {
  surface: surfaceSchema,
};

export type EstimateActivity = ActivityCommon & { readonly kind: 'estimate' } & Readonly<
    v.InferOutput<v.StrictObjectSchema<typeof estimateSettings, undefined>>
  >;
