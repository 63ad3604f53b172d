/** What a practice learner does in a network round: one partial derivative, with help, again where two differ. */
import type { NetworkScreen, PartialTask as PartialOnScreen } from '../../../shared/activities/network';
import type { PartialTask } from '../../../shared/math/diagnosis/partial';
import { type Dice, happens } from '../../practice/dice';
import type { Persona } from '../../practice/persona';
import { copied, slipped } from '../../practice/rounding';
import { type Intent, ownHabits, type Thinker } from '../practice';
import { partialBy, partialHabits, partialTask, rightPartial } from './practicePartials';

export const thinkOfNetwork: Thinker<NetworkScreen> = (who, screen, { work, pictures }) => {
  if (work?.kind !== 'network' || !work.task) return null;
  const task = partialTask(screen, work.task.param, pictures);
  if (!task) return [];
  const { number } = screen.round;
  return [...askHelp(who, number, work.task), answerPartial(who, number, work.task, task)];
};

function askHelp(who: Persona, round: number, task: PartialOnScreen): Intent[] {
  if (task.helpLeft === 0 || task.help.length >= 3) return [];
  return [
    {
      key: `help:${round}:${task.param}:${task.help.length}`,
      probability: task.help.length === 0 ? who.asksHelp : 0.5,
      command: () => ({ type: 'AskHelp', round }),
    },
  ];
}

function answerPartial(who: Persona, round: number, shown: PartialOnScreen, task: PartialTask): Intent {
  const again = shown.dispute !== null;
  return {
    key: `${again ? 'again' : 'partial'}:${round}:${shown.param}`,
    command: (dice) => {
      const slip = !again && happens(dice, who.slips);
      const value = partialValue(who, dice, shown, task);
      const given = copied(slip ? slipped(dice, value) : value);
      return { type: 'SubmitAnswer', round, answer: { kind: 'network', param: shown.param, value: given } };
    },
  };
}

/**
 * Asked once more, those who worked it out insist and those who slipped find it; of those with a wrong rule every other
 * takes the classmate's number. Whoever was shown factors uses them.
 */
function partialValue(who: Persona, dice: Dice, shown: PartialOnScreen, task: PartialTask): number {
  if (shown.help.length > 0) return rightPartial(task);
  for (const habit of ownHabits(who, partialHabits)) {
    const wrong = partialBy(habit, task);
    if (wrong === null) continue;
    return shown.dispute && happens(dice, 0.5) ? shown.dispute.other : wrong;
  }
  return rightPartial(task);
}
