/** What a ball on a curve writes into the log. */
import * as v from 'valibot';
import { moveMistakes } from '../../../shared/math/diagnosis/move';
import type { FactsOf } from '../contract';
import { byRule, diagnosis, many, none, number, seat, stepRule } from '../facts';

const kind = v.literal('slope');
const outcome = v.strictObject({ dx: number, linearDy: number, trueDy: number });
const finding = diagnosis(moveMistakes);

export const slopeFacts = {
  origin: v.strictObject({ kind, x: number, y: number }),
  question: v.strictObject({ kind, x: number, y: number, slope: number, eta: number }),
  answer: v.strictObject({ kind, dx: number }),
  finding,
  reveal: v.strictObject({
    kind,
    outcomes: byRule(outcome),
    answers: many(v.strictObject({ seat, outcome, diagnosis: finding, points: number })),
  }),
  step: v.strictObject({ kind, by: stepRule, from: number, to: number, y: number, outcome }),
  change: none,
};
export type SlopeFacts = FactsOf<typeof slopeFacts>;
