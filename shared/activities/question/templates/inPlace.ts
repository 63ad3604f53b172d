/** How much of an order or a matching is where it belongs. */
import { placesInCommon } from '../../../math/diagnosis/question';
import type { QuestionAnswer } from '..';
import type { QuestionSolution } from '../asked';

/** null: the question has no places. */
export function inPlace(solution: QuestionSolution, answer: QuestionAnswer): number | null {
  if (solution.shape === 'order' && answer.shape === 'order') {
    return placesInCommon(solution.order, answer.order);
  }
  if (solution.shape === 'matching' && answer.shape === 'matching') {
    return placesInCommon(solution.pairs, answer.pairs);
  }
  return null;
}
