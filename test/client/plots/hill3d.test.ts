import { describe, expect, it } from 'vitest';
import { groundOf } from '../../../client/plots/hill3d/ground';
import { constrainOrbit, firstOrbit, orbitByDrag, orbitByKey } from '../../../client/plots/hill3d/orbit';
import { projectionOf } from '../../../client/plots/hill3d/projection';
import { type Surface, surfaces } from '../../../shared/math/surface';

/** Pixels: a wall of 16:9, one of 4:3, an inset, and one higher than it is wide. */
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
