/** Where on a map the search for level ground begins. */
import type { Vec2 } from '../vec';
import type { LevelSearch } from './descend';

export type Domain = { readonly x: readonly [number, number]; readonly y: readonly [number, number] };

/** Places looked at along the sides: what lies nearer together than a side over this may be overseen. */
const COLUMNS = 56;
const ROWS = 42;
/** Of the whole search's steps so many go into that look at the most: a long formula is looked at in fewer places. */
const FIRST_LOOK = 0.3;
/** Places of a grid near which ∇f may vanish: both slopes change their sign around, or the ground is flatter than all around. `whole`: the search's steps. */
export function* candidates({ f, work }: LevelSearch, { x, y }: Domain, whole: number): Generator<Vec2> {
  const part = Math.min(1, Math.sqrt((FIRST_LOOK * whole) / (2 * f.size * COLUMNS * ROWS)));
  const [columns, rows] = [Math.floor(part * COLUMNS), Math.floor(part * ROWS)];
  const cell = { x: (x[1] - x[0]) / columns, y: (y[1] - y[0]) / rows };
  const place = (column: number, row: number): Vec2 => ({
    // Off the round numbers, on which a level point and all its symmetries would lie exactly on the grid.
    x: x[0] + cell.x * (column - 0.47),
    y: y[0] + cell.y * (row - 0.44),
  });
  const [wide, high] = [columns + 2, rows + 2];
  const [gx, gy] = [new Float64Array(wide * high), new Float64Array(wide * high)];
  for (let row = 0; row < high; row++) {
    for (let column = 0; column < wide; column++) {
      const at = place(column, row);
      const [z, sx, sy] = f.jet(at.x, at.y, 1);
      gx[row * wide + column] = Number.isNaN(z) ? z : sx;
      gy[row * wide + column] = Number.isNaN(z) ? z : sy;
    }
  }
  work.left -= 2 * wide * high * f.size;
  const crosses = (of: Float64Array, i: number) => {
    const corners = [of[i], of[i + 1], of[i + wide], of[i + wide + 1]].map((one) => one ?? 0);
    return corners.some((one) => one <= 0) && corners.some((one) => one >= 0);
  };
  const steep = (i: number) => Math.hypot(gx[i] ?? 0, gy[i] ?? 0);
  for (let row = 0; row < high; row++) {
    for (let column = 0; column < wide; column++) {
      const i = row * wide + column;
      const isInner = column < wide - 1 && row < high - 1;
      if (isInner && crosses(gx, i) && crosses(gy, i)) yield place(column + 0.5, row + 0.5);
      else if (isFlattest(steep, i, column, row, wide, high)) yield place(column, row);
    }
  }
}

function isFlattest(
  steep: (i: number) => number,
  i: number,
  column: number,
  row: number,
  wide: number,
  high: number,
): boolean {
  const here = steep(i);
  if (Number.isNaN(here)) return false;
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) {
      const [c, r] = [column + dx, row + dy];
      if (c < 0 || r < 0 || c >= wide || r >= high) continue;
      if (steep(r * wide + c) < here) return false;
    }
  }
  return true;
}
