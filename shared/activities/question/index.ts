/** What travels for a question (choice, number, order, matching): the answers, and what each kind of viewer may see. */

import * as v from 'valibot';
import type { Diagnosis } from '../../math/diagnosis/diagnosis';
import { finite } from '../../protocol/numbers';
import type { MistakeCount, RoundView } from '../../protocol/round';
import { defineActivity } from '../activity';
import type { QuestionAsked, QuestionSolution, Slip } from './asked';
import { type QuestionActivity, questionSettings } from './settings';

/** Most options, items or pairs of one question: as many as a phone shows without scrolling. */
const MOST = 5;
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST - 1));
const indices = v.pipe(v.array(index), v.minLength(3), v.maxLength(MOST));

const answerOf = <S extends string, F extends v.ObjectEntries>(shape: S, fields: F) =>
  v.strictObject({ kind: v.literal('question'), shape: v.literal(shape), ...fields });

const answer = v.variant('shape', [
  answerOf('choice', { option: index }),
  answerOf('number', { value: finite }),
  answerOf('order', { order: indices }),
  answerOf('matching', { pairs: indices }),
]);
export type QuestionAnswer = v.InferOutput<typeof answer>;

export type QuestionScreen = {
  readonly kind: 'question';
  readonly round: RoundView;
  /** How many questions the activity has; the round's `ordinal` says which one this is. */
  readonly of: number;
  /** How often this question was asked with other numbers before. */
  readonly repeats: number;
  readonly asked: QuestionAsked;
  /** null while asking */
  readonly reveal: QuestionSolution | null;
};

export type QuestionWork = {
  readonly kind: 'question';
  readonly round: number;
  /** What was sent. */
  readonly answer: QuestionAnswer | null;
  /** While the second try is on, where the first answer was not right. */
  readonly hint: {
    readonly diagnosis: Diagnosis<string>;
    /** The words of the slips that the diagnosis names. */
    readonly slips: readonly Slip[];
    /** order, matching: how many of the first answer were where they belong; null for the others */
    readonly inPlace: number | null;
  } | null;
  /** In a second try: asked no more, since the first answer was right. */
  readonly rightAtFirst: boolean;
  readonly result: {
    readonly diagnosis: Diagnosis<string>;
    /** The first try's, where there was a second. */
    readonly first: Diagnosis<string> | null;
    readonly points: number;
  } | null;
};

export type QuestionStagePart = {
  readonly kind: 'question';
  /** How many answered; null until the reveal, as all that follows. */
  readonly answers: number | null;
  /** choice: answers an option; order: how many had each item where it belongs; matching: each of the left; number: null */
  readonly counts: readonly number[] | null;
  /** number: everyone's in order of size; null for the others */
  readonly values: readonly number[] | null;
  readonly mistakes: readonly MistakeCount[];
  /** The first try's mistakes, where there was a second; null where there was not. */
  readonly firstMistakes: readonly MistakeCount[] | null;
};

type QuestionTypes = {
  readonly activity: QuestionActivity;
  readonly screen: QuestionScreen;
  readonly work: QuestionWork;
  readonly stage: QuestionStagePart;
};

export const question = defineActivity<QuestionTypes>()({
  kind: 'question',
  settings: questionSettings,
  answer,
  askOptions: {
    /** The present one once more, with other numbers. */
    repeat: v.optional(v.boolean()),
  },
});
