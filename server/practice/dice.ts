/**
 * The practice learners' chance: repeatable from a seed, so that a learner is the same person after a restart.
 * Its own generator: if shared/math's changed, the people of a kept room would be others.
 */

/** Uniform in [0, 1). */
export type Dice = () => number;

/** mulberry32 by Tommy Ettinger (public domain). */
export function diceFrom(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** Between low and high, most often near the middle, as people's delays are. */
export const between = (dice: Dice, low: number, high: number): number =>
  low + ((high - low) * (dice() + dice())) / 2;

export const happens = (dice: Dice, probability: number): boolean => dice() < probability;

export function mixed<T>(dice: Dice, items: readonly T[]): T[] {
  const rest = [...items];
  const out: T[] = [];
  while (rest.length > 0) out.push(...rest.splice(Math.floor(dice() * rest.length), 1));
  return out;
}
