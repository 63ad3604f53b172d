/** What an arrow that is turned writes into the log. */
import * as v from 'valibot';
import { turnMistakes } from '../../../shared/math/diagnosis/turn';
import type { FactsOf } from '../contract';
import { diagnosis, judged, many, none, number, plainOrigin, surface, vec } from '../facts';

const kind = v.literal('turn');
const answer = v.strictObject({ kind, theta: number, tried: many(number) });
const finding = diagnosis(turnMistakes);
const dot = v.strictObject({ theta: number, dz: number });

export const turnFacts = {
  origin: plainOrigin('turn'),
  question: v.strictObject({ kind, surface, at: vec, slopes: vec, length: number, eta: number }),
  answer,
  finding,
  reveal: v.strictObject({
    kind,
    answers: judged(answer, finding),
    dots: many(dot),
    chosen: many(dot),
    lowest: number,
    step: vec,
  }),
  step: none,
  change: none,
};
export type TurnFacts = FactsOf<typeof turnFacts>;
