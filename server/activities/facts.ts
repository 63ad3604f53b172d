/** How what a kind of activity writes into the log is described: a schema for each payload, and the parts they share. */
import * as v from 'valibot';
import { many } from '../../shared/activities/activity';

export { many };
export const number = v.number();
export const seat = v.number();
export const vec = v.strictObject({ x: number, y: number });
export const place = v.strictObject({ at: vec, z: number });
/** A place, and the slopes there. */
export const stop = v.strictObject({ at: vec, z: number, slopes: vec });
export const words = v.strictObject({ ja: v.string(), en: v.string() });

const side = v.pipe(v.strictTuple([number, number]), v.readonly());
/** A built-in hill by its name, or a typed one. */
export const surface = v.union([
  v.picklist(['bowl', 'valley', 'tilted', 'saddle', 'twoMinima', 'himmelblau']),
  v.strictObject({ f: v.string(), x: side, y: side }),
]);

/** What a diagnosis says of one answer, as any kind may. */
export type Finding =
  | { readonly kind: 'right'; readonly cannotShow: readonly string[] }
  | { readonly kind: 'mistake'; readonly rule: string }
  | { readonly kind: 'undecided'; readonly rules: readonly string[] }
  | { readonly kind: 'direction'; readonly is: string }
  | { readonly kind: 'unknown' };

/** A diagnosis with these names of mistakes. */
export const diagnosis = <const R extends string>(names: readonly R[]) => findingOf(v.picklist(names));

/** A diagnosis whose mistakes are named so. */
export function findingOf<R extends v.GenericSchema<string>>(rule: R) {
  return v.variant('kind', [
    v.strictObject({ kind: v.literal('right'), cannotShow: many(rule) }),
    v.strictObject({ kind: v.literal('mistake'), rule }),
    v.strictObject({ kind: v.literal('undecided'), rules: many(rule) }),
    v.strictObject({ kind: v.literal('unknown') }),
  ]);
}

/**
 * The answers of a kind in which each learner has one, as the reveal judged them; `first`: at the first try, where there was
 * a second.
 */
export const judged = <A extends v.GenericSchema, F extends v.GenericSchema>(answer: A, finding: F) =>
  many(v.strictObject({ seat, answer, finding, first: v.nullable(finding), points: number }));

export const stepRule = v.picklist(['gradient', 'mean', 'median', 'best']);

/** What each rule of a step would do; null where nobody answered. */
export function byRule<S extends v.GenericSchema>(outcome: S) {
  const one = v.nullable(outcome);
  return v.strictObject({ gradient: one, mean: one, median: one, best: one });
}

/** Of a kind that has no such payload. */
export const none = v.never();

/** Where an activity began of which nothing is to be remembered. */
export const plainOrigin = <const K extends string>(kind: K) => v.strictObject({ kind: v.literal(kind) });
