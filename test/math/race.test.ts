import { describe, expect, test } from 'vitest';
import { type RaceVerdict, raceEtas, raceVerdicts, runFrom, verdictOf } from '../../shared/math/race';
import { seeded } from '../../shared/math/random';
import { type Surface, type SurfaceId, surfaces } from '../../shared/math/surface';
import { surfaceOf } from '../../shared/math/surfaceRef';
import { eigenvalues, largestFactor, partsOf, placeAfter, type Quadratic } from '../support/oracle/quadratic';

type Pair = readonly [x: number, y: number];

const wayOn = (surface: Surface, [x, y]: Pair, eta: number, steps: number): RaceVerdict =>
  verdictOf(surface, runFrom(surface, { x, y }, eta, steps));
const way = (id: SurfaceId, start: Pair, eta: number, steps = 15) => wayOn(surfaces[id], start, eta, steps);

/** z = ax² + bxy + cy² */
const hillOf = ({ a, b, c }: Quadratic): Surface => ({
  ...surfaces.valley,
  value: ({ x, y }) => a * x * x + b * x * y + c * y * y,
  gradient: ({ x, y }) => ({ x: 2 * a * x + b * y, y: b * x + 2 * c * y }),
});

describe('A ball on z = x² + y²', () => {
  test('is at (1 − 2η)^n of its start after n steps', () => {
    for (const eta of [0.01, 0.1, 0.25, 0.5, 0.9, 1, 1.2]) {
      const { path, lost } = runFrom(surfaces.bowl, { x: 3, y: -2 }, eta, 15);
      expect(lost).toBe(false);
      expect(path).toHaveLength(16);
      path.forEach(({ at, z }, n) => {
        const factor = (1 - 2 * eta) ** n;
        expect(at.x).toBeCloseTo(3 * factor, 9);
        expect(at.y).toBeCloseTo(-2 * factor, 9);
        expect(z).toBeCloseTo(13 * factor ** 2, 6);
      });
    }
  });

  test.each<readonly [eta: number, RaceVerdict]>([
    // 0.98^15 = 0.74 of the way is left
    [0.01, 'crawls'],
    // z_15/z_0 = (1 − 2η)^30: 0.8578^30 = 0.01003, 0.8576^30 = 0.00996, and 1 % is arrived
    [0.0711, 'crawls'],
    [0.0712, 'arrives'],
    [0.1, 'arrives'],
    // one step
    [0.5, 'arrives'],
    [0.9, 'arrives'],
    // It turns back at each step, and counts as arrived two steps before its end: 0.8376^26 = 0.0099, 0.8378^26 = 0.01002
    [0.9188, 'arrives'],
    [0.9189, 'bounces'],
    // there and back, as high as before
    [1, 'bounces'],
    [1.001, 'diverges'],
    [1.2, 'diverges'],
    [5, 'diverges'],
  ])('with η = %d %s in 15 steps', (eta, verdict) => {
    expect(way('bowl', [3, -2], eta)).toBe(verdict);
  });

  test('is lost 200 half diagonals of the map (1,000 here) from its start: with η = 2 that is its sixth step', () => {
    // (−3)^n · √13: 876 and 2,628 from the middle for n = 5 and 6.
    const { path, lost } = runFrom(surfaces.bowl, { x: 3, y: -2 }, 2, 15);
    expect(lost).toBe(true);
    expect(path).toHaveLength(6);
    expect(path.at(-1)?.at).toEqual({ x: -729, y: 486 });
  });
});

