/** Places of a map to look at when one is to be chosen: round ones first. Knows nothing of hills. */
import type { Surface } from './surface';
import type { Vec2 } from './vec';

type Domain = Surface['domain'];
type Side = readonly [low: number, high: number];

/** The next of 1, 2, 5 times a power of ten from a size upwards. */
function niceFrom(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const lead = [1, 2, 5, 10].find((each) => each * power >= size * (1 - 1e-9)) ?? 10;
  return Number((lead * power).toPrecision(1));
}

/** A grid whose coordinates have as few digits as so many columns along the longer side allow. */
export function roundPlaces({ x, y }: Domain, mostColumns: number): readonly Vec2[] {
  const spacing = niceFrom(Math.max(x[1] - x[0], y[1] - y[0]) / mostColumns);
  const along = ([low, high]: Side): readonly number[] => {
    const first = Math.ceil(low / spacing - 1e-9);
    const count = Math.max(0, Math.floor(high / spacing + 1e-9) - first + 1);
    return Array.from({ length: count }, (_, k) => Number(((first + k) * spacing).toPrecision(12)) + 0);
  };
  return along(x).flatMap((px) => along(y).map((py) => ({ x: px, y: py })));
}

const BETWEEN = 200;
/** The plastic number's powers: multiples of them fill a square evenly and fall into no grid. */
const EVENLY = [0.7548776662466927, 0.5698402909980532] as const;

/** Places that lie on no grid, evenly over the map, for a hill that is level at every round place; in thousandths of its sides. */
export const placesBetween = ({ x, y }: Domain): readonly Vec2[] =>
  Array.from({ length: BETWEEN }, (_, index) => ({
    x: part(x, ((index + 1) * EVENLY[0]) % 1),
    y: part(y, ((index + 1) * EVENLY[1]) % 1),
  }));

/** A part of a side, its outermost tenths left out. */
function part([low, high]: Side, of: number): number {
  const unit = 10 ** Math.floor(Math.log10((high - low) / 500));
  return Number((Math.round((low + (high - low) * (0.1 + 0.8 * of)) / unit) * unit).toPrecision(12)) + 0;
}
