/** How a hill is named on the wire and in the log, and which hill a name means. */
import { type OwnFunction, storedSurface } from './ownFunction/surface';
import { type Surface, type SurfaceId, surfaces } from './surface';

/** One of the built-in hills, or a function that the host typed. */
export type SurfaceRef = SurfaceId | OwnFunction;

/** Own hills made so far: finding a hill's level points takes some ms, and every view of it asks for the same one. */
const known = new Map<string, Surface>();
const MOST_KNOWN = 50;

/** The hill; null where no hill can be made of the function (`ownSurface` says why). */
export function hillOrNull(ref: SurfaceRef): Surface | null {
  if (typeof ref === 'string') return surfaces[ref];
  const key = JSON.stringify([ref.f, ref.x, ref.y]);
  const before = known.get(key);
  if (before) return before;
  const made = storedSurface(ref);
  if (!made.ok) return null;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, made.surface);
  return made.surface;
}

/** Throws of a function of which no hill can be made: whoever names one has looked first (`hillOrNull`). */
export function surfaceOf(ref: SurfaceRef): Surface {
  const hill = hillOrNull(ref);
  if (!hill) throw new RangeError(`no hill: ${JSON.stringify(ref)}`);
  return hill;
}

export const sameHill = (a: SurfaceRef, b: SurfaceRef): boolean => surfaceOf(a).id === surfaceOf(b).id;
