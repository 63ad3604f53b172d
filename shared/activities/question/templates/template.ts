/**
 * What a template of a question is, one maker a shape: it shuffles the parts, and finds the right answer and the slips
 * again in what is asked. Knows no question.
 */
import { type Random, shuffled } from '../../../math/random';
import { languages, type Words } from '../../../protocol/language';
import type {
  GivenNumber,
  NamedArrow,
  QuestionAsked,
  QuestionShape,
  QuestionSolution,
  Sketch,
  Slip,
  SolutionOf,
} from '../asked';
import { decimal } from './texts';

/** Everything about one question, as it is written into the log. */
export type QuestionContent = { readonly asked: QuestionAsked; readonly solution: QuestionSolution };

export type QuestionTemplate<Id extends string = string> = {
  readonly id: Id;
  readonly shape: QuestionShape;
  make(random: Random): QuestionContent;
  /** What is right and what each slip gives, by what is asked alone; null: it is not as this template asks. */
  solve(asked: QuestionAsked): QuestionSolution | null;
};

/** What is drawn for a question, under the names by which it is given. */
type Drawn = Readonly<Record<string, number>>;

/** Of a question that is always the same. */
export const nothing = (): Drawn => ({});

/** The names are those of the draw, which wrote them. */
const drawnOf = <D extends Drawn>({ given }: QuestionAsked): D =>
  Object.fromEntries(given.map(({ symbol, value }) => [symbol, value])) as D;

type Common = {
  readonly prompt: Words;
  readonly given?: readonly GivenNumber[];
  readonly sketch?: Sketch | null;
  readonly why: Words;
};

type Option = { readonly text: Words; readonly arrows?: readonly NamedArrow[] };
type ChoiceParts = Common & { readonly right: Option; readonly wrong: readonly (Option & Slip)[] };

export function choice<Id extends string, D extends Drawn>(
  id: Id,
  draw: (random: Random) => D,
  partsOf: (drawn: D) => ChoiceParts,
): QuestionTemplate<Id> {
  const solved = ({ right, wrong, why }: ChoiceParts, options: readonly Option[]): SolutionOf<'choice'> => {
    const shownAt = ({ text }: Option) => placeOf(text, options, (option) => option.text);
    return {
      shape: 'choice',
      why,
      option: shownAt(right),
      slips: wrong.map((one) => ({ ...slipOf(one), option: shownAt(one) })),
    };
  };
  return {
    id,
    shape: 'choice',
    make(random) {
      const parts = partsOf(draw(random));
      const options = shuffled<Option>(random, [parts.right, ...parts.wrong]).map(
        ({ text, arrows = [] }) => ({ text, arrows }),
      );
      return {
        asked: { ...askedOf(id, parts), shape: 'choice', options },
        solution: solved(parts, options),
      };
    },
    solve(asked) {
      if (asked.shape !== 'choice') return null;
      const solution = solved(partsOf(drawnOf(asked)), asked.options);
      const isKnown = solution.option >= 0 && solution.slips.every(({ option }) => option >= 0);
      return isKnown ? solution : null;
    },
  };
}

type NumberParts = Common & {
  /** What the number is the value of. */
  readonly tex: string;
  readonly value: number;
  readonly wrong: readonly (Slip & { readonly value: number })[];
};

export function number<Id extends string, D extends Drawn>(
  id: Id,
  draw: (random: Random) => D,
  partsOf: (drawn: D) => NumberParts,
): QuestionTemplate<Id> {
  const solved = ({ value, wrong, why }: NumberParts): SolutionOf<'number'> => ({
    shape: 'number',
    why,
    value: decimal(value),
    slips: wrong.map((one) => ({ ...slipOf(one), value: decimal(one.value) })),
  });
  return {
    id,
    shape: 'number',
    make(random) {
      const parts = partsOf(draw(random));
      return {
        asked: { ...askedOf(id, parts), shape: 'number', tex: parts.tex },
        solution: solved(parts),
      };
    },
    solve: (asked) => (asked.shape === 'number' ? solved(partsOf(drawnOf(asked))) : null),
  };
}

type OrderParts = Common & {
  /** In the right order. */
  readonly items: readonly Words[];
  /** `order` names the items by their right places; null: any two exchanged. */
  readonly wrong: readonly (Slip & { readonly order: readonly number[] | null })[];
};

export function order<Id extends string>(id: Id, parts: OrderParts): QuestionTemplate<Id> {
  const solved = (items: readonly Words[]): SolutionOf<'order'> => {
    const asShown = parts.items.map((item) => placeOf(item, items, (shown) => shown));
    return {
      shape: 'order',
      why: parts.why,
      order: asShown,
      slips: parts.wrong.map((one) => ({
        ...slipOf(one),
        order: one.order?.map((place) => asShown[place] ?? -1) ?? null,
      })),
    };
  };
  return {
    id,
    shape: 'order',
    make(random) {
      const items = inAnotherOrder(random, parts.items);
      return { asked: { ...askedOf(id, parts), shape: 'order', items }, solution: solved(items) };
    },
    solve(asked) {
      if (asked.shape !== 'order' || asked.items.length !== parts.items.length) return null;
      const solution = solved(asked.items);
      return solution.order.includes(-1) ? null : solution;
    },
  };
}

type Pair = { readonly left: Words; readonly right: Words };
type MatchingParts = Common & {
  /** Of these so many are asked. */
  readonly pairs: readonly Pair[];
  readonly count: number;
  /** Any two exchanged. */
  readonly wrong: Slip;
};

export function matching<Id extends string>(id: Id, parts: MatchingParts): QuestionTemplate<Id> {
  const solved = (left: readonly Words[], right: readonly Words[]): SolutionOf<'matching'> => ({
    shape: 'matching',
    why: parts.why,
    pairs: left.map((one) => {
      const pair = parts.pairs[placeOf(one, parts.pairs, (known) => known.left)];
      return pair ? placeOf(pair.right, right, (shown) => shown) : -1;
    }),
    slips: [slipOf(parts.wrong)],
  });
  return {
    id,
    shape: 'matching',
    make(random) {
      const pairs = shuffled(random, parts.pairs).slice(0, parts.count);
      const left = pairs.map((pair) => pair.left);
      const right = inAnotherOrder(random, pairs).map((pair) => pair.right);
      return {
        asked: { ...askedOf(id, parts), shape: 'matching', left, right },
        solution: solved(left, right),
      };
    },
    solve(asked) {
      if (asked.shape !== 'matching') return null;
      const solution = solved(asked.left, asked.right);
      return solution.pairs.includes(-1) ? null : solution;
    },
  };
}

/** Where these words stand in a list; −1: nowhere. */
const placeOf = <T>(words: Words, list: readonly T[], wordsOf: (item: T) => Words): number =>
  list.findIndex((item) => languages.every((language) => wordsOf(item)[language] === words[language]));

const askedOf = (template: string, { prompt, given = [], sketch = null }: Common) => ({
  template,
  prompt,
  given,
  sketch,
});

const slipOf = ({ rule, label, hint }: Slip): Slip => ({ rule, label, hint });

/** Never all in their own places. */
function inAnotherOrder<T>(random: Random, items: readonly T[]): readonly T[] {
  const shown = shuffled(random, items);
  return shown.every((item, place) => item === items[place])
    ? [...shown.slice(1), ...shown.slice(0, 1)]
    : shown;
}
