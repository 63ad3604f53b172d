import * as v from 'valibot';
import { type ActivityCommon, many, point } from '../activity';
import { stepRules, surfaceSchema } from '../options';

/** An arrow on the map, numbers by the formula, or an arrow in fog, by the slopes alone. */
export const descentWays = ['map', 'formula', 'fog'] as const;
export type DescentWay = (typeof descentWays)[number];

/** By formula: the slopes as numbers, their formulas, or f alone. */
export const stepGivens = ['slopes', 'partials', 'f'] as const;
export type StepGiven = (typeof stepGivens)[number];

/** What a lesson says of the activity. */
export const descentSettings = {
  /** fog: by the slopes at the point alone; the map shows itself after the last planned round's step. */
  way: v.picklist(descentWays),
  /** Several: the server picks one and the place on it, and the hill comes with its own η and r. */
  surface: v.union([surfaceSchema, many(surfaceSchema)]),
  /** null: the server picks a place at which right and wrong rules differ. */
  start: v.nullable(point),
  eta: v.number(),
  /** By formula; left out: the slopes as numbers. */
  given: v.exactOptional(v.picklist(stepGivens)),
  /** The longest arrow by map and in fog, in map units. */
  radius: v.number(),
  /** Which arrow moves the class's point unless the host chooses another. */
  step: v.picklist(stepRules),
};

export type DescentActivity = ActivityCommon & { readonly kind: 'descent' } & Readonly<
    v.InferOutput<v.StrictObjectSchema<typeof descentSettings, undefined>>
  >;