describe('A ball on z = x² + xy + 2y²', () => {
  // λ = 3 ± √2, so the threshold is 2/(3 + √2) = 0.45308; along the eigenvector (1, 1 + √2) nothing else is mixed in.
  const steepest: Pair = [1, 1 + Math.SQRT2];

  test.each<readonly [eta: number, RaceVerdict]>([
    [0.2265, 'arrives'],
    [0.453, 'bounces'],
    [0.4531, 'diverges'],
  ])('along its steepest way with η = %d %s', (eta, verdict) => {
    expect(way('valley', steepest, eta)).toBe(verdict);
  });

  test('from elsewhere the same threshold parts η that end at the minimum from η that never do, if there is time', () => {
    expect(way('valley', [-3.5, 2.5], 0.44, 400)).toBe('arrives');
    expect(way('valley', [-3.5, 2.5], 0.46, 400)).toBe('diverges');
  });

  test('swings wider and wider above that threshold, and diverges though 15 steps leave it lower than it began', () => {
    const run = runFrom(surfaces.valley, { x: -3.5, y: 2.5 }, 0.46, 15);
    expect([run.path[0]?.z, run.path.at(-1)?.z]).toEqual([16, expect.closeTo(5.12, 2)]);
    expect(verdictOf(surfaces.valley, run)).toBe('diverges');
  });

  test('in the lesson’s 15 steps of its scale crawls to 0.07, arrives to 0.4, bounces at 0.45, diverges from 0.5', () => {
    const ways = raceEtas.map((eta) => way('valley', [-3.5, 2.5], eta));
    const last = (verdict: RaceVerdict) => raceEtas[ways.lastIndexOf(verdict)];
    expect(raceVerdicts.map(last)).toEqual([0.07, 0.4, 0.45, 5]);
    // One after the other along the scale: never back.
    expect(ways).toEqual([...ways].sort((a, b) => raceVerdicts.indexOf(a) - raceVerdicts.indexOf(b)));
  });
});

describe('On 200 random bowls z = ax² + bxy + cy²', () => {
  const bowls = Array.from({ length: 200 }, (_, seed) => {
    const random = seeded(`race ${seed}`);
    const between = (low: number, high: number) => low + random() * (high - low);
    const [a, c] = [between(0.3, 3), between(0.3, 3)];
    // b² < 4ac, and b ≠ 0
    const b = between(0.1, 0.9) * 2 * Math.sqrt(a * c) * (random() < 0.5 ? -1 : 1);
    const q: Quadratic = { a, b, c };
    const start: Pair = [between(-3, 3), between(-3, 3)];
    const eta = between(0.05, 1.6) * (2 / eigenvalues(q)[1]);
    return { seed, q, start, eta };
  });

  test('every place of the run is where the eigenvalues say', () => {
    for (const { seed, q, start, eta } of bowls) {
      const { path } = runFrom(hillOf(q), { x: start[0], y: start[1] }, eta, 15);
      path.forEach(({ at }, n) => {
        const [x, y] = placeAfter(q, start, eta, n);
        const size = Math.max(1, Math.hypot(x, y));
        expect(Math.abs(at.x - x), `seed ${seed}, step ${n}`).toBeLessThan(1e-9 * size);
        expect(Math.abs(at.y - y), `seed ${seed}, step ${n}`).toBeLessThan(1e-9 * size);
      });
    }
  });

  test('with time enough the ball arrives where every |1 − ηλ| < 1 and diverges where one is above', () => {
    const seen = new Map<RaceVerdict, number>();
    for (const { seed, q, start, eta } of bowls) {
      const factor = largestFactor(q, eta);
      // Too near the threshold, or with nothing along the fast way, 2,000 steps decide nothing.
      if (Math.abs(factor - 1) < 0.005 || Math.abs(partsOf(q, start)[1]) < 0.01) continue;
      const verdict = wayOn(hillOf(q), start, eta, 2_000);
      expect(verdict, `seed ${seed}, η = ${eta}, factor ${factor}`).toBe(factor < 1 ? 'arrives' : 'diverges');
      seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
    }
    expect(seen.get('arrives')).toBeGreaterThan(80);
    expect(seen.get('diverges')).toBeGreaterThan(40);
  });
});

