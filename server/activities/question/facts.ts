/** What a question writes into the log: all of it, so that a later change of its template changes no class's past. */
import * as v from 'valibot';
import type { FactsOf } from '../contract';
import { findingOf, judged, many, none, number, plainOrigin, vec, words } from '../facts';

const kind = v.literal('question');
const text = v.string();

const arrow = v.strictObject({ name: text, to: vec });
const common = {
  template: text,
  prompt: words,
  given: many(v.strictObject({ symbol: text, tex: v.nullable(text), value: number })),
  sketch: v.nullable(
    v.variant('kind', [
      v.strictObject({ kind: v.literal('arrows'), arrows: many(arrow) }),
      v.strictObject({ kind: v.literal('tangent'), slope: number }),
    ]),
  ),
};
const asked = v.variant('shape', [
  v.strictObject({
    shape: v.literal('choice'),
    ...common,
    options: many(v.strictObject({ text: words, arrows: many(arrow) })),
  }),
  v.strictObject({ shape: v.literal('number'), ...common, tex: text }),
  v.strictObject({ shape: v.literal('order'), ...common, items: many(words) }),
  v.strictObject({ shape: v.literal('matching'), ...common, left: many(words), right: many(words) }),
]);

const slip = { rule: text, label: words, hint: words };
const why = words;
const solution = v.variant('shape', [
  v.strictObject({
    shape: v.literal('choice'),
    why,
    option: number,
    slips: many(v.strictObject({ ...slip, option: number })),
  }),
  v.strictObject({
    shape: v.literal('number'),
    why,
    value: number,
    slips: many(v.strictObject({ ...slip, value: number })),
  }),
  v.strictObject({
    shape: v.literal('order'),
    why,
    order: many(number),
    slips: many(v.strictObject({ ...slip, order: v.nullable(many(number)) })),
  }),
  v.strictObject({
    shape: v.literal('matching'),
    why,
    pairs: many(number),
    slips: many(v.strictObject(slip)),
  }),
]);

const answer = v.variant('shape', [
  v.strictObject({ kind, shape: v.literal('choice'), option: number }),
  v.strictObject({ kind, shape: v.literal('number'), value: number }),
  v.strictObject({ kind, shape: v.literal('order'), order: v.array(number) }),
  v.strictObject({ kind, shape: v.literal('matching'), pairs: v.array(number) }),
]);

/** Each question has its own names of slips. */
const finding = findingOf(text);

export const questionFacts = {
  origin: plainOrigin('question'),
  question: v.strictObject({
    kind,
    /** In the activity's list, from 0. */
    place: number,
    /** How often it was asked with other numbers before. */
    repeats: number,
    asked,
    solution,
  }),
  answer,
  finding,
  reveal: v.strictObject({ kind, answers: judged(answer, finding) }),
  step: none,
  change: none,
};
export type QuestionFacts = FactsOf<typeof questionFacts>;
