/** How a question's answers are taken and judged: what cannot be an answer to it, what its slips say, how the class came out. */

import type { QuestionAnswer } from '../../../shared/activities/question';
import type { QuestionAsked, QuestionSolution, Slip } from '../../../shared/activities/question/asked';
import type { Diagnosis } from '../../../shared/math/diagnosis/diagnosis';
import {
  diagnoseChoice,
  diagnoseMatching,
  diagnoseNumber,
  diagnoseOrder,
} from '../../../shared/math/diagnosis/question';
import { formatSignificant } from '../../../shared/math/number';
import type { RefusalCode } from '../../../shared/protocol/refusals';

/** Why this cannot be an answer to the question; null: it can. */
export function refusalOf(asked: QuestionAsked, answer: QuestionAnswer): RefusalCode | null {
  if (answer.shape === 'choice' && asked.shape === 'choice') {
    return answer.option < asked.options.length ? null : 'unknown_option';
  }
  if (answer.shape === 'order' && asked.shape === 'order') {
    return eachOnce(answer.order, asked.items.length) ? null : 'not_each_once';
  }
  if (answer.shape === 'matching' && asked.shape === 'matching') {
    return eachOnce(answer.pairs, asked.left.length) ? null : 'not_each_once';
  }
  return answer.shape === 'number' && asked.shape === 'number' ? null : 'wrong_answer_kind';
}

const eachOnce = (indices: readonly number[], count: number): boolean =>
  indices.length === count && Array.from({ length: count }, (_, i) => i).every((i) => indices.includes(i));

/** Its answers as the rules of its own shape see them; another shape's was refused before. */
export function diagnose(solution: QuestionSolution, answer: QuestionAnswer): Diagnosis<string> {
  if (solution.shape === 'choice' && answer.shape === 'choice') {
    return diagnoseChoice(solution.option, solution.slips, answer.option);
  }
  if (solution.shape === 'number' && answer.shape === 'number') {
    return diagnoseNumber(solution.value, solution.slips, answer.value);
  }
  if (solution.shape === 'order' && answer.shape === 'order') {
    return diagnoseOrder(solution.order, solution.slips, answer.order);
  }
  if (solution.shape === 'matching' && answer.shape === 'matching') {
    return diagnoseMatching(solution.pairs, answer.pairs);
  }
  return { kind: 'unknown' };
}

/** The slips that a diagnosis names, in words alone: what each gives would point at the right answer. */
export function slipsNamed(solution: QuestionSolution, diagnosis: Diagnosis<string>): readonly Slip[] {
  const rules =
    diagnosis.kind === 'mistake' ? [diagnosis.rule] : diagnosis.kind === 'undecided' ? diagnosis.rules : [];
  const slips: readonly Slip[] = solution.slips;
  return slips
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule, label, hint }) => ({ rule, label, hint }));
}

/**
 * How many chose each option, had each of the shown items where it belongs, or joined each of the left rightly; null
 * where numbers were asked.
 */
export function countsOf(
  asked: QuestionAsked,
  solution: QuestionSolution,
  answers: readonly QuestionAnswer[],
): readonly number[] | null {
  const howMany = (holds: (answer: QuestionAnswer) => boolean) => answers.filter(holds).length;
  if (asked.shape === 'choice') {
    return asked.options.map((_, option) =>
      howMany((one) => one.shape === 'choice' && one.option === option),
    );
  }
  if (asked.shape === 'order' && solution.shape === 'order') {
    return asked.items.map((_, item) => {
      const place = solution.order.indexOf(item);
      return howMany((one) => one.shape === 'order' && one.order[place] === item);
    });
  }
  if (solution.shape === 'matching') {
    return solution.pairs.map((right, left) =>
      howMany((one) => one.shape === 'matching' && one.pairs[left] === right),
    );
  }
  return null;
}

/** Everyone's numbers in order of size; null where none were asked. */
export function valuesOf(asked: QuestionAsked, answers: readonly QuestionAnswer[]): readonly number[] | null {
  if (asked.shape !== 'number') return null;
  return answers.flatMap((one) => (one.shape === 'number' ? [one.value] : [])).sort((a, b) => a - b);
}

const letter = (index: number): string => String.fromCharCode(65 + index);

/** 'B', '−0.4', 'B, A, C', '1→B, 2→A': as options, items and pairs are lettered on every screen. */
export function textOf(answer: QuestionAnswer): string {
  switch (answer.shape) {
    case 'choice':
      return letter(answer.option);
    case 'number':
      return formatSignificant(answer.value);
    case 'order':
      return answer.order.map(letter).join(', ');
    case 'matching':
      return answer.pairs.map((right, left) => `${left + 1}→${letter(right)}`).join(', ');
    default:
      return answer satisfies never;
  }
}
