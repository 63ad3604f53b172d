/**
 * What a place of a function is, by looking: the lowest and the highest of thousands of places on smaller and smaller
 * circles around it. Imports nothing of the product.
 */

export type Seen = 'minimum' | 'maximum' | 'saddle' | 'flat';

const TURNS = 20_000;

/** Nowhere lower: minimum; nowhere higher: maximum; both on every circle: saddle; neither on any: flat. */
export function seenAround(
  f: (x: number, y: number) => number,
  [x, y]: readonly [number, number],
  radii = [0.2, 0.1, 0.05],
): Seen {
  const here = f(x, y);
  let [higher, lower] = [true, true];
  let [anyHigher, anyLower] = [true, true];
  for (const r of radii) {
    let [least, most] = [Infinity, -Infinity];
    for (let i = 0; i < TURNS; i++) {
      const turn = (2 * Math.PI * i) / TURNS;
      const rise = f(x + r * Math.cos(turn), y + r * Math.sin(turn)) - here;
      least = Math.min(least, rise);
      most = Math.max(most, rise);
    }
    const rounding = 1e-13 * Math.max(Math.abs(here), most, -least);
    if (least < -rounding) higher = false;
    else anyLower = false;
    if (most > rounding) lower = false;
    else anyHigher = false;
  }
  if (higher && lower) return 'flat';
  if (higher) return 'minimum';
  if (lower) return 'maximum';
  if (anyHigher && anyLower) return 'saddle';
  throw new Error('circles do not agree');
}
