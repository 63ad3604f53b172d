/** What walks in fog write into the log. */
import * as v from 'valibot';
import { walkMistakes } from '../../../shared/math/diagnosis/walk';
import type { FactsOf } from '../contract';
import { diagnosis, many, none, number, place, plainOrigin, seat, stop, surface, vec } from '../facts';

const kind = v.literal('walk');
const finding = diagnosis(walkMistakes);

export const walkFacts = {
  origin: plainOrigin('walk'),
  question: v.strictObject({
    kind,
    surface,
    /** Seat n begins at the one numbered n, counted round and round. */
    starts: many(stop),
    eta: number,
    steps: number,
    radius: number,
  }),
  /** A step is taken at once: a change. */
  answer: none,
  finding,
  reveal: v.strictObject({
    kind,
    walks: number,
    minima: many(v.strictObject({ ...place.entries, count: number })),
    elsewhere: number,
    lowest: v.nullable(place),
    byGradient: number,
    answers: many(
      v.strictObject({
        seat,
        diagnosis: finding,
        near: v.nullable(number),
        byGradient: v.boolean(),
        points: number,
      }),
    ),
  }),
  step: none,
  change: v.variant('type', [
    v.strictObject({ type: v.literal('Stepped'), from: vec, to: vec, z: number, slopes: vec }),
    v.strictObject({ type: v.literal('Stopped') }),
  ]),
};
export type WalkFacts = FactsOf<typeof walkFacts>;
