/** What a practice learner does in fog: one step after another by the slopes at their feet, then a stop. */
import type { WalkScreen } from '../../../shared/activities/walk';
import { between, type Dice, happens } from '../../practice/dice';
import { copied } from '../../practice/rounding';
import { ownHabit, type Thinker } from '../practice';
import { type Feet, rightStride, turned, wrongStrides } from './practiceSteps';

const habits = Object.values(wrongStrides);
/** ms: the first look takes as long as any question; with the formula in hand a step is soon taken. */
const NEXT_MS = [1_200, 4_000] as const;
/** Ground that nobody would call sloping. */
const LEVEL = 0.05;

export const thinkOfWalk: Thinker<WalkScreen> = (who, { round, eta, radius }, { work }) => {
  if (work?.kind !== 'walk' || work.done) return null;
  const { taken, slopes } = work;
  const feet: Feet = { p: slopes.x, q: slopes.y, eta, longest: radius, taken };
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
      const { x, y } = happens(dice, who.slips) ? turned(stride, between(dice, -who.aim, who.aim)) : stride;
      const answer = { kind: 'walk', does: 'step', dx: copied(x, 3), dy: copied(y, 3) } as const;
      return { type: 'SubmitAnswer', round: round.number, answer } as const;
    },
  };
  // A step that the ground refuses (the map's edge, a hole) is not tried twice: then they stop.
  return [step, stop];
};

function strideOf(way: (feet: Feet) => ReturnType<(typeof habits)[number]>, feet: Feet) {
  const level = Math.abs(feet.p) < LEVEL && Math.abs(feet.q) < LEVEL;
  return level ? null : way(feet);
}
