/** What a practice learner answers to a question: what they know, their own wrong way, or a guess; after a hint the right one. */
import type { QuestionAnswer, QuestionScreen } from '../../../shared/activities/question';
import type { QuestionAsked } from '../../../shared/activities/question/asked';
import { type Dice, happens, mixed } from '../../practice/dice';
import type { Persona } from '../../practice/persona';
import { copied, slipped } from '../../practice/rounding';
import { ownHabit, type Thinker } from '../practice';
import { rightAnswer, wrongAnswers } from './practiceAnswers';

export const thinkOfQuestion: Thinker<QuestionScreen> = (who, screen, { work }) => {
  if (work?.kind !== 'question') return null;
  const again = work.hint !== null;
  if (work.answer !== null && !again) return null;
  const { number, attempt } = screen.round;
  return [
    {
      key: `question:${number}:${again ? attempt : 1}`,
      command(dice) {
        const answer = again ? known(screen.asked, dice) : firstAnswer(who, screen.asked, dice);
        return answer && { type: 'SubmitAnswer', round: number, answer };
      },
    },
  ];
};

function firstAnswer(who: Persona, asked: QuestionAsked, dice: Dice): QuestionAnswer | null {
  const own = ownHabit(who, wrongAnswers(asked));
  if (own) return written(own);
  const right = known(asked, dice);
  return right && happens(dice, who.slips) ? mistaken(asked, right, dice) : right;
}

/** What they have learnt; of a question that is new to them, a guess where one can be made. */
function known(asked: QuestionAsked, dice: Dice): QuestionAnswer | null {
  const right = rightAnswer(asked);
  return right ? written(right) : guess(asked, dice);
}

function guess(asked: QuestionAsked, dice: Dice): QuestionAnswer | null {
  const places = (items: readonly unknown[]) => mixed(dice, [...items.keys()]);
  switch (asked.shape) {
    case 'choice':
      return { kind: 'question', shape: 'choice', option: Math.floor(dice() * asked.options.length) };
    case 'order':
      return { kind: 'question', shape: 'order', order: places(asked.items) };
    case 'matching':
      return { kind: 'question', shape: 'matching', pairs: places(asked.left) };
    case 'number':
      return null;
    default:
      return asked satisfies never;
  }
}

function mistaken(asked: QuestionAsked, right: QuestionAnswer, dice: Dice): QuestionAnswer {
  if (right.shape === 'number')
    return { kind: 'question', shape: 'number', value: slipped(dice, right.value) };
  const [other = right] = mixed(dice, wrongAnswers(asked));
  return other;
}

/** A number as it is written down, to four digits. */
const written = (answer: QuestionAnswer): QuestionAnswer =>
  answer.shape === 'number' ? { kind: 'question', shape: 'number', value: copied(answer.value) } : answer;
