/** The lines along which one slope is 0, as SVG paths: where two of them cross, the ground is level. */
import { contours } from 'd3-contour';
import type { Surface } from '../../shared/math/surface';
import type { MapFrame } from './mapFrame';

/** Grid points along the map's longer side. */
const GRID = 160;

/** The line on which ∂f/∂x (or ∂f/∂y) is 0. The map's own edge is no part of it. */
export function zeroLine(surface: Surface, frame: MapFrame, of: 'x' | 'y'): string {
  const columns = GRID;
  const rows = Math.max(2, Math.round((GRID * frame.height) / frame.width));
  const cell = { x: frame.width / (columns - 1), y: frame.height / (rows - 1) };
  const values: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      values.push(surface.gradient(frame.toMap({ x: column * cell.x, y: row * cell.y }))[of]);
    }
  }
  const inside = ([x = 0, y = 0]: number[]) => x > 0.51 && x < columns - 0.51 && y > 0.51 && y < rows - 0.51;
  return contours()
    .size([columns, rows])
    .contour(values, 0)
    .coordinates.flatMap((rings) => rings.map((ring) => openPath(ring, inside, cell)))
    .join('');
}

/** A ring without the stretches that run along the grid's edge, where d3-contour closes it. */
function openPath(
  ring: number[][],
  inside: (point: number[]) => boolean,
  cell: { readonly x: number; readonly y: number },
): string {
  let path = '';
  let pen = false;
  for (const point of ring) {
    if (!inside(point)) {
      pen = false;
      continue;
    }
    const [x = 0, y = 0] = point;
    path += `${pen ? 'L' : 'M'}${((x - 0.5) * cell.x).toFixed(1)} ${((y - 0.5) * cell.y).toFixed(1)}`;
    pen = true;
  }
  return path;
}
