import type * as v from 'valibot';
import { type ActivityCommon, many } from '../activity';
import { surfaceSchema } from '../options';

/** What a lesson says of the activity. */
export const levelSettings = {
  /** One a round; the last is asked again in later ones. */
  surfaces: many(surfaceSchema),
};

export type LevelActivity = ActivityCommon & { readonly kind: 'level' } & Readonly<
    v.InferOutput<v.StrictObjectSchema<typeof levelSettings, undefined>>
  >;
