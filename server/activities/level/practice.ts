/** What a practice learner does about level ground; after a hint they find a level place and its name. */
import type { LevelScreen } from '../../../shared/activities/level';
import { ownHabit, type Thinker } from '../practice';
import { levelTask, rightMark, wrongMarks } from './practiceMarks';

const habits = Object.values(wrongMarks);

export const thinkOfLevel: Thinker<LevelScreen> = (who, screen, { work }) => {
  if (work?.kind !== 'level') return null;
  const again = work.hint !== null;
  if (work.answer !== null && !again) return null;
  const { number, attempt } = screen.round;
  return [
    {
      key: `level:${number}:${again ? attempt : 1}`,
      command(dice) {
        const task = levelTask(screen, dice);
        const wrong = again ? null : (ownHabit(who, habits)?.(task) ?? null);
        const mark = wrong ?? rightMark(task);
        return { type: 'SubmitAnswer', round: number, answer: { kind: 'level', ...mark } };
      },
    },
  ];
};
