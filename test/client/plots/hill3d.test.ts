import { describe, expect, it } from 'vitest';
import { groundOf } from '../../../client/plots/hill3d/ground';
import { hillFrame } from '../../../client/plots/hill3d/hillFrame';
import { constrainOrbit, firstOrbit, orbitByDrag, orbitByKey } from '../../../client/plots/hill3d/orbit';
import { projectionOf } from '../../../client/plots/hill3d/projection';
import { farthestCorner } from '../../../client/plots/insetCorner';
import { mapFrame } from '../../../client/plots/mapFrame';
import { type Surface, surfaces } from '../../../shared/math/surface';

/** Pixels: a stage of 16:9, one of 4:3, an inset, and one higher than it is wide. */
const pictures = [
  [1240, 820],
  [900, 900],
  [400, 300],
  [600, 900],
] as const;

describe('The hill in three dimensions', () => {
  const corners = ({ domain: { x, y } }: Surface) => x.flatMap((x) => y.map((y) => ({ x, y })));

  it.each(pictures)('loses no side in a picture of %i × %i, however it is turned', (width, height) => {
    for (const surface of Object.values(surfaces)) {
      const { at } = groundOf(surface);
      for (let azimuth = 0; azimuth < 6.3; azimuth += 0.1) {
        const { toPixels } = projectionOf({ ...firstOrbit, azimuth }, width, height);
        for (const place of corners(surface)) {
          const point = at(place);
          const x = point ? toPixels(point).x : width / 2;
          expect(Math.min(x, width - x), `${surface.id} ${azimuth}`).toBeGreaterThan(0);
        }
      }
    }
  });

  it.each(pictures)('is whole at the first look in a picture of %i × %i', (width, height) => {
    const { toPixels } = projectionOf(firstOrbit, width, height);
    for (const surface of Object.values(surfaces)) {
      const { at } = groundOf(surface);
      for (const place of corners(surface)) {
        const point = at(place);
        const y = point ? toPixels(point).y : height / 2;
        expect(Math.min(y, height - y), surface.id).toBeGreaterThan(0);
      }
    }
  });

  it('has its middle in the picture’s middle, x to the right and the far side above', () => {
    const { toPixels } = projectionOf({ azimuth: 0, elevation: 0.72, distance: 3.3 }, 800, 600);
    expect(toPixels({ x: 0, y: 0, z: 0 })).toEqual({ x: 400, y: 300 });
    expect(toPixels({ x: 0.5, y: 0, z: 0 }).x).toBeGreaterThan(400);
    expect(toPixels({ x: 0, y: 0.5, z: 0 }).y).toBeLessThan(300);
    expect(toPixels({ x: 0, y: 0, z: 0.2 }).y).toBeLessThan(300);
  });

  it('turns by keys and drags, never under the ground and never through it', () => {
    expect(orbitByKey(firstOrbit, 'a')).toBeNull();
    let orbit = firstOrbit;
    for (let i = 0; i < 100; i++) orbit = orbitByKey(orbit, 'ArrowDown') ?? orbit;
    expect(orbit.elevation).toBe(0.3);
    for (let i = 0; i < 100; i++) orbit = orbitByKey(orbit, '+') ?? orbit;
    expect(orbit.distance).toBe(2.2);
    expect(orbitByKey(orbit, 'Home')).toEqual(firstOrbit);
    expect(orbitByDrag(firstOrbit, 0, 10_000, 100).elevation).toBe(1.45);
    expect(constrainOrbit({ ...firstOrbit, azimuth: firstOrbit.azimuth + 2 * Math.PI }).azimuth).toBeCloseTo(
      -0.5,
      12,
    );
  });
});

