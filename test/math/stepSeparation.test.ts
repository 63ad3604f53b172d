import { describe, expect, test } from 'vitest';
import { isAllowedMapPoint, isOnMap } from '../../shared/math/descent';
import { chooseStart, stepSeparation } from '../../shared/math/diagnosis/stepSeparation';
import { seeded } from '../../shared/math/random';
import { type Surface, type SurfaceId, surfaceIds, surfaces } from '../../shared/math/surface';
import { surfaceOf } from '../../shared/math/surfaceRef';
import { add, norm, scale } from '../../shared/math/vec';

const at = (surface: SurfaceId, x: number, y: number, eta = 0.1) => ({
  surface: surfaces[surface],
  at: { x, y },
  eta,
});
const hill = (id: SurfaceId) => ({ surface: surfaces[id], eta: surfaces[id].eta });
const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

describe('Of the fifteen wrong rules', () => {
  test('all have a number of their own at (3, −1) of x² + xy + 2y²', () => {
    expect(stepSeparation(at('valley', 3, -1))).toBe(15);
  });

  test.each([
    // ∇z = (7, 7): swapped and the unit vector pass as right, one sign lost is along the contour
    ['valley', 3, 1, 0.1, 11],
    // ∇z = (4, 4): swapped and the other variable as 0 are right, one sign lost is along the contour
    ['bowl', 2, 2, 0.1, 11],
    // ∇z = (4, −4), η = ½: also swapped = uphill, −η·position = η twice, the new point = the sum in both, and the minimum is right
    ['bowl', 2, -2, 0.5, 5],
    // only the other variable does not matter
    ['bowl', 3, -2, 0.1, 14],
    // there is no minimum to run to
    ['saddle', 3, 0.5, 0.1, 14],
    ['twoMinima', 3, 1.5, 0.1, 15],
    // level ground
    ['valley', 0, 0, 0.1, 0],
    // η = 1: forgotten or used twice it is right; uphill is the gradient, a unit vector η times it, and −η·position the
    // way to the minimum
    ['valley', 3, -1, 1, 7],
  ] as const)('on %s at (%d, %d) with η = %d: %i', (id, x, y, eta, own) => {
    expect(stepSeparation(at(id, x, y, eta))).toBe(own);
  });
});

describe.each(['map', 'formula'] as const)('A start by %s', (way) => {
  const fromEverySeed = (...ids: readonly SurfaceId[]) => {
    const choose = chooseStart(ids.map(hill), way);
    return SEEDS.map((seed) => ({ seed, ...choose(seeded(seed)) }));
  };

  test.each([
    ['bowl', 14],
    ['valley', 15],
    ['tilted', 15],
    ['saddle', 14],
    ['twoMinima', 15],
    ['himmelblau', 15],
  ] as const)('on %s keeps at least %d rules apart, from 200 seeds', (id, least) => {
    for (const { seed, at: place } of fromEverySeed(id)) {
      expect(stepSeparation({ ...hill(id), at: place }), `seed ${seed}`).toBeGreaterThanOrEqual(least);
    }
  });

  test.each(surfaceIds)('on %s has numbers a head can multiply, and its true step stays on the map', (id) => {
    const { surface, eta } = hill(id);
    for (const { seed, at: place } of fromEverySeed(id)) {
      for (const value of [place.x, place.y]) expect(value).toBe(Number(value.toFixed(1)));
      const slopes = surface.gradient(place);
      for (const slope of [slopes.x, slopes.y]) expect(slope).toBeCloseTo(Number(slope.toFixed(2)), 9);
      expect(isOnMap(surface, add(place, scale(slopes, -eta))), `seed ${seed}`).toBe(true);
      if (way === 'map' && id !== 'bowl') expect(isAllowedMapPoint(surface, place)).toBe(true);
    }
  });

  test('is not always the same one, and the same seed finds it again', () => {
    const places = fromEverySeed('valley').map(({ at: place }) => JSON.stringify(place));
    expect(new Set(places).size).toBeGreaterThan(20);
    expect(fromEverySeed('valley').map(({ at: place }) => JSON.stringify(place))).toEqual(places);
  });

  test('is on any hill but the bowl, which is taken only where it stands alone', () => {
    const taken = new Set(fromEverySeed(...surfaceIds).map((chosen) => chosen.hill.surface.id));
    expect(taken).toEqual(new Set(surfaceIds.filter((id) => id !== 'bowl')));
    expect(fromEverySeed('bowl')[0]?.hill.surface.id).toBe('bowl');
  });
});

describe('On a hill with holes', () => {
  // A valley of which only the part right of x = 1 is there, as √ of something may have it.
  const holed: Surface = {
    ...surfaces.valley,
    startPoints: [],
    value: (p) => (p.x > 1 ? surfaces.valley.value(p) : Number.NaN),
    gradient: (p) => (p.x > 1 ? surfaces.valley.gradient(p) : { x: Number.NaN, y: Number.NaN }),
  };

  test('the place chosen is on the ground', () => {
    const choose = chooseStart([{ surface: holed, eta: 0.1 }], 'map');
    for (const seed of SEEDS) expect(choose(seeded(seed)).at.x, `seed ${seed}`).toBeGreaterThan(1);
  });
});

describe('A start on a hill that a host types', () => {
  const own = (f: string, half = 4) => {
    const surface = surfaceOf({ f, x: [-half, half], y: [-0.75 * half, 0.75 * half] });
    return { surface, eta: surface.eta };
  };
  const starts = (typed: ReturnType<typeof own>, way: 'map' | 'formula') => {
    const choose = chooseStart([typed], way);
    return SEEDS.slice(0, 40).map((seed) => choose(seeded(seed)).at);
  };

  test.each(['cos(2πx)', 'cos(2πx)cos(2πy)', 'cos(2πx) + sin(2πy)'])(
    'as level at every round place as %s is, lies between them, on sloping ground',
    (f) => {
      const typed = own(f);
      expect(typed.surface.startPoints.length).toBeGreaterThan(1);
      for (const at of [...typed.surface.startPoints, ...starts(typed, 'map')]) {
        expect(norm(typed.surface.gradient(at)), JSON.stringify(at)).toBeGreaterThan(0.1);
      }
    },
  );

  test('sin(x)cos(y) is not at (0, 0), whose slopes 1 and 0 are short: where rules coincide nobody can be told which', () => {
    const typed = own('sin(x)cos(y)');
    for (const way of ['map', 'formula'] as const) {
      const places = starts(typed, way);
      expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBeGreaterThan(5);
      for (const at of places) {
        expect(stepSeparation({ ...typed, at }), JSON.stringify(at)).toBe(15);
        if (way === 'map') expect(isAllowedMapPoint(typed.surface, at)).toBe(true);
      }
    }
  });

  test.each([0.01, 0.05, 300])('on a map of ±%d is on many places of it', (half) => {
    const typed = own('x^2 + x*y + 3y^2', half);
    const places = starts(typed, 'map');
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBeGreaterThan(10);
    for (const at of places) expect(isOnMap(typed.surface, at)).toBe(true);
  });
});
