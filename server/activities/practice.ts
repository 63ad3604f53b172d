/** What a thought of a practice learner is: one thing they would do about a question. Knows no question. */

import type { Work } from '../../shared/activities';
import type { Command } from '../../shared/protocol/commands';
import type { Dice } from '../practice/dice';
import type { Persona } from '../practice/persona';

/** As the client's page has the pictures: pixels and target, in order. */
export type Picture = { readonly pixels: readonly number[]; readonly target: readonly number[] };

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

/** Of a question's wrong ways, in the table's order, the one that is this learner's own; null: they work it out rightly. */
export function ownHabit<Habit>(who: Persona, habits: readonly Habit[]): Habit | null {
  return who.nth === null ? null : (habits[who.nth % habits.length] ?? null);
}

/** As `ownHabit`, where learners may have some by name: all of those that are theirs, the likeliest first. */
export function ownHabits<Name extends string>(who: Persona, names: readonly Name[]): readonly Name[] {
  if (who.habits.length > 0) return who.habits.flatMap((habit) => names.filter((name) => name === habit));
  const own = ownHabit(who, names);
  return own === null ? [] : [own];
}
