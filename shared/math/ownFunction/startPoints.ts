/** Where a round may begin on a hill that the host typed. */
import { isAllowedMapPoint } from '../descent';
import { placesBetween } from '../places';
import type { Surface } from '../surface';
import { norm, type Vec2 } from '../vec';

/** Places looked at along each side, well inside the map. */
const COLUMNS = 9;
const ROWS = 7;
/** Of the steepest place looked at: ground no steeper than this is level. */
const LEVEL = 1e-6;

type Ground = Pick<Surface, 'value' | 'gradient' | 'domain'>;

/** Whether any place that is looked at has a height and a slope other than 0. */
export const hasSlopingGround = (ground: Ground): boolean =>
  sloping(ground, [...roundOnes(ground), ...placesBetween(ground.domain)]).length > 0;

/**
 * Up to four places on sloping ground, and (where there are any) with −∇f at least 20° off the way to the minimum: round
 * ones, or, where none of those will do, others. Empty where no place has a height and a slope.
 */
export function startPoints(surface: Ground & Pick<Surface, 'minima' | 'startPoints'>): readonly Vec2[] {
  const round = sloping(surface, roundOnes(surface));
  const telling = round.filter((at) => isAllowedMapPoint(surface, at));
  if (telling.length > 0) return spread(surface, telling);
  const more = sloping(surface, [...round, ...placesBetween(surface.domain)]);
  const found = more.filter((at) => isAllowedMapPoint(surface, at));
  if (found.length > 0) return spread(surface, found);
  return spread(surface, round.length > 0 ? round : more);
}

const steepness = (surface: Ground, at: Vec2): number => norm(surface.gradient(at));

function sloping(surface: Ground, places: readonly Vec2[]): readonly Vec2[] {
  const ground = places.filter(
    (at) => Number.isFinite(surface.value(at)) && Number.isFinite(steepness(surface, at)),
  );
  const steepest = Math.max(0, ...ground.map((at) => steepness(surface, at)));
  // Of a hill that is level at every place looked at, what is left is rounding.
  const scale = Math.max(0, ...ground.map((at) => Math.abs(surface.value(at))));
  const { x } = surface.domain;
  if (steepest <= 1e-12 * (scale / (x[1] - x[0]))) return [];
  return ground.filter((at) => steepness(surface, at) > LEVEL * steepest);
}

function roundOnes({ domain: { x, y } }: Ground): readonly Vec2[] {
  return Array.from({ length: COLUMNS * ROWS }, (_, index) => ({
    x: rounded(x[0] + ((x[1] - x[0]) * ((index % COLUMNS) + 1)) / (COLUMNS + 1), x[1] - x[0]),
    y: rounded(y[0] + ((y[1] - y[0]) * (Math.floor(index / COLUMNS) + 1)) / (ROWS + 1), y[1] - y[0]),
  }));
}

/** Neither the steepest rim nor the flat: from the upper third downwards, a few apart. */
function spread(surface: Ground, places: readonly Vec2[]): readonly Vec2[] {
  const bySteepness = [...places].sort((a, b) => steepness(surface, b) - steepness(surface, a));
  const first = Math.floor(bySteepness.length / 3);
  const apart = Math.max(1, Math.floor(bySteepness.length / 6));
  return [0, 1, 2, 3].flatMap((i) => bySteepness[first + i * apart] ?? []);
}

/** To a tenth of the map's size, roughly: coordinates that a class can say. */
function rounded(value: number, side: number): number {
  const step = 10 ** Math.floor(Math.log10(side / 5));
  return Number((Math.round(value / (step / 2)) * (step / 2)).toPrecision(6)) + 0;
}