describe('A run with an end of its own', () => {
  test('of no step arrives in a valley, and not on a saddle or a hilltop, where there is a valley still below', () => {
    expect(way('bowl', [0, 0], 0.1)).toBe('arrives');
    expect(way('saddle', [0, 0], 0.1)).toBe('crawls');
    // z = x⁴/8 − x² + y² + xy/2 has its saddle at the middle.
    expect(way('twoMinima', [0, 0], 0.1)).toBe('crawls');
  });

  test('that comes to rest on a saddle has not arrived: half its way down is still before it', () => {
    // z = (x² − 1)² + y² from (0, 1): all along x = 0 the slope in x is 0. z is 2 at first, 1 on the saddle, 0 in the valleys.
    const pass: Surface = {
      ...surfaces.bowl,
      value: ({ x, y }) => (x * x - 1) ** 2 + y * y,
      gradient: ({ x, y }) => ({ x: 4 * x * (x * x - 1), y: 2 * y }),
    };
    expect(wayOn(pass, [0, 1], 0.3, 15)).toBe('crawls');
    expect(wayOn(pass, [0, 1], 0.3, 40)).toBe('crawls');
    expect(wayOn(pass, [0.01, 1], 0.1, 40)).toBe('arrives');
  });

  test('on a crease, where f has no slope, stays and has arrived: √(x² + y²) with a step right to its point', () => {
    const cone = surfaceOf({ f: 'sqrt(x^2+y^2)', x: [-4, 4], y: [-3, 3] });
    // From (2, 0) the slope is (1, 0) all the way, and η = 2 leads to (0, 0) at once.
    const run = runFrom(cone, { x: 2, y: 0 }, 2, 15);
    expect(run).toMatchObject({ lost: false });
    expect(run.path).toHaveLength(16);
    expect(run.path.at(-1)).toEqual({ at: { x: 0, y: 0 }, z: 0 });
    expect(verdictOf(cone, run)).toBe('arrives');
    expect(wayOn(cone, [2, 0], 0.01, 15)).toBe('crawls');
  });

  test('on a crease in one variable goes on in the other: |x| + y² from (2, 1) by 0.5 runs along x = 0 to (0, 0)', () => {
    const roof = surfaceOf({ f: 'abs(x)+y^2', x: [-4, 4], y: [-3, 3] });
    const run = runFrom(roof, { x: 2, y: 1 }, 0.5, 15);
    expect(run.path.slice(0, 2).map(({ at }) => at)).toEqual([
      { x: 2, y: 1 },
      { x: 1.5, y: 0 },
    ]);
    expect(run.path.at(-1)).toEqual({ at: { x: 0, y: 0 }, z: 0 });
    expect(verdictOf(roof, run)).toBe('arrives');
    // In x it stands on the crease; in y it jumps from 1 to −1 and back.
    expect(wayOn(roof, [2, 1], 1, 15)).toBe('bounces');
  });

  test('on a crease that is a ridge has not arrived: −|x| + y² falls away on both sides of x = 0', () => {
    const ridge = surfaceOf({ f: '-abs(x)+y^2', x: [-4, 4], y: [-3, 3] });
    expect(wayOn(ridge, [0, 1], 0.3, 15)).toBe('crawls');
  });

  test('on a large map is not lost while it is on it: 3,900 units down a bowl 10,000 wide', () => {
    const wide = surfaceOf({ f: '(x^2+y^2)/100', x: [-5000, 5000], y: [-3750, 3750] });
    const run = runFrom(wide, { x: 4900, y: 0 }, 5, 15);
    // 0.9^15 = 0.2059
    expect(run.path.at(-1)?.at.x).toBeCloseTo(1008.9, 1);
    expect(verdictOf(wide, run)).toBe('crawls');
  });

  test('down a hill without a lowest place does not arrive: on x² + xy − y² it is lost', () => {
    expect(way('saddle', [3, 0.5], 0.1, 200)).toBe('diverges');
    expect(way('saddle', [3, 0.5], 0.01, 15)).toBe('crawls');
  });

  test('that leaves the ground diverges: its path ends before the hole, with finite numbers only', () => {
    const ground = surfaceOf({ f: 'sqrt(x)+y^2', x: [-4, 4], y: [-3, 3] });
    const run = runFrom(ground, { x: 1, y: 1.5 }, 0.3, 15);
    expect(run.lost).toBe(true);
    expect(verdictOf(ground, run)).toBe('diverges');
    for (const { at, z } of run.path) {
      expect(at.x).toBeGreaterThanOrEqual(0);
      expect([at.x, at.y, z].every(Number.isFinite)).toBe(true);
    }
    expect(wayOn(ground, [1, 1.5], 0.05, 15)).toBe('crawls');
  });

  test('that begins in a hole goes nowhere, and nothing is thrown', () => {
    const ground = surfaceOf({ f: 'log(x)+y', x: [-4, 4], y: [-3, 3] });
    const run = runFrom(ground, { x: -1, y: 0 }, 0.1, 15);
    expect(run).toMatchObject({ lost: true });
    expect(verdictOf(ground, run)).toBe('diverges');
  });
});
