/** What a host may ask for beyond going on, where several kinds have it: each kind lists those it takes. */
import * as v from 'valibot';
import { LONGEST_EXPRESSION } from '../math/expressionParser';
import { surfaceIds } from '../math/surface';
import { finite } from '../protocol/numbers';

export const stepRules = ['gradient', 'mean', 'median', 'best'] as const;
/** Which arrow moves the class's point: −η∇f, the class's mean or median, or the one that went lowest. */
export type StepRule = (typeof stepRules)[number];

/** η: any positive step a class may want to see go wrong. */
export const eta = v.pipe(v.number(), v.finite(), v.minValue(1e-6), v.maxValue(100));

const side = v.pipe(v.strictTuple([finite, finite]), v.readonly());

/** A built-in hill by its name, or a function of x and y as it was typed, with the part of the plane its map shows. */
export const surfaceSchema = v.union([
  v.picklist(surfaceIds),
  v.strictObject({ f: v.pipe(v.string(), v.maxLength(LONGEST_EXPRESSION)), x: side, y: side }),
]);

/** OpenRound: the size of a step from here on. */
export const etaOption = { eta: v.optional(eta) };

/** OpenRound: another hill from here on; left out, `start` is chosen by the server. */
export const hillOption = {
  hill: v.optional(
    v.strictObject({
      surface: surfaceSchema,
      start: v.optional(v.strictObject({ x: finite, y: finite })),
    }),
  ),
};

/** Advance: which arrow moves the class's point. */
export const byOption = { by: v.optional(v.picklist(stepRules)) };
