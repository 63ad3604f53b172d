/** How an arrow that is not sent yet is kept and read again. */
import type { Vec2 } from '../../../shared/math/vec';

export const writtenArrow = ({ x, y }: Vec2): string => `${x} ${y}`;

/** null: nothing kept, or nothing that is an arrow */
export function keptArrow(text: string | null): Vec2 | null {
  if (text === null) return null;
  const [x, y] = text.split(' ').map(Number);
  return x !== undefined && y !== undefined && Number.isFinite(x) && Number.isFinite(y) ? { x, y } : null;
}

export const sameArrow = (a: Vec2, b: Vec2): boolean => a.x === b.x && a.y === b.y;
