/** An answer that is still being made, as it is kept through reloads. What cannot be read is as if it were not there. */
import type { QuestionAnswer } from '../../../shared/activities/question';
import type { QuestionAsked } from '../../../shared/activities/question/asked';

/** For each of the left its index among the right; null: no partner yet. */
export type Pairs = readonly (number | null)[];

/** What a learner has before them: an option or none, an order, pairs that may not be complete. */
export type Draft =
  | { readonly shape: 'choice'; readonly option: number | null }
  | { readonly shape: 'order'; readonly order: readonly number[] }
  | { readonly shape: 'matching'; readonly pairs: Pairs };

type Drafted = Exclude<QuestionAsked, { shape: 'number' }>;

/** The draft as it was kept, else as the answer that was sent, else as the question is shown. */
export function firstDraft(asked: Drafted, kept: string | null, answer: QuestionAnswer | null): Draft {
  const found = kept === null ? null : parsed(kept);
  switch (asked.shape) {
    case 'choice': {
      const option = isIndex(found, asked.options.length)
        ? found
        : answer?.shape === 'choice'
          ? answer.option
          : null;
      return { shape: 'choice', option };
    }
    case 'order': {
      const shown = asked.items.map((_, index) => index);
      const sent = answer?.shape === 'order' ? answer.order : shown;
      return { shape: 'order', order: isRow(found, shown.length, false) ? found : sent };
    }
    case 'matching': {
      const nobody = asked.left.map(() => null);
      const sent = answer?.shape === 'matching' ? answer.pairs : nobody;
      return { shape: 'matching', pairs: isRow(found, nobody.length, true) ? found : sent };
    }
    default:
      return asked satisfies never;
  }
}

export function keptText(draft: Draft): string {
  switch (draft.shape) {
    case 'choice':
      return JSON.stringify(draft.option);
    case 'order':
      return JSON.stringify(draft.order);
    case 'matching':
      return JSON.stringify(draft.pairs);
    default:
      return draft satisfies never;
  }
}

/** What would be sent; null: something is missing yet. */
export function answerOf(draft: Draft): QuestionAnswer | null {
  switch (draft.shape) {
    case 'choice':
      return draft.option === null ? null : { kind: 'question', shape: 'choice', option: draft.option };
    case 'order':
      return { kind: 'question', shape: 'order', order: [...draft.order] };
    case 'matching': {
      const pairs = draft.pairs.filter((right) => right !== null);
      return pairs.length === draft.pairs.length ? { kind: 'question', shape: 'matching', pairs } : null;
    }
    default:
      return draft satisfies never;
  }
}

export const isSame = (one: QuestionAnswer | null, other: QuestionAnswer | null): boolean =>
  one !== null && JSON.stringify(one) === JSON.stringify(other);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

const isIndex = (found: unknown, count: number): found is number =>
  Number.isInteger(found) && Number(found) >= 0 && Number(found) < count;

/** Every index at most once, and where there may be no gaps, exactly once. */
function isRow(found: unknown, count: number, gaps: false): found is readonly number[];
function isRow(found: unknown, count: number, gaps: true): found is Pairs;
function isRow(found: unknown, count: number, gaps: boolean): boolean {
  if (!Array.isArray(found) || found.length !== count) return false;
  const taken = found.filter((one) => one !== null);
  return (
    taken.every((one) => isIndex(one, count)) &&
    new Set(taken).size === taken.length &&
    (gaps || taken.length === count)
  );
}
