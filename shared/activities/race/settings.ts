import * as v from 'valibot';
import { type ActivityCommon, many, point } from '../activity';
import { surfaceSchema } from '../options';

/** What a lesson says of the activity. */
export const raceSettings = {
  /** One a round; the last is asked again in later ones. */
  places: many(v.strictObject({ surface: surfaceSchema, at: point })),
  /** How many steps every ball takes. */
  steps: v.number(),
};

export type RaceActivity = ActivityCommon & { readonly kind: 'race' } & Readonly<
    v.InferOutput<v.StrictObjectSchema<typeof raceSettings, undefined>>
  >;
