/** The questions for a number that the figures are measured at: of every template that asks for one. */
import { drawQuestion, questionTemplates } from '../../../shared/activities/question/templates/questions';
import { diagnoseNumber } from '../../../shared/math/diagnosis/question';
import { pick, type Random } from '../../../shared/math/random';
import { workedExactly } from '../oracle/exactQuestions';
import { asRounded, asSent, benchKind, nearby } from './figures';
import { verdictOf } from './verdict';

const numbers = questionTemplates.filter(({ shape }) => shape === 'number');

export const questionKind = benchKind('question', (random: Random) => {
  const id = pick(random, numbers)?.id ?? 'linearChange';
  const content = drawQuestion(id, random, null);
  if (content?.solution.shape !== 'number') throw new Error(`${id} asks for no number`);
  const { asked, solution } = content;
  const { right, wrong } = workedExactly(id, asked.prompt.en);
  return {
    task: asked.prompt.en,
    judge: (answer: number) => verdictOf(diagnoseNumber(solution.value, solution.slips, answer)),
    right: [right, asSent(random, right)],
    random: Array.from({ length: 10 }, () => asSent(random, nearby(random, right))),
    slips: Object.entries(wrong).map(([rule, number]) => ({ rule, answer: asRounded(random, number) })),
  };
});
