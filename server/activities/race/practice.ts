/** What a practice learner does about an η race: one that arrives, or one that goes their wrong way; after a hint they mend it. */
import type { RaceScreen } from '../../../shared/activities/race';
import { ownHabit, type Thinker } from '../practice';
import { etaThat, wrongWays } from './practiceEtas';

export const thinkOfRace: Thinker<RaceScreen> = (who, screen, { work }) => {
  if (work?.kind !== 'race') return null;
  const again = work.hint !== null;
  if (work.answer !== null && !again) return null;
  const { number, attempt } = screen.round;
  return [
    {
      key: `race:${number}:${again ? attempt : 1}`,
      command(dice) {
        const wrong = again ? null : ownHabit(who, wrongWays);
        const ways = [...(wrong ? [wrong] : []), 'arrives', 'crawls', 'diverges'] as const;
        for (const way of ways) {
          const eta = etaThat(way, screen, dice);
          if (eta !== null) return { type: 'SubmitAnswer', round: number, answer: { kind: 'race', eta } };
        }
        return null;
      },
    },
  ];
};
