/** What a network round writes into the log. */
import * as v from 'valibot';
import { partialRules } from '../../../shared/math/diagnosis/partial';
import type { FactsOf } from '../contract';
import { diagnosis, many, number, seat } from '../facts';

const kind = v.literal('network');
const param = v.string();
const finding = diagnosis(partialRules);
const measured = v.strictObject({
  pictureCost: number,
  totalCost: number,
  /** One character a picture: '1' read rightly, '0' not. */
  verdicts: v.string(),
});

export const networkFacts = {
  origin: v.strictObject({ kind, sizes: many(number), params: many(number), measured }),
  question: v.strictObject({
    kind,
    picture: number,
    eta: number,
    /** Parameters in the order in which they are dealt: non-zero partials first. */
    deal: many(param),
    /** Those whose partial is 0 because their pixel is off. */
    zeros: many(param),
    /** ∂C_k/∂θ in the fixed order of the parameters. */
    gradient: many(number),
    /** How far a right answer may lie from it by the digits on show. */
    widths: many(number),
    measured,
  }),
  answer: v.strictObject({ kind, param, value: number }),
  finding,
  reveal: v.strictObject({
    kind,
    answers: many(v.strictObject({ seat, param, value: number, diagnosis: finding, points: number })),
  }),
  step: v.strictObject({
    kind,
    numbers: v.picklist(['asTheyAre', 'corrected']),
    missing: v.picklist(['machine', 'zero']),
    byClass: number,
    corrected: number,
    byMachine: number,
    /** The partials that were applied, and the parameters after −η times them; both in the fixed order. */
    applied: many(number),
    params: many(number),
    measured,
  }),
  change: v.variant('type', [
    v.strictObject({ type: v.literal('TaskDealt'), param }),
    v.strictObject({ type: v.literal('TaskReturned'), param }),
    v.strictObject({ type: v.literal('HelpGiven'), param }),
    /** Of two who differ, this one's number counts. */
    v.strictObject({ type: v.literal('DisputeSettled'), param, seat }),
    v.strictObject({ type: v.literal('AutopilotStarted'), steps: number, eta: number, at: number }),
    v.strictObject({ type: v.literal('AutopilotResumed'), at: number }),
    v.strictObject({ type: v.literal('AutopilotPaused') }),
    v.strictObject({ type: v.literal('AutopilotStopped') }),
    v.strictObject({ type: v.literal('AutopilotStepped'), params: many(number), measured, at: number }),
  ]),
};
export type NetworkFacts = FactsOf<typeof networkFacts>;
export type NetworkMeasure = NetworkFacts['origin']['measured'];
