/** Where a place of the map is drawn just now on the hill, and what of a line along the ground is seen. Pure. */
import type { Vec2 } from '../../../shared/math/vec';
import type { Ground, Point3 } from './ground';
import type { Pixel, Projection } from './projection';
import { isHidden } from './sight';

/** A line on the ground as SVG path data: what is seen of it, and what lies behind higher ground. */
export type Line = { readonly seen: string; readonly hidden: string };

export type HillFrame = {
  /** null at a hole */
  toPixels(place: Vec2): Pixel | null;
  /** Behind higher ground. */
  isHidden(place: Vec2): boolean;
  along(from: Vec2, to: Vec2): Line;
  /** A straight line in space between two heights over two places, as SVG path data. */
  straight(from: Vec2, fromZ: number, to: Vec2, toZ: number): string;
};

/** Points along a line that lies on the ground. */
const SAMPLES = 14;
/** Above the ground, so that a line does not sink into it between two grid points. */
const LIFT = 0.012;

export function hillFrame(ground: Ground, projection: Projection): HillFrame {
  const pixel = (point: Point3 | null) => point && projection.toPixels(point);
  const on = (place: Vec2) => ground.at(place, LIFT);
  const isBehind = (point: Point3) => isHidden(ground, point, projection.eye);
  return {
    toPixels: (place) => pixel(on(place)),
    isHidden(place) {
      const point = on(place);
      return point !== null && isBehind(point);
    },
    along(from, to) {
      const points = Array.from({ length: SAMPLES + 1 }, (_, i) =>
        on({
          x: from.x + ((to.x - from.x) * i) / SAMPLES,
          y: from.y + ((to.y - from.y) * i) / SAMPLES,
        }),
      );
      const drawn = points.map(
        (point) => point && { ...projection.toPixels(point), behind: isBehind(point) },
      );
      const line = { seen: '', hidden: '' };
      drawn.slice(1).forEach((here, i) => {
        const before = drawn[i];
        if (!here || !before) return;
        const part = here.behind || before.behind ? 'hidden' : 'seen';
        line[part] += joined(before, here, line[part]);
      });
      return line;
    },
    straight(from, fromZ, to, toZ) {
      const [start, end] = [pixel(ground.atHeight(from, fromZ)), pixel(ground.atHeight(to, toZ))];
      return start && end ? joined(start, end, '') : '';
    },
  };
}

const written = ({ x, y }: Pixel) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** One stroke where it goes on from where the path ends: dashes run through, joints stay round. */
const joined = (from: Pixel, to: Pixel, path: string): string =>
  path.endsWith(written(from)) ? `L${written(to)}` : `M${written(from)}L${written(to)}`;
