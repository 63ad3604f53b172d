/** What a search for level ground writes into the log. */
import * as v from 'valibot';
import { levelMistakes, levelNames } from '../../../shared/math/diagnosis/level';
import type { FactsOf } from '../contract';
import { diagnosis, judged, many, none, number, plainOrigin, seat, surface, vec } from '../facts';

const kind = v.literal('level');
const answer = v.strictObject({ kind, x: number, y: number, is: v.picklist(levelNames) });
const finding = diagnosis(levelMistakes);
const is = v.picklist(['minimum', 'maximum', 'saddle', 'undecided']);

export const levelFacts = {
  origin: plainOrigin('level'),
  question: v.strictObject({ kind, surface }),
  answer,
  finding,
  reveal: v.strictObject({
    kind,
    answers: judged(answer, finding),
    /** Level points that stand alone, with how many of the class found it and how many said its right name. */
    points: many(v.strictObject({ at: vec, is, found: number, named: number })),
    /** Places on lines and areas of level ground. */
    lines: many(v.strictObject({ at: vec, is })),
    alongLines: number,
    /** There is, or may be, more level ground than these. */
    more: v.boolean(),
    /** Which level place each has found; null: none, or (from before this was noted) not known. */
    found: many(
      v.strictObject({ seat, place: v.nullable(v.strictObject({ at: vec, is, alone: v.boolean() })) }),
    ),
  }),
  step: none,
  change: none,
};
export type LevelFacts = FactsOf<typeof levelFacts>;
