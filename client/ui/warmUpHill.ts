/**
 * The hollow of the lobby's warm-up: its height, its contour lines and the way water takes. Pure; map coordinates
 * from 0 to 1, y upwards. Made of polar curves so that it is drawn without any plotting code.
 */
import type { Vec2 } from '../../shared/math/vec';

const bottom: Vec2 = { x: 0.34, y: 0.42 };
/** Where the water springs up: high on the rim, and not opposite the long axis, so the way down bends. */
export const spring: Vec2 = { x: 0.86, y: 0.8 };

/** How far the first contour line lies from the bottom in each direction, in map units. */
const reach = (angle: number) =>
  0.1 * (1 + 0.34 * Math.cos(2 * (angle - 0.35)) + 0.1 * Math.cos(3 * angle + 1.2));

/** 0 at the bottom, 1 on the first contour line, n² on the n-th. */
export function height({ x, y }: Vec2): number {
  const dx = x - bottom.x;
  const dy = y - bottom.y;
  return (dx * dx + dy * dy) / reach(Math.atan2(dy, dx)) ** 2;
}

/** The closed contour line on which the root of the height is `level`, counted from the bottom. */
export function contour(level: number, points = 72): Vec2[] {
  return Array.from({ length: points }, (_, index) => {
    const angle = (index / points) * 2 * Math.PI;
    const radius = level * reach(angle);
    return { x: bottom.x + radius * Math.cos(angle), y: bottom.y + radius * Math.sin(angle) };
  });
}

/** The way water takes from a place: always against the slope, until it stands. */
export function stream(from: Vec2, stride = 0.012): Vec2[] {
  const way = [from];
  let at = from;
  while (height(at) > 0.05 && way.length < 400) {
    const nudge = 1e-5;
    const slopeX =
      (height({ x: at.x + nudge, y: at.y }) - height({ x: at.x - nudge, y: at.y })) / (2 * nudge);
    const slopeY =
      (height({ x: at.x, y: at.y + nudge }) - height({ x: at.x, y: at.y - nudge })) / (2 * nudge);
    const steepness = Math.hypot(slopeX, slopeY);
    if (steepness === 0) break;
    at = { x: at.x - (stride * slopeX) / steepness, y: at.y - (stride * slopeY) / steepness };
    way.push(at);
  }
  return way;
}
