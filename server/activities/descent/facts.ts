/** What a descent writes into the log. */
import * as v from 'valibot';
import { stepDirections, stepMistakes } from '../../../shared/math/diagnosis/step';
import type { FactsOf } from '../contract';
import { byRule, many, number, place, seat, stepRule, surface, vec } from '../facts';

const kind = v.literal('descent');
const score = {
  linearDz: number,
  trueDz: v.nullable(number),
  cosine: v.nullable(number),
  angleDegrees: v.nullable(number),
};
const outcome = v.strictObject({ delta: vec, ...score });

const rule = v.picklist(stepMistakes);
const component = v.exactOptional(v.picklist(['x', 'y']));
const finding = v.variant('kind', [
  v.strictObject({ kind: v.literal('right'), cannotShow: many(rule) }),
  v.strictObject({
    kind: v.literal('mistake'),
    rule,
    in: component,
    other: v.exactOptional(v.picklist([...stepMistakes, 'right'])),
  }),
  v.strictObject({ kind: v.literal('undecided'), rules: many(rule), in: component }),
  v.strictObject({
    kind: v.literal('direction'),
    is: v.picklist(stepDirections),
    cosine: v.nullable(number),
  }),
]);

export const descentFacts = {
  origin: v.strictObject({ kind, surface, at: vec, z: number, eta: number, radius: number }),
  question: v.strictObject({
    kind,
    surface,
    at: vec,
    z: number,
    gradient: vec,
    eta: number,
    radius: v.nullable(number),
    /** By formula; null by map. */
    given: v.nullable(v.picklist(['slopes', 'partials', 'f'])),
  }),
  answer: v.strictObject({ kind, dx: number, dy: number }),
  finding,
  reveal: v.strictObject({
    kind,
    outcomes: byRule(outcome),
    bestIsSteepest: v.boolean(),
    answers: many(
      v.strictObject({
        seat,
        score: v.strictObject(score),
        diagnosis: finding,
        first: v.nullable(finding),
        points: number,
      }),
    ),
  }),
  step: v.strictObject({ kind, by: stepRule, from: vec, to: vec, z: number, outcome }),
  change: v.variant('type', [
    /** null: back to where the class is */
    v.strictObject({ type: v.literal('ReplayShown'), step: v.nullable(number) }),
    v.strictObject({ type: v.literal('ReplayBranched'), from: number, eta: number, path: many(place) }),
  ]),
};
export type DescentFacts = FactsOf<typeof descentFacts>;
