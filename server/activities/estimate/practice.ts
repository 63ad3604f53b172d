/** What a practice learner does about an estimate of Δz; after a hint they find the right one. */
import type { EstimateScreen } from '../../../shared/activities/estimate';
import { heightChange } from '../../../shared/math/descent';
import {
  type EstimateMistake,
  estimateMistakes,
  linearDz,
  wrongDz,
} from '../../../shared/math/diagnosis/estimate';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import { happens } from '../../practice/dice';
import { copied, slipped } from '../../practice/rounding';
import { ownHabit, type Thinker } from '../practice';

export const thinkOfEstimate: Thinker<EstimateScreen> = (who, screen, { work }) => {
  if (work?.kind !== 'estimate') return null;
  const again = work.hint !== null;
  if (work.answer !== null && !again) return null;
  const { number, attempt } = screen.round;
  return [
    {
      key: `estimate:${number}:${again ? attempt : 1}`,
      command(dice) {
        const mistake = again ? null : ownHabit(who, estimateMistakes);
        const value = copied(mistake ? mistaken(screen, mistake) : linearDz(screen));
        const dz = !again && happens(dice, who.slips) ? slipped(dice, value) : value;
        return { type: 'SubmitAnswer', round: number, answer: { kind: 'estimate', dz } };
      },
    },
  ];
};

/** The true Δz is read off the map, where both its ends are. */
function mistaken(screen: EstimateScreen, mistake: EstimateMistake): number {
  const { surface, at, slopes, delta } = screen;
  const trueDz = heightChange(surfaceOf(surface), at, delta) ?? linearDz(screen);
  return wrongDz({ slopes, delta, trueDz })[mistake];
}
