/** What a practice learner does with a ball on a curve. */
import type { SlopeScreen } from '../../../shared/activities/slope';
import { between } from '../../practice/dice';
import { copied } from '../../practice/rounding';
import { ownHabit, type Thinker } from '../practice';
import { onCurve, rightMove, wrongMoves } from './practiceMoves';

const habits = Object.values(wrongMoves);

export const thinkOfSlope: Thinker<SlopeScreen> = (who, screen, { work }) => {
  if (work?.kind !== 'slope' || work.answer !== null) return null;
  const { number } = screen.round;
  return [
    {
      key: `move:${number}`,
      command(dice) {
        const way = ownHabit(who, habits) ?? rightMove;
        // By eye the way is clear and the length is not: careful ones come near, hurried ones less.
        const wobble = way === rightMove ? between(dice, 1 - who.aim / 30, 1 + who.aim / 30) : 1;
        const dx = copied(onCurve(screen, way(screen) * wobble), 3);
        return { type: 'SubmitAnswer', round: number, answer: { kind: 'slope', dx } };
      },
    },
  ];
};
