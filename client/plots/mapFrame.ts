/** The change between map units (y up) and a drawing's pixels (y down), with equal scale in both. Draws nothing. */
import type { Surface } from '../../shared/math/surface';
import type { Vec2 } from '../../shared/math/vec';

export type MapFrame = {
  readonly width: number;
  readonly height: number;
  /** pixels a map unit */
  readonly scale: number;
  /** The part of the plane that the drawing shows: the surface's domain, widened to the drawing's shape. */
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  toPixels(p: Vec2): Vec2;
  toMap(p: Vec2): Vec2;
};

/** The whole domain fits; what is left over at the sides (or above and below) is shown as well. */
export function mapFrame({ domain }: Pick<Surface, 'domain'>, width: number, height: number): MapFrame {
  const spanX = domain.x[1] - domain.x[0];
  const spanY = domain.y[1] - domain.y[0];
  const scale = Math.min(width / spanX, height / spanY);
  const middle = { x: (domain.x[0] + domain.x[1]) / 2, y: (domain.y[0] + domain.y[1]) / 2 };
  const half = { x: width / scale / 2, y: height / scale / 2 };
  return {
    width,
    height,
    scale,
    x: [middle.x - half.x, middle.x + half.x],
    y: [middle.y - half.y, middle.y + half.y],
    toPixels: ({ x, y }) => ({
      x: width / 2 + (x - middle.x) * scale,
      y: height / 2 - (y - middle.y) * scale,
    }),
    toMap: ({ x, y }) => ({ x: middle.x + (x - width / 2) / scale, y: middle.y - (y - height / 2) / scale }),
  };
}