describe('What lies on the hill', () => {
  // Two valleys at x = ±2 with a ridge between them.
  const ridge: Surface = {
    ...surfaces.bowl,
    domain: { x: [-4, 4], y: [-3, 3] },
    value: ({ x }) => -(((x * x) / 4 - 1) ** 2) * (Math.abs(x) < 2 ? -4 : 1),
  };
  const [west, east] = [
    { x: -1.6, y: 0 },
    { x: 1.6, y: 0 },
  ];
  const ground = groundOf(ridge);
  const seenFrom = (azimuth: number, elevation: number) =>
    hillFrame(ground, projectionOf({ azimuth, elevation, distance: 3.3 }, 1240, 820));

  it('is hidden behind a ridge, seen on this side of it, and all seen from above', () => {
    // Looked at from the east: azimuth π/2 turns +x towards the eye.
    const fromEast = seenFrom(Math.PI / 2, 0.3);
    expect(fromEast.isHidden(west)).toBe(true);
    expect(fromEast.isHidden(east)).toBe(false);
    const fromWest = seenFrom(-Math.PI / 2, 0.3);
    expect(fromWest.isHidden(west)).toBe(false);
    expect(fromWest.isHidden(east)).toBe(true);
    const fromAbove = seenFrom(Math.PI / 2, 1.45);
    expect([west, east].map((place) => fromAbove.isHidden(place))).toEqual([false, false]);
  });

  it('of a line across the ridge one part is seen and one is not, and both together are the line', () => {
    const { along, toPixels } = seenFrom(Math.PI / 2, 0.3);
    const { seen, hidden } = along(west, east);
    expect(seen).not.toBe('');
    expect(hidden).not.toBe('');
    const [first, last] = [toPixels(west), toPixels(east)];
    expect(hidden).toMatch(new RegExp(`^M${first?.x.toFixed(1)} ${first?.y.toFixed(1)}L`));
    expect(seen).toMatch(new RegExp(`L${last?.x.toFixed(1)} ${last?.y.toFixed(1)}$`));
    expect(`${seen}${hidden}`.match(/L/g)).toHaveLength(14);
  });

  it('of a plain nothing is hidden, from wherever it is looked at more steeply than it is', () => {
    const plain = groundOf({ ...surfaces.bowl, value: ({ x, y }) => 0.5 * x - 0.2 * y });
    for (let azimuth = -3; azimuth <= 3; azimuth += 0.5) {
      const { isHidden } = hillFrame(
        plain,
        projectionOf({ azimuth, elevation: 0.45, distance: 3.3 }, 1240, 820),
      );
      for (const place of [west, east, { x: 0, y: 0 }]) expect(isHidden(place), `${azimuth}`).toBe(false);
    }
  });

  it('touches the ground as a tangent: at the place itself, and beside it ever closer the nearer it is', () => {
    const surface = surfaces.valley;
    const on = groundOf(surface);
    const at = { x: 1, y: 0.5 };
    // ∂z/∂x = 2x + y = 2.5
    const gap = (by: number) => {
      const line = on.atHeight({ x: at.x + by, y: at.y }, surface.value(at) + 2.5 * by);
      const below = on.at({ x: at.x + by, y: at.y });
      return (below?.z ?? Number.NaN) - (line?.z ?? Number.NaN);
    };
    expect(gap(0)).toBe(0);
    // The ground bends away as the square: z(x + d) − tangent = d².
    expect(gap(0.2) / gap(0.1)).toBeCloseTo(4, 9);
    expect(gap(0.1)).toBeGreaterThan(0);
  });
});

describe('The inset’s corner', () => {
  const frame = mapFrame(surfaces.valley, 1240, 820);

  it('is the one farthest from what is to be seen, and never the legend’s', () => {
    expect(farthestCorner(frame, [{ x: 3, y: 2 }], false)).toBe('top left');
    expect(farthestCorner(frame, [{ x: -3, y: 2 }], false)).toBe('bottom right');
    expect(farthestCorner(frame, [{ x: -3, y: -2 }], false)).toBe('top right');
  });

  it('is a lower one while a caption takes the upper edge', () => {
    expect(farthestCorner(frame, [{ x: 3, y: -2 }], true)).toBe('bottom left');
    expect(farthestCorner(frame, [{ x: -3, y: -2 }], true)).toBe('bottom right');
  });
});
