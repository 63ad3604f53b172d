/** An arrow of fixed length that is turned against the slopes: ⟨a, b⟩ = ‖a‖‖b‖cos θ as a thing to drag. */
import { norm, type Vec2 } from './vec';

const RADIANS = Math.PI / 180;

/** Δ of this length, turned by θ degrees (anticlockwise) from ∇z; null on level ground, which has no direction. */
export function turned(slopes: Vec2, length: number, theta: number): Vec2 | null {
  const steepness = norm(slopes);
  if (steepness === 0) return null;
  const [cos, sin] = [Math.cos(theta * RADIANS), Math.sin(theta * RADIANS)];
  const along = { x: slopes.x / steepness, y: slopes.y / steepness };
  return { x: length * (along.x * cos - along.y * sin), y: length * (along.x * sin + along.y * cos) };
}

/** cos of degrees, exactly 0 at a right angle, where π/2 is no number that a computer has. */
const cosine = (theta: number): number => (Math.abs(theta) % 180 === 90 ? 0 : Math.cos(theta * RADIANS));

/** ⟨∇z, Δ⟩ = ‖∇z‖‖Δ‖cos θ, the linear picture's Δz at θ degrees from ∇z; exactly 0 at a right angle. */
export const dzAt = (slopes: Vec2, length: number, theta: number): number =>
  norm(slopes) * length * cosine(theta);

/** θ in degrees from ∇z to Δ, anticlockwise, in (−180, 180]; null where one of them has no direction. */
export function thetaOf(slopes: Vec2, delta: Vec2): number | null {
  if (norm(slopes) === 0 || norm(delta) === 0) return null;
  const cross = slopes.x * delta.y - slopes.y * delta.x;
  const inner = slopes.x * delta.x + slopes.y * delta.y;
  const theta = Math.atan2(cross, inner) / RADIANS;
  return theta <= -180 ? 180 : theta;
}
