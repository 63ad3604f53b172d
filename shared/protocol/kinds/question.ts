/** Owns what travels for a question (choice, number, order, matching): the answers, and what each kind of viewer may see. */
import * as v from 'valibot';
import type { Diagnosis } from '../../math/diagnosis/diagnosis';
import type { Vec2 } from '../../math/vec';
import type { Words } from '../language';
import { finite } from '../numbers';
import type { MistakeCount, RoundView } from '../views';

/** Most options, items or pairs of one question: as many as a phone shows without scrolling. */
const MOST = 5;
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST - 1));
const indices = v.pipe(v.array(index), v.minLength(3), v.maxLength(MOST));

export const choiceAnswerSchema = v.strictObject({ kind: v.literal('choice'), option: index });
export const numberAnswerSchema = v.strictObject({ kind: v.literal('number'), value: finite });
export const orderAnswerSchema = v.strictObject({ kind: v.literal('order'), order: indices });
export const matchingAnswerSchema = v.strictObject({ kind: v.literal('matching'), pairs: indices });

export type QuestionAnswer =
  | v.InferOutput<typeof choiceAnswerSchema>
  | v.InferOutput<typeof numberAnswerSchema>
  | v.InferOutput<typeof orderAnswerSchema>
  | v.InferOutput<typeof matchingAnswerSchema>;

export type QuestionShape = QuestionAsked['shape'];

/** What is asked, for everyone; mathematics in its texts stands between dollar signs. */
export type QuestionAsked = {
  /** The template it was made from. */
  readonly template: string;
  readonly prompt: Words;
  /** Every number that was drawn for it, by name: enough to compute the answer from. */
  readonly given: readonly GivenNumber[];
  readonly sketch: Sketch | null;
} & (
  | { readonly shape: 'choice'; readonly options: readonly OptionView[] }
  /** `tex`: what the number is the value of */
  | { readonly shape: 'number'; readonly tex: string }
  /** In the order in which they are shown, never the right one. */
  | { readonly shape: 'order'; readonly items: readonly Words[] }
  | { readonly shape: 'matching'; readonly left: readonly Words[]; readonly right: readonly Words[] }
);
export type AskedOf<S extends QuestionShape> = Extract<QuestionAsked, { shape: S }>;

/** `tex`: on the key that writes it; null where it has no key. */
export type GivenNumber = { readonly symbol: string; readonly tex: string | null; readonly value: number };
/** `arrows`: drawn from one point; none where words say it all. */
export type OptionView = { readonly text: Words; readonly arrows: readonly NamedArrow[] };
/** `name`: beside its tip, in plain characters; empty where it needs none. */
export type NamedArrow = { readonly name: string; readonly to: Vec2 };
export type Sketch =
  | { readonly kind: 'arrows'; readonly arrows: readonly NamedArrow[] }
  /** A curve with the ball on it, and the line that touches it there. */
  | { readonly kind: 'tangent'; readonly slope: number };

/** A slip that the question knows: its name in a diagnosis, a short label, a kind hint. */
export type Slip = { readonly rule: string; readonly label: Words; readonly hint: Words };

/** What is right and what each known slip gives: written into the log, and shown to nobody before the reveal. */
export type QuestionSolution = {
  /** One line: why it is so. */
  readonly why: Words;
} & (
  | {
      readonly shape: 'choice';
      readonly option: number;
      readonly slips: readonly (Slip & { readonly option: number })[];
    }
  | {
      readonly shape: 'number';
      readonly value: number;
      readonly slips: readonly (Slip & { readonly value: number })[];
    }
  /** `order`: of the shown items, the first one first; a slip without an order is any two exchanged */
  | {
      readonly shape: 'order';
      readonly order: readonly number[];
      readonly slips: readonly (Slip & { readonly order: readonly number[] | null })[];
    }
  /** `pairs`: for each of the left its index among the right; its one slip is any two exchanged */
  | { readonly shape: 'matching'; readonly pairs: readonly number[]; readonly slips: readonly Slip[] }
);
export type SolutionOf<S extends QuestionShape> = Extract<QuestionSolution, { shape: S }>;

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

export type QuestionWall = {
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
