/** A question's right answer and its slips' as a practice learner works them out, from what the phone shows and nothing else. */
import type { QuestionAnswer } from '../../../shared/activities/question';
import type { QuestionAsked } from '../../../shared/activities/question/asked';
import { solveQuestion } from '../../../shared/activities/question/templates/questions';

/** null: these learners have not learnt about this question. */
export function rightAnswer(asked: QuestionAsked): QuestionAnswer | null {
  const solution = solveQuestion(asked);
  switch (solution?.shape) {
    case 'choice':
      return { kind: 'question', shape: 'choice', option: solution.option };
    case 'number':
      return { kind: 'question', shape: 'number', value: solution.value };
    case 'order':
      return { kind: 'question', shape: 'order', order: [...solution.order] };
    case 'matching':
      return { kind: 'question', shape: 'matching', pairs: [...solution.pairs] };
    case undefined:
      return null;
    default:
      return solution satisfies never;
  }
}

/** Every wrong way of a question, each by itself: the slips' options and numbers, exchanged places. */
export function wrongAnswers(asked: QuestionAsked): readonly QuestionAnswer[] {
  const solution = solveQuestion(asked);
  switch (solution?.shape) {
    case 'choice':
      return solution.slips.map(({ option }) => ({ kind: 'question', shape: 'choice', option }));
    case 'number':
      return solution.slips.map(({ value }) => ({ kind: 'question', shape: 'number', value }));
    case 'order':
      return rearranged(solution.order).map((order) => ({ kind: 'question', shape: 'order', order }));
    case 'matching':
      return rearranged(solution.pairs).map((pairs) => ({ kind: 'question', shape: 'matching', pairs }));
    case undefined:
      return [];
    default:
      return solution satisfies never;
  }
}

/** What people make of a row they half know: two neighbours exchanged, the first one put last, the whole turned round. */
function rearranged(row: readonly number[]): number[][] {
  const neighbours = row.slice(1).map((next, at) => {
    const swapped = [...row];
    swapped.splice(at, 2, next, row[at] ?? 0);
    return swapped;
  });
  return [...neighbours, [...row.slice(1), ...row.slice(0, 1)], [...row].reverse()];
}
