/** Whether the ground stands between the eye and a point. Pure. */
import { type Ground, type Point3, TALL } from './ground';

/** Looks along the way to the eye: they miss no ridge that is wider than two cells of the grid. */
const LOOKS = 32;
/** Ground no higher than this over the line of sight hides nothing: what lies flat on a slope is seen. */
const SLACK = 0.012;
const TOP = TALL / 2;

export function isHidden(ground: Ground, point: Point3, eye: Point3): boolean {
  const way = { x: eye.x - point.x, y: eye.y - point.y, z: eye.z - point.z };
  // Over the highest ground nothing is in the way.
  const part = Math.min(1, Math.max(0, (TOP - point.z) / way.z));
  for (let look = 1; look <= LOOKS; look++) {
    const along = (part * look) / LOOKS;
    const height = heightUnder(ground, point.x + way.x * along, point.y + way.y * along);
    if (height > point.z + way.z * along + SLACK) return true;
  }
  return false;
}

/** z in space of the drawn ground, between its grid points; NaN beside it and at a hole. */
function heightUnder({ half, columns, rows, positions }: Ground, x: number, y: number): number {
  const column = ((x / half.x + 1) / 2) * (columns - 1);
  const row = ((y / half.y + 1) / 2) * (rows - 1);
  if (!(column >= 0 && row >= 0 && column <= columns - 1 && row <= rows - 1)) return Number.NaN;
  const [left, low] = [Math.min(columns - 2, Math.floor(column)), Math.min(rows - 2, Math.floor(row))];
  const z = (right: number, up: number) =>
    positions[((low + up) * columns + left + right) * 3 + 2] ?? Number.NaN;
  const [fx, fy] = [column - left, row - low];
  return (z(0, 0) * (1 - fx) + z(1, 0) * fx) * (1 - fy) + (z(0, 1) * (1 - fx) + z(1, 1) * fx) * fy;
}
