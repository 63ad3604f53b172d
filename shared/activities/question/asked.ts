/** A question as it is asked, and as it is solved. */
import type { Vec2 } from '../../math/vec';
import type { Words } from '../../protocol/language';

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
