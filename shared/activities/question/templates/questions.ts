/** The table of question templates, and drawing a question from one so that its known slips can be told apart. */
import type { Random } from '../../../math/random';
import { accepts } from '../../../math/tolerance';
import type { QuestionAsked, QuestionSolution } from '../asked';
import { linearChange, partialAt } from './change';
import { etaOrder, updateOrder } from './order';
import { dotProduct, smallestCosine, smallestProduct, vectorLength } from './product';
import { levelGround, slopeWay } from './slope';
import { descentStep, downArrow, manyVariables } from './step';
import { greekLetters, symbolMeanings } from './symbols';
import type { QuestionContent, QuestionTemplate } from './template';

export const questionTemplates = [
  slopeWay,
  levelGround,
  partialAt,
  linearChange,
  dotProduct,
  vectorLength,
  smallestCosine,
  smallestProduct,
  downArrow,
  descentStep,
  updateOrder,
  etaOrder,
  manyVariables,
  symbolMeanings,
  greekLetters,
] as const;

export type QuestionId = (typeof questionTemplates)[number]['id'];

/** Draws before a question is taken as it comes; the hungriest template needs three on average. */
const DRAWS = 200;

/** A question whose known slips give numbers of their own, and that is not the one before. null: no such template. */
export function drawQuestion(
  id: QuestionId,
  random: Random,
  before: QuestionAsked | null,
): QuestionContent | null {
  const template: QuestionTemplate | undefined = questionTemplates.find((one) => one.id === id);
  if (!template) return null;
  let content = template.make(random);
  for (let n = 1; n < DRAWS && !(isTelling(content.solution) && isOther(content.asked, before)); n++) {
    content = template.make(random);
  }
  return content;
}

/** What is right and what each slip gives, by what is asked alone; null: it is not as any template asks. */
export function solveQuestion(asked: QuestionAsked): QuestionSolution | null {
  const template: QuestionTemplate | undefined = questionTemplates.find(({ id }) => id === asked.template);
  return template?.solve(asked) ?? null;
}

/** Whether no two of the truth and the wrong numbers would be accepted as each other. */
function isTelling(solution: QuestionSolution): boolean {
  if (solution.shape !== 'number') return true;
  const numbers = [solution.value, ...solution.slips.map(({ value }) => value)];
  return numbers.every((one, i) => numbers.every((other, j) => i === j || !accepts(one, other)));
}

const isOther = (asked: QuestionAsked, before: QuestionAsked | null): boolean =>
  JSON.stringify(asked) !== JSON.stringify(before);
