/** How a question's parts are known on every screen: letters, slips by name, the right answer in one line. */

import type { QuestionAsked, QuestionSolution, Slip } from '../../../shared/activities/question/asked';
import { formatSignificant } from '../../../shared/math/number';
import type { MistakeTable } from '../../parts/round/mistakes';
import { say } from '../../ui/language';

/** A, B, C … for options, items and the right side of a matching; the left side has numbers. */
export const letter = (index: number): string => String.fromCharCode(65 + index);

export const slipTable = (slips: readonly Slip[]): MistakeTable =>
  Object.fromEntries(slips.map(({ rule, label, hint }) => [rule, { label, hint }]));

/** The right answer in one line: 'B' and the option's text, '−0.4', 'B, A, C', '1→B, 2→A'. */
export function rightText(asked: QuestionAsked, solution: QuestionSolution): string {
  switch (solution.shape) {
    case 'choice': {
      const text = asked.shape === 'choice' ? asked.options[solution.option]?.text : undefined;
      return `${letter(solution.option)}${text ? ` ${say(text)}` : ''}`;
    }
    case 'number':
      return formatSignificant(solution.value);
    case 'order':
      return solution.order.map(letter).join(', ');
    case 'matching':
      return solution.pairs.map((right, left) => `${left + 1}→${letter(right)}`).join(', ');
    default:
      return solution satisfies never;
  }
}
