import * as v from 'valibot';
import { type ActivityCommon, many, point } from '../activity';
import { surfaceSchema } from '../options';

/** What a lesson says of the activity. */
export const turnSettings = {
  /** One a round; the last is asked again in later ones. */
  places: many(v.strictObject({ surface: surfaceSchema, at: point })),
};

export type TurnActivity = ActivityCommon & { readonly kind: 'turn' } & Readonly<
    v.InferOutput<v.StrictObjectSchema<typeof turnSettings, undefined>>
  >;
