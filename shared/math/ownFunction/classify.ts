/** What level ground is: a minimum, a maximum, a saddle, or not decided. By the second derivatives where they decide, else by f around it. */
import { lowestOn, turnsOf } from '../circle';
import type { StationaryPoint } from '../surface';
import type { Vec2 } from '../vec';
import type { Compiled } from './compile';

export type LevelKind = StationaryPoint['is'];

/** The smaller second derivative (along its own axis) counts as 0 below this part of the larger one. */
const SINGULAR = 1e-6;

/** f's second derivatives as bends along two axes at right angles, the stronger first; `flat`: the axis of the weaker. */
export type Bends = { readonly strong: number; readonly weak: number; readonly flat: Vec2 };

export function bendsOf(xx: number, xy: number, yy: number): Bends {
  const middle = (xx + yy) / 2;
  const apart = Math.hypot((xx - yy) / 2, xy);
  const [strong, weak] = middle >= 0 ? [middle + apart, middle - apart] : [middle - apart, middle + apart];
  // The axis of the weaker bend solves (xx − weak) u + xy v = 0; of its two forms the one with the larger numbers.
  const [one, other] = [
    { x: -xy, y: xx - weak },
    { x: yy - weak, y: -xy },
  ];
  const [a, b] = [Math.hypot(one.x, one.y), Math.hypot(other.x, other.y)];
  const longer = a >= b ? one : other;
  const length = Math.max(a, b);
  return {
    strong,
    weak,
    flat: length > 0 ? { x: longer.x / length, y: longer.y / length } : { x: 1, y: 0 },
  };
}

/** null: they do not decide. */
export function kindByBends({ strong, weak }: Bends): LevelKind | null {
  if (!(Math.abs(weak) > SINGULAR * Math.abs(strong))) return null;
  if (strong > 0 !== weak > 0) return 'saddle';
  return strong > 0 ? 'minimum' : 'maximum';
}

/** Circles looked at, each half as wide as the one before, and places on each. */
const CIRCLES = 9;
const AROUND = 128;
/** The widest circle that is looked at, in parts of the map's smaller side. */
const WIDEST = 0.04;
/** Of the smallest difference that is more than rounding: so many times over it counts. */
const CLEAR = 20;

/**
 * By the lowest and the highest place on ever smaller circles (found to the last digit, so that a narrow way down between
 * two parabolas is seen). Every circle wholly higher: minimum. Wholly lower: maximum. Higher and lower: saddle. Nowhere
 * lower, and as high somewhere on every circle: a minimum as well, as on a valley's floor. As high everywhere, or where
 * the circles do not agree: undecided. `usual`: how far heights on this map are apart; 10⁻¹⁷ of that is no difference.
 */
export function kindByHeights(value: Compiled, { x, y }: Vec2, side: number, usual: number): LevelKind {
  const here = value(x, y);
  const turns = turnsOf(AROUND);
  // So near, level ground cannot differ from here: what shows is rounding.
  const near = turns.filter((_, i) => i % 8 === 0).map((turn) => rise(turn, 1e-9 * side));
  const rounding = Math.max(
    4 * Number.EPSILON * Math.abs(here),
    1e-17 * usual,
    ...near.map(Math.abs).filter(Number.isFinite),
  );
  function rise(turn: number, r: number): number {
    return value(x + r * Math.cos(turn), y + r * Math.sin(turn)) - here;
  }
  const lows: Difference[] = [];
  const highs: Difference[] = [];
  for (let k = 0; k < CIRCLES; k++) {
    const r = (WIDEST * side) / 2 ** k;
    const rises = turns.map((turn) => rise(turn, r));
    if (rises.some(Number.isNaN)) {
      // Beside a hole only the smaller circles count, and level ground at its very edge is not decided.
      lows.length = 0;
      highs.length = 0;
      continue;
    }
    // Terms that cancel are rounded as well: x² + 2xy + y² along its valley.
    const clear = CLEAR * Math.max(rounding, 4 * Number.EPSILON * Math.max(...rises.map(Math.abs)));
    const low = lowestOn(rises, (turn) => rise(turn, r)).value;
    const high = -lowestOn(
      rises.map((one) => -one),
      (turn) => -rise(turn, r),
    ).value;
    lows.push({ by: low, clear });
    highs.push({ by: high, clear });
  }
  const [low, high] = [signNear(lows), signNear(highs)];
  if (low === null || high === null || (low === 0 && high === 0)) return 'undecided';
  if (low >= 0) return 'minimum';
  return high <= 0 ? 'maximum' : 'saddle';
}

/** How far the lowest (or highest) place of a circle lies above its middle, and what is more than rounding there. */
type Difference = { readonly by: number; readonly clear: number };

/**
 * The sign that a difference keeps on the smallest circles on which it is more than rounding; 0 where it is 0 there; null
 * where that cannot be told. From one circle to the next a power of r falls by the same factor: where the difference is
 * gone although by that factor it should still show, it was something further off.
 */
function signNear(circles: readonly Difference[]): 1 | -1 | 0 | null {
  const signs = circles.map(({ by, clear }) => (Math.abs(by) > clear ? Math.sign(by) : 0));
  if (signs.length < 3) return null;
  const last = signs.reduce((found, sign, k) => (sign === 0 ? found : k), -1);
  const [nearest, before, after] = [circles[last], circles[last - 1], circles[last + 1]];
  if (!nearest) return 0;
  if (after && before && (nearest.by * nearest.by) / Math.abs(before.by) > CLEAR * after.clear) return 0;
  if (before && signs[last - 1] !== signs[last]) return null;
  return nearest.by > 0 ? 1 : -1;
}
