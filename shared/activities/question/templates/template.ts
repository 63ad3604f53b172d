/**
 * What a template of a question is, one maker a shape: it draws the parts, the maker shuffles them and finds the right
 * answer again. Knows no question.
 */
import { type Random, shuffled } from '../../../math/random';
import type { Words } from '../../../protocol/language';
import type {
  GivenNumber,
  NamedArrow,
  QuestionAsked,
  QuestionShape,
  QuestionSolution,
  Sketch,
  Slip,
} from '../asked';
import { decimal } from './texts';

/** Everything about one question, as it is written into the log. */
export type QuestionContent = { readonly asked: QuestionAsked; readonly solution: QuestionSolution };

export type QuestionTemplate<Id extends string = string> = {
  readonly id: Id;
  readonly shape: QuestionShape;
  make(random: Random): QuestionContent;
};

type Common = {
  readonly prompt: Words;
  readonly given?: readonly GivenNumber[];
  readonly sketch?: Sketch | null;
  readonly why: Words;
};

type Option = { readonly text: Words; readonly arrows?: readonly NamedArrow[] };
type ChoiceParts = Common & { readonly right: Option; readonly wrong: readonly (Option & Slip)[] };

export const choice = <Id extends string>(
  id: Id,
  draw: (random: Random) => ChoiceParts,
): QuestionTemplate<Id> => ({
  id,
  shape: 'choice',
  make(random) {
    const parts = draw(random);
    const options = shuffled<Option>(random, [parts.right, ...parts.wrong]);
    return {
      asked: {
        ...askedOf(id, parts),
        shape: 'choice',
        options: options.map(({ text, arrows = [] }) => ({ text, arrows })),
      },
      solution: {
        shape: 'choice',
        why: parts.why,
        option: options.indexOf(parts.right),
        slips: parts.wrong.map((one) => ({ ...slipOf(one), option: options.indexOf(one) })),
      },
    };
  },
});

type NumberParts = Common & {
  /** What the number is the value of. */
  readonly tex: string;
  readonly value: number;
  readonly wrong: readonly (Slip & { readonly value: number })[];
};

export const number = <Id extends string>(
  id: Id,
  draw: (random: Random) => NumberParts,
): QuestionTemplate<Id> => ({
  id,
  shape: 'number',
  make(random) {
    const parts = draw(random);
    return {
      asked: { ...askedOf(id, parts), shape: 'number', tex: parts.tex },
      solution: {
        shape: 'number',
        why: parts.why,
        value: decimal(parts.value),
        slips: parts.wrong.map((one) => ({ ...slipOf(one), value: decimal(one.value) })),
      },
    };
  },
});

type OrderParts = Common & {
  /** In the right order. */
  readonly items: readonly Words[];
  /** `order` names the items by their right places; null: any two exchanged. */
  readonly wrong: readonly (Slip & { readonly order: readonly number[] | null })[];
};

export const order = <Id extends string>(
  id: Id,
  draw: (random: Random) => OrderParts,
): QuestionTemplate<Id> => ({
  id,
  shape: 'order',
  make(random) {
    const parts = draw(random);
    const shown = inAnotherOrder(random, parts.items);
    const asShown = (place: number) => shown.indexOf(place);
    return {
      asked: {
        ...askedOf(id, parts),
        shape: 'order',
        items: shown.flatMap((place) => parts.items[place] ?? []),
      },
      solution: {
        shape: 'order',
        why: parts.why,
        order: parts.items.map((_, place) => asShown(place)),
        slips: parts.wrong.map((one) => ({
          ...slipOf(one),
          order: one.order?.map(asShown) ?? null,
        })),
      },
    };
  },
});

type MatchingParts = Common & {
  readonly pairs: readonly { readonly left: Words; readonly right: Words }[];
  /** Any two exchanged. */
  readonly wrong: Slip;
};

export const matching = <Id extends string>(
  id: Id,
  draw: (random: Random) => MatchingParts,
): QuestionTemplate<Id> => ({
  id,
  shape: 'matching',
  make(random) {
    const parts = draw(random);
    const shown = inAnotherOrder(random, parts.pairs);
    return {
      asked: {
        ...askedOf(id, parts),
        shape: 'matching',
        left: parts.pairs.map(({ left }) => left),
        right: shown.flatMap((place) => parts.pairs[place]?.right ?? []),
      },
      solution: {
        shape: 'matching',
        why: parts.why,
        pairs: parts.pairs.map((_, place) => shown.indexOf(place)),
        slips: [slipOf(parts.wrong)],
      },
    };
  },
});

const askedOf = (template: string, { prompt, given = [], sketch = null }: Common) => ({
  template,
  prompt,
  given,
  sketch,
});

const slipOf = ({ rule, label, hint }: Slip): Slip => ({ rule, label, hint });

/** The items' places, never all in their own. */
function inAnotherOrder(random: Random, items: readonly unknown[]): readonly number[] {
  const places = items.map((_, place) => place);
  const shown = shuffled(random, places);
  return shown.every((place, at) => place === at) ? [...places.slice(1), 0] : shown;
}
