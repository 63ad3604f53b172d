/**
 * The practice learners' own knowledge of the surfaces, worked out by hand: height, slopes, where the minima are.
 * Deliberately not shared/math, so that what judges their arrows is never what made them.
 */

import type { ActivityScreen } from '../../shared/activities';
import { ownHill } from './ownHill';

type Plane = { readonly x: number; readonly y: number };

export type Hill = {
  height(x: number, y: number): number;
  /** ∂z/∂x */
  alongX(x: number, y: number): number;
  /** ∂z/∂y */
  alongY(x: number, y: number): number;
  readonly lowest: readonly Plane[];
  /** What the map shows. */
  readonly map: { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
  /** Places where both slopes are 0 and the ground is not lowest, and what they are. */
  readonly otherLevel: readonly (Plane & { readonly is: 'maximum' | 'saddle' })[];
};

type Ref = NonNullable<Extract<ActivityScreen, { surface: unknown }>['surface']>;

/** The map of most hills. */
const usual = { x: [-4, 4], y: [-3, 3] } as const;

export const hills: Readonly<Record<Extract<Ref, string>, Hill>> = {
  // x² + y²
  bowl: {
    map: usual,
    height: (x, y) => x ** 2 + y ** 2,
    alongX: (x) => 2 * x,
    alongY: (_x, y) => 2 * y,
    lowest: [{ x: 0, y: 0 }],
    otherLevel: [],
  },
  // x² + xy + 2y²
  valley: {
    map: usual,
    height: (x, y) => x * (x + y) + 2 * y ** 2,
    alongX: (x, y) => x + x + y,
    alongY: (x, y) => 4 * y + x,
    lowest: [{ x: 0, y: 0 }],
    otherLevel: [],
  },
  // (x − 1)² + 2(y + 1)² + xy = x² + xy + 2y² − 2x + 4y + 3; both slopes are 0 at x = 12/7, y = −10/7
  tilted: {
    map: { x: [-2.5, 5.5], y: [-4.5, 1.5] },
    height: (x, y) => x ** 2 + x * y + 2 * y ** 2 - 2 * x + 4 * y + 3,
    alongX: (x, y) => 2 * x + y - 2,
    alongY: (x, y) => x + 4 * y + 4,
    lowest: [{ x: 12 / 7, y: -10 / 7 }],
    otherLevel: [],
  },
  // x² + xy − y²: nowhere lowest
  saddle: {
    map: usual,
    height: (x, y) => x ** 2 + y * (x - y),
    alongX: (x, y) => y + 2 * x,
    alongY: (x, y) => x - 2 * y,
    lowest: [],
    otherLevel: [{ x: 0, y: 0, is: 'saddle' }],
  },
  // x⁴/8 − x² + y² + xy/2; with y = −x/4 the slope along x is x³/2 − 17x/8, 0 at x² = 17/4
  twoMinima: {
    map: usual,
    height: (x, y) => (x ** 4 - 8 * x ** 2) / 8 + y * (y + x / 2),
    alongX: (x, y) => (x ** 3 - 4 * x + y) / 2,
    alongY: (x, y) => 2 * y + x / 2,
    lowest: [
      { x: Math.sqrt(4.25), y: -Math.sqrt(4.25) / 4 },
      { x: -Math.sqrt(4.25), y: Math.sqrt(4.25) / 4 },
    ],
    otherLevel: [{ x: 0, y: 0, is: 'saddle' }],
  },
  // {(x² + y − 11)² + (x + y² − 7)²}/20, squared out
  himmelblau: {
    map: { x: [-6, 6], y: [-4.5, 4.5] },
    height: (x, y) =>
      (x ** 4 +
        y ** 4 +
        2 * x ** 2 * y +
        2 * x * y ** 2 -
        21 * x ** 2 -
        13 * y ** 2 -
        14 * x -
        22 * y +
        170) /
      20,
    alongX: (x, y) => (4 * x ** 3 + 4 * x * y + 2 * y ** 2 - 42 * x - 14) / 20,
    alongY: (x, y) => (4 * y ** 3 + 4 * x * y + 2 * x ** 2 - 26 * y - 22) / 20,
    lowest: [
      { x: 3, y: 2 },
      { x: -2.805118, y: 3.131313 },
      { x: -3.77931, y: -3.283186 },
      { x: 3.584428, y: -1.848127 },
    ],
    otherLevel: [
      { x: -0.270845, y: -0.923039, is: 'maximum' },
      { x: -3.073026, y: -0.081353, is: 'saddle' },
      { x: 0.086678, y: 2.884255, is: 'saddle' },
      { x: -0.127961, y: -1.953715, is: 'saddle' },
      { x: 3.385154, y: 0.073852, is: 'saddle' },
    ],
  },
};

/** The hill a screen names; one that the host typed is read anew, once. */
export function hillOf(ref: Ref): Hill {
  if (typeof ref === 'string') return hills[ref];
  const before = read.get(keyOf(ref));
  const hill = before ?? ownHill(ref.f, ref.x, ref.y);
  if (!before && read.size >= MOST_READ) read.clear();
  read.set(keyOf(ref), hill);
  return hill;
}

const read = new Map<string, Hill>();
const MOST_READ = 20;
const keyOf = ({ f, x, y }: Exclude<Ref, string>): string => [f, ...x, ...y].join(' ');

/** The lowest place nearest to a point, as the eye finds it on the map; null where there is none. */
export function nearestLow(hill: Hill, x: number, y: number): Plane | null {
  let nearest: Plane | null = null;
  for (const low of hill.lowest) {
    if (nearest === null || away(low, x, y) < away(nearest, x, y)) nearest = low;
  }
  return nearest;
}

const away = (place: Plane, x: number, y: number): number => (place.x - x) ** 2 + (place.y - y) ** 2;
