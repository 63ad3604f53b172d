/** In which corner of a picture an inset covers least. Pure. */
import type { Vec2 } from '../../shared/math/vec';
import type { MapFrame } from './mapFrame';

export type Corner = 'top right' | 'top left' | 'bottom right' | 'bottom left';

/**
 * The corner farthest from the nearest of the places; of equals the first. The bottom left belongs to the legend, which
 * gives way to a caption, and a caption takes the top.
 */
export function farthestCorner(frame: MapFrame, places: readonly Vec2[], captioned: boolean): Corner {
  const { width, height } = frame;
  const corners: readonly (readonly [Corner, number, number])[] = captioned
    ? [
        ['bottom right', width, height],
        ['bottom left', 0, height],
      ]
    : [
        ['top right', width, 0],
        ['bottom right', width, height],
        ['top left', 0, 0],
      ];
  const nearest = (x: number, y: number) =>
    Math.min(
      ...places.map((place) => {
        const pixel = frame.toPixels(place);
        return Math.hypot(pixel.x - x, pixel.y - y);
      }),
    );
  const [best] = [...corners].sort((a, b) => nearest(b[1], b[2]) - nearest(a[1], a[2]) || 0);
  return best?.[0] ?? 'top right';
}
