/** What a practice learner does in fog: one step after another by the slopes at their feet, then a stop. */
import type { WalkScreen } from '../../../shared/activities/walk';
import { turned } from '../../../shared/math/turn';
import { norm, type Vec2 } from '../../../shared/math/vec';
import { between, type Dice, happens } from '../../practice/dice';
import { copied } from '../../practice/rounding';
import { ownHabit, type Thinker } from '../practice';
import { type Feet, rightStride, wrongStrides } from './practiceSteps';

const habits = Object.values(wrongStrides);
/** ms: the first look takes as long as any question; with the formula in hand a step is soon taken. */
const NEXT_MS = [1_200, 4_000] as const;
/** Ground that nobody would call sloping. */
const LEVEL = 0.05;

export const thinkOfWalk: Thinker<WalkScreen> = (who, { round, eta, radius }, { work }) => {
  if (work?.kind !== 'walk' || work.done) return null;
  const { taken, slopes } = work;
  const feet: Feet = { slopes, eta, longest: radius, taken };
  const stride = strideOf(ownHabit(who, habits) ?? rightStride, feet);
  const stop = {
    key: `walkStop:${round.number}`,
    command: () =>
      ({ type: 'SubmitAnswer', round: round.number, answer: { kind: 'walk', does: 'stop' } }) as const,
  };
  if (!stride) return [stop];
  const step = {
    key: `walk:${round.number}:${taken}`,
    ...(taken > 0 && {
      delay: (dice: Dice) => between(dice, NEXT_MS[0], NEXT_MS[1]) * who.slowness,
    }),
    command: (dice: Dice) => {
      // Who hurries reads the slopes by eye.
      const miss = happens(dice, who.slips) ? between(dice, -who.aim, who.aim) : 0;
      const { x, y } = turned(stride, norm(stride), miss) ?? stride;
      const answer = { kind: 'walk', does: 'step', dx: copied(x, 3), dy: copied(y, 3) } as const;
      return { type: 'SubmitAnswer', round: round.number, answer } as const;
    },
  };
  // A step that the ground refuses (the map's edge, a hole) is not tried twice: then they stop.
  return [step, stop];
};

function strideOf(way: (feet: Feet) => Vec2 | null, feet: Feet): Vec2 | null {
  const level = Math.abs(feet.slopes.x) < LEVEL && Math.abs(feet.slopes.y) < LEVEL;
  return level ? null : way(feet);
}
