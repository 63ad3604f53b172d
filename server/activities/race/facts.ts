/** What an η race writes into the log. */
import * as v from 'valibot';
import { raceVerdicts } from '../../../shared/math/race';
import type { FactsOf } from '../contract';
import { diagnosis, judged, many, none, number, place, plainOrigin, surface, vec } from '../facts';

const kind = v.literal('race');
const answer = v.strictObject({ kind, eta: number });
/** To arrive is what was wanted; the other three have names. */
const finding = diagnosis(['crawls', 'bounces', 'diverges']);

export const raceFacts = {
  origin: plainOrigin('race'),
  question: v.strictObject({ kind, surface, at: vec, z: number, slopes: vec, steps: number }),
  answer,
  finding,
  reveal: v.strictObject({
    kind,
    answers: judged(answer, finding),
    runs: many(
      v.strictObject({
        eta: number,
        verdict: v.picklist(raceVerdicts),
        path: many(place),
        count: number,
      }),
    ),
  }),
  step: none,
  change: none,
};
export type RaceFacts = FactsOf<typeof raceFacts>;
