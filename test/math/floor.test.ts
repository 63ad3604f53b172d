import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { floorBelow, isFarOff, mapSize } from '../../shared/math/floor';
import { surfaces } from '../../shared/math/surface';

const part = fc.double({ min: 0, max: 1, noNaN: true });

describe('The valley below a place', () => {
  test.each(['bowl', 'valley', 'tilted', 'twoMinima', 'himmelblau'] as const)(
    'is one of the minima that were worked out for %s, from everywhere on the map',
    (id) => {
      const surface = surfaces[id];
      const heights = surface.minima.map((minimum) => surface.value(minimum));
      fc.assert(
        fc.property(part, part, (x, y) => {
          const [[left, right], [low, high]] = [surface.domain.x, surface.domain.y];
          const floor = floorBelow(surface, { x: left + x * (right - left), y: low + y * (high - low) });
          expect(heights.some((height) => Math.abs((floor ?? Infinity) - height) < 1e-6)).toBe(true);
        }),
      );
    },
  );

  test('is found from the top of a hill and from a saddle, where nothing says which way', () => {
    for (const { at } of surfaces.himmelblau.stationary) {
      expect(floorBelow(surfaces.himmelblau, at)).toBeCloseTo(0, 6);
    }
  });

  test('is nowhere where the ground falls away for ever', () => {
    expect(floorBelow(surfaces.saddle, { x: 3, y: 0.5 })).toBeNull();
    expect(floorBelow(surfaces.saddle, { x: 0, y: 0 })).toBeNull();
  });

  test('is found beside a hole, and along a bent, narrow valley', () => {
    // z = x − ln x + y², lowest 1 at (1, 0), without a height at x ≤ 0
    const log = {
      ...surfaces.bowl,
      value: ({ x, y }: { x: number; y: number }) => x - Math.log(x) + y * y,
      gradient: ({ x, y }: { x: number; y: number }) => ({ x: 1 - 1 / x, y: 2 * y }),
    };
    expect(floorBelow(log, { x: 0.01, y: 2 })).toBeCloseTo(1, 9);
    // Rosenbrock's: (1 − x)² + 5(y − x²)², lowest 0 at (1, 1)
    const bent = {
      ...surfaces.bowl,
      value: ({ x, y }: { x: number; y: number }) => (1 - x) ** 2 + 5 * (y - x * x) ** 2,
      gradient: ({ x, y }: { x: number; y: number }) => ({
        x: 2 * (x - 1) - 20 * x * (y - x * x),
        y: 10 * (y - x * x),
      }),
    };
    expect(floorBelow(bent, { x: -1.5, y: 2 })).toBeCloseTo(0, 6);
  });
});

describe('Far off', () => {
  test('is more than three half diagonals from the middle of the map, and wherever a number is not one', () => {
    const { tilted } = surfaces;
    expect(mapSize(tilted)).toEqual({ middle: { x: 1.5, y: -1.5 }, half: 5 });
    expect(isFarOff(tilted, { x: 1.5, y: 13.4 })).toBe(false);
    expect(isFarOff(tilted, { x: 1.5, y: 13.6 })).toBe(true);
    expect(isFarOff(tilted, { x: Number.NaN, y: 0 })).toBe(true);
    expect(isFarOff(tilted, { x: Number.POSITIVE_INFINITY, y: 0 })).toBe(true);
  });
});
