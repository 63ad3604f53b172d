import { describe, expect, test } from 'vitest';
import { nearestMinimum } from '../../shared/math/descent';
import { raceEtas, runFrom, verdictOf } from '../../shared/math/race';
import { type SurfaceId, surfaceIds, surfaces } from '../../shared/math/surface';
import { dot, norm, sub } from '../../shared/math/vec';

type Start = readonly [x: number, y: number];

const runOn = (id: SurfaceId, [x, y]: Start, eta: number, steps = 15) =>
  runFrom(surfaces[id], { x, y }, eta, steps);
const wayOn = (id: SurfaceId, start: Start, eta: number, steps = 15) =>
  verdictOf(surfaces[id], runOn(id, start, eta, steps));
const heights = (id: SurfaceId, start: Start, eta: number, steps = 15) =>
  runOn(id, start, eta, steps).path.map(({ z }) => z);

describe('The whole scale of η in 15 steps', () => {
  // 0.001 0.002 0.005 0.01 0.02 0.03 0.05 0.07 | 0.1 0.15 … 0.5 | 0.6 0.7 0.8 0.9 | 1 1.2 1.5 2 5
  test.each<readonly [SurfaceId, Start, string]>([
    // 1 % of the height is left from 0.0712 on; 2/λ = 1 only swings, and above it diverges.
    ['bowl', [3, -2], 'cccccccc aaaaaaaaa aaaa bdddd'],
    // 2/λ = 0.4531: below it nothing diverges, above it everything.
    ['valley', [-3.5, 2.5], 'cccccccc aaaaaaabd dddd ddddd'],
    ['valley', [3, 0.5], 'cccccccc aaaaaaabd dddd ddddd'],
    ['tilted', [4, -0.5], 'ccccccca aaaaaaabd dddd ddddd'],
    // From 0.5 on each valley throws the ball out again, from 0.9 on the walls no longer hold it.
    ['twoMinima', [0.5, 2.5], 'cccccccc caaaaaaab bbbd ddddd'],
    ['twoMinima', [3, 1.5], 'ccccccca aaaaaaaab bbdd ddddd'],
    // Thrown about among four valleys: which η the walls hold for 15 steps follows no order.
    ['himmelblau', [0, 1], 'cccccccc ccaaaaaab bbbd bdddd'],
    ['himmelblau', [2, -0.5], 'cccccccc cccaaabbb bddd ddddd'],
    // There is no valley: no ball arrives, and one that is off the map by its last step has gone.
    ['saddle', [3, 0.5], 'cccccccc ddddddddd dddd ddddd'],
    ['saddle', [3, 2], 'cccccddd ddddddddd dddd ddddd'],
    // The ball begins on the saddle's level point and stands there; so it does in the bowl, which is a valley.
    ['saddle', [0, 0], 'cccccccc ccccccccc cccc ccccc'],
    ['bowl', [0, 0], 'aaaaaaaa aaaaaaaaa aaaa aaaaa'],
  ])('on %s from %j crawls, arrives, bounces or diverges as its balls do: %s', (id, start, initials) => {
    const found = raceEtas.map((eta) => wayOn(id, start, eta).charAt(0)).join('');
    expect(found).toBe(initials.replaceAll(' ', ''));
  });
});

describe('A ball has arrived', () => {
  test('with 1 % of the height left after a way that only fell, though two steps before there was more', () => {
    // From 7.5 down to −11/7: 1 % is left at −1.4807.
    const zs = heights('tilted', [4, -0.5], 0.07);
    expect(zs.at(-3)).toBeGreaterThan(-1.4807);
    expect(zs.at(-1)).toBeLessThan(-1.4807);
    expect(wayOn('tilted', [4, -0.5], 0.07)).toBe('arrives');
  });

  test('where it trembles by less than that, as in two valleys at η = 0.45', () => {
    expect(wayOn('twoMinima', [0.5, 2.5], 0.45)).toBe('arrives');
  });

  test('not where it only flies past the lowest place at its last step', () => {
    const zs = heights('twoMinima', [3, 1.5], 0.7);
    // Both valleys are 289/128 deep.
    const floor = -289 / 128;
    expect((zs.at(-1) ?? 0) - floor).toBeLessThan(0.01 * (5.625 - floor));
    expect((zs.at(-3) ?? 0) - floor).toBeGreaterThan(0.01 * (5.625 - floor));
    expect(wayOn('twoMinima', [3, 1.5], 0.7)).toBe('bounces');
  });
});

