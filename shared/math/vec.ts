/** Points and arrows of the plane. Refuses to know what they are points of. */

export type Vec2 = { readonly x: number; readonly y: number };

const origin: Vec2 = { x: 0, y: 0 };

export const add = (a: Vec2, b: Vec2): Vec2 => ({ x: a.x + b.x, y: a.y + b.y });
export const sub = (a: Vec2, b: Vec2): Vec2 => ({ x: a.x - b.x, y: a.y - b.y });
export const scale = (a: Vec2, k: number): Vec2 => ({ x: a.x * k, y: a.y * k });
export const dot = (a: Vec2, b: Vec2): number => a.x * b.x + a.y * b.y;
/** ‖a‖; hypot, so that neither tiny nor huge components are lost in squaring. */
export const norm = (a: Vec2): number => Math.hypot(a.x, a.y);

/** a/‖a‖; null of an arrow without length. */
function direction(a: Vec2): Vec2 | null {
  const larger = Math.max(Math.abs(a.x), Math.abs(a.y));
  if (larger === 0) return null;
  // By the larger component first: products of tiny or huge components would vanish or overflow.
  const x = a.x / larger;
  const y = a.y / larger;
  const length = Math.hypot(x, y);
  return { x: x / length, y: y / length };
}

/** cos θ between a and b, within [−1, 1]; null where one of them has no direction. */
export function cosine(a: Vec2, b: Vec2): number | null {
  const alongA = direction(a);
  const alongB = direction(b);
  if (alongA === null || alongB === null) return null;
  return Math.min(1, Math.max(-1, dot(alongA, alongB)));
}

/** θ between a and b in degrees, 0 to 180; null where one of them has no direction. */
export function angleDegrees(a: Vec2, b: Vec2): number | null {
  const alongA = direction(a);
  const alongB = direction(b);
  if (alongA === null || alongB === null) return null;
  // atan2 keeps its precision near 0° and 180°, where acos(cos θ) loses half the digits.
  const cross = alongA.x * alongB.y - alongA.y * alongB.x;
  return (Math.atan2(Math.abs(cross), dot(alongA, alongB)) * 180) / Math.PI;
}

/** Arithmetic mean per component; null of an empty list. */
export function mean(vs: readonly Vec2[]): Vec2 | null {
  if (vs.length === 0) return null;
  const sum = vs.reduce(add, origin);
  return { x: sum.x / vs.length, y: sum.y / vs.length };
}

/** Median per component (of an even count: the middle two averaged); null of an empty list. */
export function median(vs: readonly Vec2[]): Vec2 | null {
  if (vs.length === 0) return null;
  return { x: medianOf(vs.map((v) => v.x)), y: medianOf(vs.map((v) => v.y)) };
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** The arrow v, shortened to length r where it is longer: what dragging an arrow goes through. */
export function clampLength(v: Vec2, r: number): Vec2 {
  const length = norm(v);
  return length <= r || length === 0 ? v : scale(v, r / length);
}
