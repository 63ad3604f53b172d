/** What a practice learner does about an η race: one that arrives, or one that goes their wrong way; after a hint they mend it. */
import type { RaceScreen } from '../../../shared/activities/race';
import { type RaceVerdict, runFrom, verdictOf } from '../../../shared/math/race';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import { type Dice, mixed } from '../../practice/dice';
import { ownHabit, type Thinker } from '../practice';

const wrongWays = ['crawls', 'diverges', 'bounces'] as const satisfies readonly RaceVerdict[];

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

/** One of the etas that go this way, tried out on paper; null where none does. */
const etaThat = (way: RaceVerdict, screen: RaceScreen, dice: Dice): number | null =>
  mixed(dice, screen.etas).find((eta) => wayWith(screen, eta) === way) ?? null;

/** A class thinks about the same question with every view that comes: each run is run once. */
const known = new Map<string, RaceVerdict>();
const MOST_KNOWN = 500;

function wayWith({ surface: ref, at, steps }: RaceScreen, eta: number): RaceVerdict {
  const key = JSON.stringify([ref, at, steps, eta]);
  const before = known.get(key);
  if (before) return before;
  const surface = surfaceOf(ref);
  const way = verdictOf(surface, runFrom(surface, at, eta, steps));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, way);
  return way;
}
