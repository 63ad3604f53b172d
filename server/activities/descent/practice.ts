/**
 * What a practice learner does in a descent: an arrow drawn by eye, or a step computed with care or in their own
 * wrong way; after a hint they find the right one.
 */
import type { DescentScreen, DescentWork } from '../../../shared/activities/descent';
import type { Vec2 } from '../../../shared/math/vec';
import { between, type Dice, happens } from '../../practice/dice';
import type { Persona } from '../../practice/persona';
import { copied, slipped } from '../../practice/rounding';
import { type Intent, ownHabits, type Thinker } from '../practice';
import { rightStep, stepBy, stepHabits, stepTask } from './practiceSteps';

export const thinkOfDescent: Thinker<DescentScreen> = (who, screen, { work }) =>
  work?.kind === 'descent' && work.answer === null ? [answerStep(who, screen, work)] : null;

/** Degrees by which an eye that was told what to look for still misses. */
const HINTED_AIM = 4;

function answerStep(someone: Persona, screen: DescentScreen, work: DescentWork): Intent {
  const hinted = work.hint !== null;
  const who = hinted ? { ...someone, habits: [], nth: null, slips: 0, aim: HINTED_AIM } : someone;
  return {
    key: `step:${work.round}:${hinted ? 2 : 1}`,
    command: (dice) => {
      const task = stepTask(screen);
      const [habit] = ownHabits(who, stepHabits);
      const meant = (habit && stepBy(habit, task)) ?? rightStep(task);
      const given =
        screen.radius === null ? byFormula(who, dice, meant) : byMap(who, dice, meant, screen.radius);
      return {
        type: 'SubmitAnswer',
        round: work.round,
        answer: { kind: 'descent', dx: given.x, dy: given.y },
      };
    },
  };
}

function byFormula(who: Persona, dice: Dice, meant: Vec2): Vec2 {
  const exact = { x: copied(meant.x), y: copied(meant.y) };
  if (!happens(dice, who.slips)) return exact;
  return happens(dice, 0.5)
    ? { x: slipped(dice, exact.x), y: exact.y }
    : { x: exact.x, y: slipped(dice, exact.y) };
}

/** By eye only the direction is meant; the arrow is then drawn as long as looks good, inside the circle. */
function byMap(who: Persona, dice: Dice, meant: Vec2, radius: number): Vec2 {
  const length = radius * between(dice, 0.6, 0.99);
  const angle = Math.atan2(meant.y, meant.x) + (between(dice, -who.aim, who.aim) * Math.PI) / 180;
  if (meant.x === 0 && meant.y === 0) return { x: 0, y: 0 };
  return { x: copied(length * Math.cos(angle)), y: copied(length * Math.sin(angle)) };
}
