/** Owns which η a practice learner races with: a good one, or one too small or too large; after a hint they mend it. */
import type { RaceScreen } from '../../../shared/protocol/views';
import { ownHabit, type Thinker } from './thought';

/** Parts of the scale, from 0 (the smallest η) to 1: crawling, bouncing, far too large, and in between. */
const wrongPlaces = [0.12, 0.95, 0.7, 0.3, 0.78, 0.03] as const;
const GOOD = [0.42, 0.55] as const;

export const thinkOfRace: Thinker<RaceScreen> = (who, screen, { work }) => {
  if (work?.kind !== 'race') return null;
  const again = work.hint !== null;
  if (work.answer !== null && !again) return null;
  const { number, attempt } = screen.round;
  return [
    {
      key: `race:${number}:${again ? attempt : 1}`,
      command(dice) {
        const wrong = again ? null : ownHabit(who, wrongPlaces);
        const place = wrong ?? GOOD[0] + (GOOD[1] - GOOD[0]) * dice();
        const eta = screen.etas[Math.round(place * (screen.etas.length - 1))];
        if (eta === undefined) return null;
        return { type: 'SubmitAnswer', round: number, answer: { kind: 'race', eta } };
      },
    },
  ];
};
