/** Owns finding the level points of a function on a domain, and what each is. */
import type { StationaryPoint } from '../surface';
import type { Vec2 } from '../vec';
import type { Compiled } from './compile';

export type Slopes = {
  readonly value: Compiled;
  readonly x: Compiled;
  readonly y: Compiled;
  /** ∂²f/∂x², ∂²f/∂x∂y, ∂²f/∂y² */
  readonly xx: Compiled;
  readonly xy: Compiled;
  readonly yy: Compiled;
};
export type Domain = { readonly x: readonly [number, number]; readonly y: readonly [number, number] };

/** Newton's method starts from so many places along each side; a level point between two of them is still found by both. */
const STARTS = 15;
/** Where the Hessian vanishes too, as in x⁴ + y⁴, every step goes a third of the way: 150 reach the last digit. */
const ITERATIONS = 150;
/** Level points kept at the most: sin(9x)cos(9y) has more than a map can show. */
const MOST = 40;
/** Points around a degenerate level point at which the height is looked at. */
const AROUND = 24;
/** Of the largest change around a point: less than this is rounding, and the ground is level that way. */
const FLAT = 1e-7;

/**
 * Level points by Newton's method on ∇f = 0 with the exact second partials, from a grid. By the Hessian's determinant D
 * and trace: D > 0 minimum or maximum, D < 0 saddle. Where D is 0 the heights on a small circle decide; ground that is
 * level along a line (a valley floor without a lowest point) is left out.
 */
export function stationaryPoints(f: Slopes, { x, y }: Domain): StationaryPoint[] {
  const size = { x: x[1] - x[0], y: y[1] - y[0] };
  const found: StationaryPoint[] = [];
  for (let row = 0; row < STARTS; row++) {
    for (let column = 0; column < STARTS; column++) {
      const start = {
        x: x[0] + (size.x * (column + 0.5)) / STARTS,
        y: y[0] + (size.y * (row + 0.5)) / STARTS,
      };
      const at = newton(f, start, Math.hypot(size.x, size.y) / 4);
      if (!at || !within(at.x, x) || !within(at.y, y)) continue;
      const known = found.some(
        (other) => Math.abs(other.at.x - at.x) < size.x * 1e-4 && Math.abs(other.at.y - at.y) < size.y * 1e-4,
      );
      const is = known ? null : kindOf(f, at, Math.min(size.x, size.y) * 1e-3);
      if (is) found.push({ at, is });
      if (found.length >= MOST) return found;
    }
  }
  return found;
}

const within = (value: number, [low, high]: readonly [number, number]): boolean =>
  value >= low && value <= high;

/** null where it does not come to rest at a point with ∇f = 0. */
function newton(f: Slopes, start: Vec2, longest: number): Vec2 | null {
  let { x, y } = start;
  for (let i = 0; i < ITERATIONS; i++) {
    const [p, q] = [f.x(x, y), f.y(x, y)];
    const [a, b, d] = [f.xx(x, y), f.xy(x, y), f.yy(x, y)];
    const determinant = a * d - b * b;
    const scale = Math.abs(a) + Math.abs(b) + Math.abs(d);
    if (p === 0 && q === 0) return tidy({ x, y });
    if (!(Math.abs(determinant) > 1e-14 * scale * scale)) return null;
    let [dx, dy] = [(-p * d + q * b) / determinant, (p * b - q * a) / determinant];
    const length = Math.hypot(dx, dy);
    if (!Number.isFinite(length)) return null;
    if (length > longest) [dx, dy] = [(dx * longest) / length, (dy * longest) / length];
    x += dx;
    y += dy;
    // At the end of its precision a further step changes nothing.
    if (length <= 1e-13 * (1 + Math.hypot(x, y)))
      return Math.hypot(f.x(x, y), f.y(x, y)) <= 1e-7 * Math.max(1, scale) ? tidy({ x, y }) : null;
  }
  return null;
}

/** 1.9999999999999998 is 2: within the method's own error the rounder number is meant. */
const tidy = ({ x, y }: Vec2): Vec2 => ({ x: Number(x.toFixed(12)) + 0, y: Number(y.toFixed(12)) + 0 });

function kindOf(f: Slopes, { x, y }: Vec2, near: number): StationaryPoint['is'] | null {
  const [a, b, d] = [f.xx(x, y), f.xy(x, y), f.yy(x, y)];
  const determinant = a * d - b * b;
  const scale = Math.max(Math.abs(a), Math.abs(b), Math.abs(d));
  if (Math.abs(determinant) > 1e-9 * scale * scale) {
    return determinant < 0 ? 'saddle' : a + d > 0 ? 'minimum' : 'maximum';
  }
  const here = f.value(x, y);
  const rises = Array.from({ length: AROUND }, (_, i) => {
    const angle = (2 * Math.PI * i) / AROUND;
    return f.value(x + near * Math.cos(angle), y + near * Math.sin(angle)) - here;
  });
  const level = FLAT * Math.max(...rises.map(Math.abs));
  const signs = rises.map((rise) => (Math.abs(rise) <= level ? 0 : Math.sign(rise)));
  if (signs.every((sign) => sign > 0)) return 'minimum';
  if (signs.every((sign) => sign < 0)) return 'maximum';
  return signs.includes(1) && signs.includes(-1) ? 'saddle' : null;
}
