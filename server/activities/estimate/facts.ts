/** What an estimate of Δz writes into the log. */
import * as v from 'valibot';
import { estimateMistakes } from '../../../shared/math/diagnosis/estimate';
import type { FactsOf } from '../contract';
import { diagnosis, judged, none, number, plainOrigin, surface, vec } from '../facts';

const kind = v.literal('estimate');
const answer = v.strictObject({ kind, dz: number });
const finding = diagnosis(estimateMistakes);

export const estimateFacts = {
  origin: plainOrigin('estimate'),
  question: v.strictObject({ kind, surface, at: vec, slopes: vec, delta: vec, trueDz: number }),
  answer,
  finding,
  reveal: v.strictObject({ kind, answers: judged(answer, finding) }),
  step: none,
  change: none,
};
export type EstimateFacts = FactsOf<typeof estimateFacts>;
