/** What a thought of a practice learner is: one thing they would do about a question. Knows no question. */

import type { Work } from '../../../shared/activities';
import type { Command } from '../../../shared/protocol/commands';
import type { Dice } from '../dice';
import type { Picture } from '../partialAnswers';
import type { Persona } from '../persona';

export type Intent = {
  readonly key: string;
  readonly probability?: number;
  /** ms; left out, what people take over a question */
  delay?(dice: Dice): number;
  command(dice: Dice): Command | null;
};

/** What the phone shows of an open question, besides its screen. */
export type Shown = { readonly work: Work | null; readonly pictures: readonly Picture[] };

/** What this learner would do next about the question; null: nothing is asked of them just now. */
export type Thinker<Screen> = (who: Persona, screen: Screen, shown: Shown) => readonly Intent[] | null;

/** The wrong way that is this learner's own among a question's; null: they work it out rightly. */
export function ownHabit<Habit>(who: Persona, habits: readonly Habit[]): Habit | null {
  return who.nth === null ? null : (habits[who.nth % habits.length] ?? null);
}
