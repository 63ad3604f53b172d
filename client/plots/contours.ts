/** Owns the lines of equal height: which heights, and their outlines as SVG paths. Computed once a surface and frame. */
import { contours } from 'd3-contour';
import type { Surface, SurfaceId } from '../../shared/math/surface';
import type { MapFrame } from './mapFrame';

export type Contour = {
  readonly z: number;
  /** From 0, the lowest. */
  readonly rank: number;
  readonly d: string;
};

const LEVELS = 16;
/** Grid points along the longer side: at 120 an ellipse looks round on a wall, and a phone needs 15 ms. */
const GRID = 120;

const known = new Map<string, readonly Contour[]>();

/** Outlines of the ground above each level, lowest first: painted in this order, each covers what is lower. */
export function contourPaths(surface: Surface, frame: MapFrame): readonly Contour[] {
  const key = `${surface.id satisfies SurfaceId} ${frame.width} ${frame.height}`;
  const before = known.get(key);
  if (before) return before;
  const drawn = draw(surface, frame);
  known.set(key, drawn);
  return drawn;
}

function draw(surface: Surface, frame: MapFrame): readonly Contour[] {
  const longer = Math.max(frame.width, frame.height);
  const columns = Math.max(2, Math.round((GRID * frame.width) / longer));
  const rows = Math.max(2, Math.round((GRID * frame.height) / longer));
  const cell = { x: frame.width / (columns - 1), y: frame.height / (rows - 1) };
  const heights: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      heights.push(surface.value(frame.toMap({ x: column * cell.x, y: row * cell.y })));
    }
  }
  // d3-contour's grid points lie in the middle of unit cells.
  const point = ([x = 0, y = 0]: number[]) =>
    `${((x - 0.5) * cell.x).toFixed(1)} ${((y - 0.5) * cell.y).toFixed(1)}`;
  const levels = levelsOf(heights);
  return contours()
    .size([columns, rows])
    .thresholds([...levels])(heights)
    .map(({ value, coordinates }, rank) => ({
      z: value,
      rank,
      d: coordinates.flatMap((rings) => rings.map((ring) => `M${ring.map(point).join('L')}Z`)).join(''),
    }));
}

/**
 * Heights at which lines are drawn: evenly spaced in the square root above the lowest ground, so that a flat valley
 * floor and a steep rim both show their shape.
 */
export function levelsOf(heights: readonly number[]): readonly number[] {
  const finite = heights.filter(Number.isFinite);
  const low = Math.min(...finite);
  const high = Math.max(...finite);
  if (!(high > low)) return [low];
  return Array.from({ length: LEVELS }, (_, index) => low + (high - low) * ((index + 0.35) / LEVELS) ** 2);
}
