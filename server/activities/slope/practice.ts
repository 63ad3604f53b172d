/** What a practice learner does with a ball on a curve. */
import type { SlopeScreen } from '../../../shared/activities/slope';
import { curves } from '../../../shared/math/curve';
import { type MoveTask, trueMove, wrongMoves } from '../../../shared/math/diagnosis/move';
import { between } from '../../practice/dice';
import { copied } from '../../practice/rounding';
import { ownHabit, type Thinker } from '../practice';

const habits = ['uphill', 'forgotEta', 'overshoot', 'newPlace', 'noStep'] as const;

export const thinkOfSlope: Thinker<SlopeScreen> = (who, screen, { work }) => {
  if (work?.kind !== 'slope' || work.answer !== null) return null;
  const { number } = screen.round;
  return [
    {
      key: `move:${number}`,
      command(dice) {
        const task = { curve: curves[screen.curve], x: screen.x, eta: screen.eta };
        const habit = ownHabit(who, habits);
        // By eye the way is clear and the length is not: careful ones come near, hurried ones less.
        const byEye = () => trueMove(task) * between(dice, 1 - who.aim / 30, 1 + who.aim / 30);
        const dx = copied(onCurve(task, habit ? moveBy(habit, task) : byEye()), 3);
        return { type: 'SubmitAnswer', round: number, answer: { kind: 'slope', dx } };
      },
    },
  ];
};

function moveBy(habit: (typeof habits)[number], task: MoveTask): number {
  // As far as the curve is drawn.
  if (habit === 'overshoot') return trueMove(task) < 0 ? -Infinity : Infinity;
  return wrongMoves(task)[habit];
}

/** On a phone the ball cannot leave the drawn curve. */
function onCurve({ curve, x }: MoveTask, dx: number): number {
  const [low, high] = curve.domain;
  return Math.min(high - x, Math.max(low - x, dx));
}