describe('A ball bounces', () => {
  test('where its last steps climb again, though few of its steps turn back: a larger η is not what it needs', () => {
    const zs = heights('himmelblau', [2, -0.5], 0.4);
    expect(zs.slice(-5).every((z, k) => z > (zs.slice(-6)[k] ?? z))).toBe(true);
    expect(wayOn('himmelblau', [2, -0.5], 0.4)).toBe('bounces');
  });

  test('and does not diverge where the swing grows to a width and no further: it has not left after 3,000 steps', () => {
    expect(runOn('himmelblau', [2, -0.5], 0.4, 3_000).lost).toBe(false);
  });

  test('where it ends higher than it began and is still on the map, among the valleys', () => {
    const { path, lost } = runOn('himmelblau', [-1, 2], 0.8);
    expect(lost).toBe(false);
    expect(path.at(-1)).toMatchObject({ z: expect.closeTo(6.77, 2), at: { x: expect.closeTo(-1.86, 2) } });
    expect(wayOn('himmelblau', [-1, 2], 0.8)).toBe('bounces');
  });
});

describe('On a hill that falls away for ever', () => {
  test('a ball still on the map crawls, one off the map has diverged, at every number of steps', () => {
    const start: Start = [3, 0.5];
    for (const steps of [5, 10, 15, 20, 40]) {
      const { path } = runOn('saddle', start, 0.05, steps);
      const away = Math.abs(path.at(-1)?.at.y ?? 0) > 3;
      expect(wayOn('saddle', start, 0.05, steps), `${steps} steps`).toBe(away ? 'diverges' : 'crawls');
    }
    expect(wayOn('saddle', start, 0.05, 15)).toBe('crawls');
    expect(wayOn('saddle', start, 0.05, 40)).toBe('diverges');
  });
});

describe('What a phone says of a run is true of every run with that name, on every built-in hill from every start', () => {
  const runs = surfaceIds.flatMap((id) =>
    surfaces[id].startPoints.flatMap((start) =>
      raceEtas.map((eta) => {
        const surface = surfaces[id];
        const run = runFrom(surface, start, eta, 15);
        return {
          name: `${id} ${start.x} ${start.y} ${eta}`,
          surface,
          ...run,
          verdict: verdictOf(surface, run),
        };
      }),
    ),
  );
  const named = (name: string) => runs.filter(({ verdict }) => verdict === name);

  test('crawls: it has not come to a valley, and its last steps went down', () => {
    for (const { name, surface, path } of named('crawls')) {
      const zs = path.map(({ z }) => z);
      expect(
        zs.slice(-3).every((z, k) => z < (zs.slice(-4)[k] ?? z)),
        name,
      ).toBe(true);
      const [first = 0, last = 0] = [zs[0], zs.at(-1)];
      const floor = Math.min(...surface.minima.map((at) => surface.value(at)));
      expect((last - floor) / (first - floor) > 0.01 || floor === Number.POSITIVE_INFINITY, name).toBe(true);
    }
  });

  test('bounces: at the end of some step the ground went up again along it', () => {
    for (const { name, surface, path } of named('bounces')) {
      const passed = path.slice(1).some(({ at }, k) => {
        const before = path[k]?.at ?? at;
        return dot(surface.gradient(at), sub(at, before)) > 0;
      });
      expect(passed, name).toBe(true);
    }
  });

  test('diverges: its last steps led farther and farther from the valley or the middle of the map', () => {
    for (const { name, surface, path } of named('diverges')) {
      const places = path.slice(-3).map(({ at }) => at);
      const { x, y } = surface.domain;
      const middle = { x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2 };
      const away = places.map((at) => norm(sub(at, nearestMinimum(surface, at) ?? middle)));
      expect(
        away.every((far, k) => k === 0 || far > (away[k - 1] ?? far)),
        `${name}: ${away}`,
      ).toBe(true);
    }
  });
});
