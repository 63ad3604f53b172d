/** The lines of equal height: which heights, their outlines as SVG paths, how they shade. Computed once a surface and frame. */
import { contours } from 'd3-contour';
import { isHole } from '../../shared/math/ownFunction/surface';
import type { Surface } from '../../shared/math/surface';
import type { MapFrame } from './mapFrame';

/** The places without a height, as one path of small squares; empty where there are none. */
export function holesPath(surface: Surface, frame: MapFrame): string {
  const columns = Math.round(GRID / 1.5);
  const size = frame.width / columns;
  let path = '';
  for (let row = 0; row * size < frame.height; row++) {
    for (let column = 0; column < columns; column++) {
      const at = frame.toMap({ x: (column + 0.5) * size, y: (row + 0.5) * size });
      if (isHole(surface, at))
        path += `M${(column * size).toFixed(1)} ${(row * size).toFixed(1)}h${size.toFixed(1)}v${size.toFixed(1)}h${(-size).toFixed(1)}z`;
    }
  }
  return path;
}

export type Contour = {
  readonly z: number;
  /** From 0, the lowest. */
  readonly rank: number;
  readonly d: string;
  readonly shade: Shade;
};

/** One more layer of colour over all lower ones: `opacity` of the middle or of the high colour. */
export type Shade = { readonly towards: 'middle' | 'high'; readonly opacity: number };

/** Even, so that the middle colour is reached exactly halfway up. */
export const LEVELS = 16;
/** Grid points along the longer side: at 120 an ellipse looks round on a stage, and a phone needs 15 ms. */
const GRID = 120;

/** Drawings kept: a class on many hills of its own must not fill a phone's memory. */
const MOST_KNOWN = 40;

const known = new Map<string, readonly Contour[]>();

/** Outlines of the ground above each level, lowest first: painted in this order, each covers what is lower. */
export function contourPaths(surface: Surface, frame: MapFrame): readonly Contour[] {
  const key = [surface.id, frame.width, frame.height, ...frame.x, ...frame.y].join(' ');
  const before = known.get(key);
  if (before) return before;
  const drawn = draw(surface, frame);
  if (known.size >= MOST_KNOWN) known.clear();
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
      shade: shadeOf(rank, levels.length),
    }));
}

/**
 * Heights at which lines are drawn: low + (high − low) tᵖ for evenly spaced t, with p such that half of the lines lie on
 * the lower half of the ground. So a flat valley floor and a steep rim both show their shape (p about 1.6 for a bowl,
 * 2.5 at most), while on a saddle, as much up as down, the heights are even (p = 1).
 */
export function levelsOf(heights: readonly number[]): readonly number[] {
  const { low, high, power } = heightScale(heights);
  if (!(high > low)) return [low];
  return Array.from({ length: LEVELS }, (_, index) => low + (high - low) * ((index + 0.5) / LEVELS) ** power);
}

/** Of all heights so many are not extreme; beyond them a height is a pole's once it is as far off as this many times their range. */
const USUAL = 0.97;
const POLE = 3;

/** The lowest and the highest of the finite heights (without poles), and p of `levelsOf`. */
export function heightScale(heights: readonly number[]): {
  readonly low: number;
  readonly high: number;
  readonly power: number;
} {
  const sorted = heights.filter(Number.isFinite).sort((a, b) => a - b);
  const part = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
  const [usualLow, usualHigh] = [part(1 - USUAL), part(USUAL)];
  const reach = POLE * (usualHigh - usualLow);
  // A pole would take all the lines to itself and leave the rest of the ground bare.
  const low = usualLow - part(0) > reach ? usualLow : part(0);
  const high = part(1) - usualHigh > reach ? usualHigh : part(1);
  const middle = high > low ? ((sorted[sorted.length >> 1] ?? low) - low) / (high - low) : 0.5;
  return { low, high, power: Math.min(2.5, Math.max(1, Math.log(middle) / Math.log(0.5))) };
}

/**
 * The layer that, painted over all lower ones, makes the colour rise evenly from low over middle to high. Layers, since
 * browsers of four years ago cannot mix two custom properties.
 */
export function shadeOf(rank: number, count: number): Shade {
  const half = count / 2;
  const towards = rank < half ? 'middle' : 'high';
  const done = towards === 'middle' ? rank : rank - half;
  return { towards, opacity: Math.min(1, 1 / (half - done)) };
}
