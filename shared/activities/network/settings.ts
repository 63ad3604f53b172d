import * as v from 'valibot';
import type { ActivityCommon } from '../activity';

/** What a lesson says of the activity. */
export const networkSettings = {
  way: v.literal('parameter'),
  /** Of the one picture's step −η ∂C_k/∂θ. */
  eta: v.number(),
  /** Of the shipped start network. */
  seed: v.number(),
  /** The first round's picture, from 0; null: the server picks. */
  picture: v.nullable(v.number()),
};

export type NetworkActivity = ActivityCommon & { readonly kind: 'network' } & Readonly<
    v.InferOutput<v.StrictObjectSchema<typeof networkSettings, undefined>>
  >;
