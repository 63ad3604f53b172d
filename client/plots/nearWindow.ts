/** How near a stage looks at a point, so that arrows too short for the whole map can be told apart. Pure. */
import type { Surface } from '../../shared/math/surface';
import { norm, type Vec2 } from '../../shared/math/vec';

/** From the point to the picture's nearest edge, in lengths of the longest arrow. */
const ROOM = 1.35;
/** Nearer than this too few contour lines are left to cross. */
const NEAREST = 5;
/** Less is not worth another picture. */
const LEAST = 1.4;

/**
 * The part of the surface around a point that the longest of these arrows fills, in the shape of a picture of
 * width / height = `aspect`; null where the whole map is near enough.
 */
export function nearWindow(
  surface: Surface,
  at: Vec2,
  arrows: readonly Vec2[],
  aspect: number,
): Surface | null {
  const { x, y } = surface.domain;
  const longest = Math.max(0, ...arrows.map(norm));
  if (longest === 0) return null;
  // What the whole map shows from its middle upwards, its domain widened to the picture's shape.
  const whole = Math.max(y[1] - y[0], (x[1] - x[0]) / aspect) / 2;
  const up = Math.max(ROOM * longest, whole / NEAREST);
  if (whole / up < LEAST) return null;
  const side = up * aspect;
  return { ...surface, domain: { x: [at.x - side, at.x + side], y: [at.y - up, at.y + up] } };
}
