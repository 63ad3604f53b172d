/** What a practice learner does about an estimate of Δz; after a hint they find the right one. */
import type { EstimateScreen } from '../../../shared/activities/estimate';
import { happens } from '../../practice/dice';
import { copied, slipped } from '../../practice/rounding';
import { ownHabit, type Thinker } from '../practice';
import { rightEstimate, wrongEstimates } from './practiceEstimates';

const habits = Object.values(wrongEstimates);

export const thinkOfEstimate: Thinker<EstimateScreen> = (who, screen, { work }) => {
  if (work?.kind !== 'estimate') return null;
  const again = work.hint !== null;
  if (work.answer !== null && !again) return null;
  const { number, attempt } = screen.round;
  return [
    {
      key: `estimate:${number}:${again ? attempt : 1}`,
      command(dice) {
        const way = (again ? null : ownHabit(who, habits)) ?? rightEstimate;
        const value = copied(way(screen));
        const dz = !again && happens(dice, who.slips) ? slipped(dice, value) : value;
        return { type: 'SubmitAnswer', round: number, answer: { kind: 'estimate', dz } };
      },
    },
  ];
};
