/** Repeatable chance: the same seed gives the same numbers on every machine. Not for secrets. */

/** Uniform in [0, 1). */
export type Random = () => number;

/** sfc32 by Chris Doty-Humphrey (public domain), seeded by the FNV-1a hash of the seed's text. */
export function seeded(seed: number | string): Random {
  let hash = 0x811c9dc5;
  for (const character of String(seed)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = hash >>> 0;
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 0x1_0000_0000;
  };
  // Neighbouring seeds start alike; a dozen rounds part them.
  for (let i = 0; i < 12; i++) next();
  return next;
}

/** A whole number from 0 to below − 1. */
export const whole = (random: Random, below: number): number => Math.floor(random() * below);

/** A new list in random order. */
export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** One of the items; undefined of an empty list. */
export const pick = <T>(random: Random, items: readonly T[]): T | undefined =>
  items[whole(random, items.length)];

/** Normally distributed, N(mean, deviation²), by Box–Muller. */
export function normal(random: Random, mean = 0, deviation = 1): number {
  // 1 − u lies in (0, 1], so the logarithm is finite.
  const length = Math.sqrt(-2 * Math.log(1 - random()));
  return mean + deviation * length * Math.cos(2 * Math.PI * random());
}
