/** Owns what a practice learner does about level ground: goes to a place they see as level, and says what it is, or errs. */
import type { LevelScreen } from '../../../shared/protocol/views';
import { between, type Dice } from '../dice';
import { hillOf } from '../hills';
import { copied } from '../rounding';
import { ownHabit, type Thinker } from './thought';

type Name = 'minimum' | 'maximum' | 'saddle';
type Mark = { readonly x: number; readonly y: number; readonly is: Name };

const names: readonly Name[] = ['minimum', 'maximum', 'saddle'];

/** Wrong ways: a name that is not the place's, or a place that still slopes. */
const habits = ['nextName', 'nextButOneName', 'besideX', 'besideY', 'anywhere'] as const;

export const thinkOfLevel: Thinker<LevelScreen> = (who, screen, { work }) => {
  if (work?.kind !== 'level') return null;
  const again = work.hint !== null;
  if (work.answer !== null && !again) return null;
  const { number, attempt } = screen.round;
  return [
    {
      key: `level:${number}:${again ? attempt : 1}`,
      command(dice) {
        const habit = again ? null : ownHabit(who, habits);
        const mark = erring(habit, levelPlace(screen, dice), dice);
        return { type: 'SubmitAnswer', round: number, answer: { kind: 'level', ...mark } };
      },
    },
  ];
};

function levelPlace({ surface }: LevelScreen, dice: Dice): Mark {
  const { lowest, otherLevel } = hillOf(surface);
  const all = [...lowest.map((place) => ({ ...place, is: 'minimum' as const })), ...otherLevel];
  const chosen = all[Math.floor(dice() * all.length)] ?? { x: 0, y: 0, is: 'minimum' as const };
  return {
    ...chosen,
    x: copied(chosen.x + between(dice, -0.1, 0.1), 3),
    y: copied(chosen.y + between(dice, -0.1, 0.1), 3),
  };
}

function erring(habit: (typeof habits)[number] | null, mark: Mark, dice: Dice): Mark {
  const other = (by: number): Name => names[(names.indexOf(mark.is) + by) % names.length] ?? mark.is;
  switch (habit) {
    case null:
      return mark;
    case 'nextName':
      return { ...mark, is: other(1) };
    case 'nextButOneName':
      return { ...mark, is: other(2) };
    case 'besideX':
      return { ...mark, x: mark.x > 0 ? mark.x - 1 : mark.x + 1 };
    case 'besideY':
      return { ...mark, y: mark.y > 0 ? mark.y - 1 : mark.y + 1 };
    case 'anywhere':
      return { x: copied(between(dice, -2, 2), 3), y: copied(between(dice, -2, 1), 3), is: 'minimum' };
    default:
      return habit satisfies never;
  }
}
