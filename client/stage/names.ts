/** Owns which names the lobby's wall has room for. Pure. */
import type { WallSize } from './useWallSize';

/** Names as long as the ones the door offers: four rows at 16:9, and two more where the wall is taller. */
const WIDE = 24;
const TALL = 36;

export const roomForNames = ({ width, height }: WallSize): number => (width / height > 1.5 ? WIDE : TALL);

/** The newest, in the order they came, so that whoever joins sees themselves. Names are distinct within a room. */
export function newestNames(
  names: readonly string[],
  room: number,
): { readonly shown: readonly string[]; readonly more: number } {
  const more = Math.max(0, names.length - room);
  return { shown: names.slice(more), more };
}
