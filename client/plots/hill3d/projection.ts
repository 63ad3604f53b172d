/** The way from a point in space to a pixel of the picture. Pure: one matrix for the drawn ground and for all that lies on it. */
import type { Point3 } from './ground';
import type { Orbit } from './orbit';

export type Pixel = { readonly x: number; readonly y: number };
export type Projection = {
  /** 4×4, column by column, as WebGL takes it: space → clip space. */
  readonly matrix: Float32Array<ArrayBuffer>;
  /** From where it is looked at, in space. */
  readonly eye: Point3;
  toPixels(point: Point3): Pixel;
};

/** Of the picture's height, in radians. */
const FIELD = 0.68;
/** The turning ground is so many times wider than it is high. */
const WIDE = 1.35;
const NEAR = 0.1;
const FAR = 20;

export function projectionOf(orbit: Orbit, width: number, height: number): Projection {
  const [sinA, cosA] = [Math.sin(orbit.azimuth), Math.cos(orbit.azimuth)];
  const [sinE, cosE] = [Math.sin(orbit.elevation), Math.cos(orbit.elevation)];
  // The eye's own axes: right, up, and backwards (from the ground to the eye).
  const right = [cosA, sinA, 0] as const;
  const up = [-sinA * sinE, cosA * sinE, cosE] as const;
  const back = [sinA * cosE, -cosA * cosE, sinE] as const;
  // In a narrow picture the sides decide, so that the whole ground is in any picture.
  const zoom = Math.min(1, width / height / WIDE) / Math.tan(FIELD / 2);
  const scale = { x: (zoom * height) / width, y: zoom };
  const [a, b] = [(FAR + NEAR) / (NEAR - FAR), (2 * FAR * NEAR) / (NEAR - FAR)];
  const rows = [
    [...right.map((v) => v * scale.x), 0],
    [...up.map((v) => v * scale.y), 0],
    [...back.map((v) => v * a), -orbit.distance * a + b],
    [...back.map((v) => -v), orbit.distance],
  ];
  const matrix = new Float32Array(16);
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      matrix[c * 4 + r] = value;
    });
  });
  const dot = (row: number, { x, y, z }: Point3) =>
    (rows[row]?.[0] ?? 0) * x + (rows[row]?.[1] ?? 0) * y + (rows[row]?.[2] ?? 0) * z + (rows[row]?.[3] ?? 0);
  return {
    matrix,
    eye: { x: back[0] * orbit.distance, y: back[1] * orbit.distance, z: back[2] * orbit.distance },
    toPixels(point) {
      const depth = dot(3, point);
      return {
        x: ((dot(0, point) / depth + 1) / 2) * width,
        y: ((1 - dot(1, point) / depth) / 2) * height,
      };
    },
  };
}
