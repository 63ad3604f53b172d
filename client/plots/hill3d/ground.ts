/** The ground as points in space: a grid of heights, scaled so that a hill looks like one. Pure; draws nothing. */
import type { Surface } from '../../../shared/math/surface';
import type { Vec2 } from '../../../shared/math/vec';
import { heightScale } from '../contours';

/** x to the right, y away from the eye, z upwards; the larger side of the ground is 2 long, its middle at 0. */
export type Point3 = { readonly x: number; readonly y: number; readonly z: number };

export type Ground = {
  /** Where a place of the map lies in space; null at a hole. */
  at(place: Vec2, lift?: number): Point3 | null;
  /** Over (or under) a place at a height z of the surface's own, uncut; null where that is no number. */
  atHeight(place: Vec2, z: number): Point3 | null;
  /** The surface's own z of the lowest ground, and of the highest that is drawn. */
  readonly heights: readonly [number, number];
  /** Of the ground in space: its sides lie so far from its middle. */
  readonly half: Vec2;
  readonly columns: number;
  readonly rows: number;
  /** Three numbers a grid point, row by row from small y. */
  readonly positions: Float32Array;
  /** How high each point is among the contour lines: 0 the lowest, 1 the highest; beyond 1 where the ground is cut off. */
  readonly levels: Float32Array;
  /** Three grid points a triangle; none touches a hole. */
  readonly triangles: Uint32Array;
};

const COLUMNS = 113;
const ROWS = 85;
/** How high the highest ground stands, where the larger side is 2. */
export const TALL = 0.72;
/** Of all heights so many stay below the cut: a rim that shoots up must not flatten the valley. */
const KEPT = 0.97;

export function groundOf(surface: Surface): Ground {
  const { x, y } = surface.domain;
  const span = { x: x[1] - x[0], y: y[1] - y[0] };
  const scale = 2 / Math.max(span.x, span.y);
  const places: Vec2[] = [];
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      places.push({ x: x[0] + (span.x * column) / (COLUMNS - 1), y: y[0] + (span.y * row) / (ROWS - 1) });
    }
  }
  const heights = places.map((place) => surface.value(place));
  const sorted = heights.filter(Number.isFinite).sort((a, b) => a - b);
  const cut = sorted[Math.floor((sorted.length - 1) * KEPT)] ?? 1;
  const { low, high, power } = heightScale(heights);
  const stretch = cut > low ? TALL / (cut - low) : 0;

  const atHeight = (place: Vec2, height: number): Point3 | null =>
    Number.isFinite(height)
      ? {
          x: (place.x - (x[0] + x[1]) / 2) * scale,
          y: (place.y - (y[0] + y[1]) / 2) * scale,
          z: (height - low) * stretch - TALL / 2,
        }
      : null;
  const spot = (place: Vec2, height: number, lift: number): Point3 | null => {
    const point = atHeight(place, Math.min(height, cut));
    return point && { ...point, z: point.z + lift };
  };
  const positions = new Float32Array(places.length * 3);
  const levels = new Float32Array(places.length);
  places.forEach((place, index) => {
    const height = heights[index] ?? 0;
    const point = spot(place, height, 0) ?? { x: 0, y: 0, z: Number.NaN };
    positions.set([point.x, point.y, point.z], index * 3);
    levels[index] = high > low ? Math.max(0, (height - low) / (high - low)) ** (1 / power) : 0;
  });
  return {
    at: (place, lift = 0) => spot(place, surface.value(place), lift),
    atHeight,
    heights: [low, cut],
    half: { x: (span.x * scale) / 2, y: (span.y * scale) / 2 },
    columns: COLUMNS,
    rows: ROWS,
    positions,
    levels,
    triangles: trianglesOf(heights),
  };
}

function trianglesOf(heights: readonly number[]): Uint32Array {
  const corners: number[] = [];
  const solid = (...points: readonly number[]) => points.every((point) => Number.isFinite(heights[point]));
  for (let row = 0; row + 1 < ROWS; row++) {
    for (let column = 0; column + 1 < COLUMNS; column++) {
      const a = row * COLUMNS + column;
      const [b, c, d] = [a + 1, a + COLUMNS, a + COLUMNS + 1];
      if (solid(a, b, c)) corners.push(a, b, c);
      if (solid(b, d, c)) corners.push(b, d, c);
    }
  }
  return Uint32Array.from(corners);
}
