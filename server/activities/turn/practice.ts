/** What a practice learner does with the arrow that is turned: looks around, and stays at the lowest, or at a wrong place. */
import type { TurnScreen } from '../../../shared/activities/turn';
import { nearestMinimum } from '../../../shared/math/descent';
import type { TurnMistake } from '../../../shared/math/diagnosis/turn';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import { thetaOf } from '../../../shared/math/turn';
import { sub } from '../../../shared/math/vec';
import { between } from '../../practice/dice';
import { ownHabit, type Thinker } from '../practice';

/** Degrees from ∇z at which each wrong way stays; null: it has no direction here. */
const wrongTurns: Readonly<Record<TurnMistake, (screen: TurnScreen) => number | null>> = {
  alongGradient: () => 4,
  acrossSlope: () => -88,
  straightToMinimum: towardsLow,
  downhillNotLowest: () => 128,
  uphillSomehow: () => 47,
};
const habits = Object.values(wrongTurns);

function towardsLow({ surface, at, slopes }: TurnScreen): number | null {
  const low = nearestMinimum(surfaceOf(surface), at);
  const theta = low && thetaOf(slopes, sub(low, at));
  return theta === null ? null : wrapped(theta);
}

/** Whole degrees in (−180, 180]. */
function wrapped(degrees: number): number {
  const whole = ((Math.round(degrees) % 360) + 360) % 360;
  return whole > 180 ? whole - 360 : whole;
}

export const thinkOfTurn: Thinker<TurnScreen> = (who, screen, { work }) => {
  if (work?.kind !== 'turn') return null;
  const again = work.hint !== null;
  if (work.answer !== null && !again) return null;
  const { number, attempt } = screen.round;
  return [
    {
      key: `turn:${number}:${again ? attempt : 1}`,
      command(dice) {
        const wrong = again ? null : (ownHabit(who, habits)?.(screen) ?? null);
        const theta = wrong ?? wrapped(180 + between(dice, -who.aim, who.aim));
        const tried = Array.from({ length: 6 }, () => wrapped(dice() * 360));
        return { type: 'SubmitAnswer', round: number, answer: { kind: 'turn', theta, tried } };
      },
    },
  ];
};
