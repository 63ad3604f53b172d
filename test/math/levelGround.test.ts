import { describe, expect, test } from 'vitest';
import { diagnoseLevel, levelNames } from '../../shared/math/diagnosis/level';
import { floorBelow } from '../../shared/math/floor';
import type { Surface } from '../../shared/math/surface';
import { surfaceOf } from '../../shared/math/surfaceRef';
import { type Seen, seenAround } from '../support/oracle/level';

type Height = (x: number, y: number) => number;
type Known = readonly [
  f: string,
  height: Height,
  at: readonly [number, number],
  is: Seen,
  goesOn?: 'goes on',
];

const { sin, cos, exp, log, sqrt } = Math;

/** Functions as they are typed and as they are computed here, a level place of each, and what a textbook calls it. */
const places: readonly Known[] = [
  ['x^2+y^2', (x, y) => x * x + y * y, [0, 0], 'minimum'],
  ['-(x-1)^2-(y+2)^2', (x, y) => -((x - 1) ** 2) - (y + 2) ** 2, [1, -2], 'maximum'],
  ['x^2-y^2', (x, y) => x * x - y * y, [0, 0], 'saddle'],
  // No second derivative decides these.
  ['(y-x^2)(y-3x^2)', (x, y) => (y - x * x) * (y - 3 * x * x), [0, 0], 'saddle'],
  ['(y-x^2)(y-2x^2)', (x, y) => (y - x * x) * (y - 2 * x * x), [0, 0], 'saddle'],
  ['(x-y^2)(x-3y^2)', (x, y) => (x - y * y) * (x - 3 * y * y), [0, 0], 'saddle'],
  [
    '(y-1-(x-1)^2)(y-1-3(x-1)^2)',
    (x, y) => (y - 1 - (x - 1) ** 2) * (y - 1 - 3 * (x - 1) ** 2),
    [1, 1],
    'saddle',
  ],
  ['-(y-x^2)(y-3x^2)', (x, y) => -(y - x * x) * (y - 3 * x * x), [0, 0], 'saddle'],
  ['(y-x^4)(y-3x^4)', (x, y) => (y - x ** 4) * (y - 3 * x ** 4), [0, 0], 'saddle'],
  ['(y-x^2)^2+x^8', (x, y) => (y - x * x) ** 2 + x ** 8, [0, 0], 'minimum'],
  ['x^4+y^4', (x, y) => x ** 4 + y ** 4, [0, 0], 'minimum'],
  ['-x^4-y^4', (x, y) => -(x ** 4) - y ** 4, [0, 0], 'maximum'],
  ['x^4+y^4+1000000', (x, y) => x ** 4 + y ** 4 + 1e6, [0, 0], 'minimum'],
  ['(x-1)^2+(y-1)^4', (x, y) => (x - 1) ** 2 + (y - 1) ** 4, [1, 1], 'minimum'],
  [
    'y^4-4y^3+6y^2-4y+1+x^2',
    (x, y) => y ** 4 - 4 * y ** 3 + 6 * y * y - 4 * y + 1 + x * x,
    [0, 1],
    'minimum',
  ],
  ['(x^2-1)^2+y^4', (x, y) => (x * x - 1) ** 2 + y ** 4, [1, 0], 'minimum'],
  ['(x^2-1)^2+y^4', (x, y) => (x * x - 1) ** 2 + y ** 4, [-1, 0], 'minimum'],
  ['(x^2-1)^2+y^4', (x, y) => (x * x - 1) ** 2 + y ** 4, [0, 0], 'saddle'],
  ['(x^2+y^2)^2', (x, y) => (x * x + y * y) ** 2, [0, 0], 'minimum'],
  ['-x^4+y^2', (x, y) => -(x ** 4) + y * y, [0, 0], 'saddle'],
  ['x^2-y^4', (x, y) => x * x - y ** 4, [0, 0], 'saddle'],
  ['x^6+y^2', (x, y) => x ** 6 + y * y, [0, 0], 'minimum'],
  ['x^8+y^8', (x, y) => x ** 8 + y ** 8, [0, 0], 'minimum'],
  ['y^2-x^3', (x, y) => y * y - x ** 3, [0, 0], 'saddle'],
  ['x^5+y^2', (x, y) => x ** 5 + y * y, [0, 0], 'saddle'],
  ['x^3-3x*y^2', (x, y) => x ** 3 - 3 * x * y * y, [0, 0], 'saddle'],
  ['x^4-6x^2*y^2+y^4', (x, y) => x ** 4 - 6 * x * x * y * y + y ** 4, [0, 0], 'saddle'],
  ['xy(x+y)', (x, y) => x * y * (x + y), [0, 0], 'saddle'],
  ['x^2*y+y^3', (x, y) => x * x * y + y ** 3, [0, 0], 'saddle'],
  ['(x^2+y^2)^1.5', (x, y) => (x * x + y * y) ** 1.5, [0, 0], 'minimum'],
  ['1000x^2+0.0001y^2', (x, y) => 1000 * x * x + 0.0001 * y * y, [0, 0], 'minimum'],
  ['cos(x^2+y^2)', (x, y) => cos(x * x + y * y), [0, 0], 'maximum'],
  // The level ground goes on: floors, ridges, rings, crosses.
  ['x^2', (x) => x * x, [0, 1], 'minimum', 'goes on'],
  ['-(x-y)^2', (x, y) => -((x - y) ** 2), [1, 1], 'maximum', 'goes on'],
  ['x^3', (x) => x ** 3, [0, -1], 'saddle', 'goes on'],
  ['x^4', (x) => x ** 4, [0, 2], 'minimum', 'goes on'],
  ['x^2+2xy+y^2', (x, y) => x * x + 2 * x * y + y * y, [1, -1], 'minimum', 'goes on'],
  ['x^2*y^2', (x, y) => x * x * y * y, [0, 0], 'minimum', 'goes on'],
  ['x^2*y^2', (x, y) => x * x * y * y, [2, 0], 'minimum', 'goes on'],
  ['x*y^2', (x, y) => x * y * y, [0, 0], 'saddle', 'goes on'],
  ['x*y^2', (x, y) => x * y * y, [-2, 0], 'maximum', 'goes on'],
  ['(x^2+y^2-1)^2', (x, y) => (x * x + y * y - 1) ** 2, [0.6, 0.8], 'minimum', 'goes on'],
  ['(x^2+y^2-1)^2', (x, y) => (x * x + y * y - 1) ** 2, [0, 0], 'maximum'],
  ['(x^2-y)^2', (x, y) => (x * x - y) ** 2, [1, 1], 'minimum', 'goes on'],
  ['sin(x)', (x) => sin(x), [Math.PI / 2, 1], 'maximum', 'goes on'],
  // The ordinary ones, with logarithms, roots and waves.
  ['x^2-log(x)+y^2', (x, y) => x * x - log(x) + y * y, [Math.SQRT1_2, 0], 'minimum'],
  ['exp(-(x^2+y^2))', (x, y) => exp(-(x * x + y * y)), [0, 0], 'maximum'],
  ['cos(3x)cos(3y)', (x, y) => cos(3 * x) * cos(3 * y), [Math.PI, Math.PI / 3], 'maximum'],
  ['cos(3x)cos(3y)', (x, y) => cos(3 * x) * cos(3 * y), [Math.PI, (-2 * Math.PI) / 3], 'minimum'],
  ['cos(3x)cos(3y)', (x, y) => cos(3 * x) * cos(3 * y), [(5 * Math.PI) / 6, Math.PI / 2], 'saddle'],
  ['sqrt(1+x^2+y^2)', (x, y) => sqrt(1 + x * x + y * y), [0, 0], 'minimum'],
  ['x^3+y^3-3xy', (x, y) => x ** 3 + y ** 3 - 3 * x * y, [1, 1], 'minimum'],
];

const hill = (f: string): Surface => surfaceOf({ f, x: [-4, 4], y: [-3, 3] });

describe.each(places.map((place) => ({ f: place[0], place })))('On $f', ({ f, place }) => {
  const [, height, at, is, goesOn] = place;
  const [x, y] = at;

  test(`the place (${at.join(', ')}) is seen to be a ${is}, and called one`, () => {
    expect(seenAround(height, at, [0.4, 0.2, 0.1])).toBe(is);
    const found = hill(f).levelNear({ x, y }, 0.01);
    expect(found).toMatchObject({ is, alone: goesOn === undefined });
    expect(Math.hypot((found?.at.x ?? 9) - x, (found?.at.y ?? 9) - y)).toBeLessThan(1e-6);
  });

  test('every mark within 0.2 of it is right with its name, and with no other', () => {
    const ground = hill(f);
    for (const r of [0, 0.05, 0.2]) {
      for (let k = 0; k < 7; k++) {
        // Along a line of level ground the place itself is not the nearest one: only across it the name is sure.
        if (goesOn && r > 0) continue;
        const turn = 0.3 + (2 * Math.PI * k) / 7;
        const mark = { x: x + r * Math.cos(turn), y: y + r * Math.sin(turn) };
        const right = levelNames.filter((name) => diagnoseLevel(ground, mark, name).kind === 'right');
        expect(right, `(${mark.x}, ${mark.y})`).toEqual([is]);
      }
    }
  });
});

describe.each([
  ['between two parabolas', (u: string, v: string) => `(${v}-${u}^2)(${v}-3${u}^2)`],
  ['of a cubic', (u: string, v: string) => `${v}^2+${u}^3`],
])('The saddle %s at (0, 0)', (_, f) => {
  test.each([7, 16.7, 22.5, 37, 61.3, 120, 143, 196.7, 273.4, 316.7])(
    'turned by %d° is seen from all around, and no ground to stay on',
    (degrees) => {
      const turn = (degrees * Math.PI) / 180;
      const [c, s] = [cos(turn).toFixed(4), sin(turn).toFixed(4)];
      const ground = hill(f(`(${c}x+(${s})y)`, `(${c}y-(${s})x)`));
      for (const r of [0, 0.05, 0.2]) {
        for (let k = 0; k < 8; k++) {
          const way = 0.3 + (Math.PI * k) / 4;
          const mark = { x: r * cos(way), y: r * sin(way) };
          expect(ground.levelNear(mark, 0.3)?.is, `(${mark.x}, ${mark.y})`).toBe('saddle');
        }
      }
      // Both fall away for ever, the one along v = 2u², the other towards negative u.
      expect(floorBelow(ground, { x: 0, y: 0 })).toBeNull();
    },
  );
});

describe('Of a hill’s level ground', () => {
  const counts = (f: string) => {
    const { stationary, level } = hill(f);
    const of = (is: string) => stationary.filter((point) => point.is === is).length;
    return { minima: of('minimum'), maxima: of('maximum'), saddles: of('saddle'), more: level.more };
  };

  test('cos(3x)cos(3y) has 83 places on the map, and all are found', () => {
    // Tops and bottoms at multiples of π/3, 7 × 5 (a top where their sum is even); passes at odd multiples of π/6, 8 × 6.
    expect(counts('cos(3x)cos(3y)')).toEqual({ minima: 18, maxima: 17, saddles: 48, more: false });
  });

  test('more than is kept is said to be more, and a mark at any of it is right all the same', () => {
    const waves = hill('sin(9x)cos(9y)');
    expect(waves.level.more).toBe(true);
    let unlisted = 0;
    for (let k = -10; k <= 9; k++) {
      const top = { x: ((0.5 + k) * Math.PI) / 9, y: (8 * Math.PI) / 9 };
      if (!waves.stationary.some(({ at }) => Math.hypot(at.x - top.x, at.y - top.y) < 1e-6)) unlisted++;
      const name = k % 2 === 0 ? 'maximum' : 'minimum';
      expect(diagnoseLevel(waves, top, name).kind, `k = ${k}`).toBe('right');
    }
    expect(unlisted).toBeGreaterThan(0);
  });

  test.each([
    ['(x^2+y^2-1)^2', 1, 30],
    ['x^2', 0, 30],
    ['x^2*y^2', 0, 60],
    ['x+y', 0, 0],
    ['log(x)+y^2', 0, 0],
  ])(
    '%s has %i single points, and a line is no heap of points (at least %i places on lines)',
    (f, n, line) => {
      const { stationary, level } = hill(f);
      expect(stationary).toHaveLength(n);
      expect(level.lines.length).toBeGreaterThanOrEqual(line);
      expect(level.more).toBe(false);
      for (const { at } of level.lines) {
        const slopes = hill(f).gradient(at);
        expect(Math.hypot(slopes.x, slopes.y), `(${at.x}, ${at.y})`).toBeLessThan(1e-9);
      }
    },
  );

  test('x² − log x + y² has one place, and none where it has no height', () => {
    expect(hill('x^2-log(x)+y^2').stationary).toEqual([
      { at: { x: expect.closeTo(Math.SQRT1_2, 9), y: 0 }, is: 'minimum' },
    ]);
  });

  test('ground that is level as far as numbers go is found, and what it is is left open', () => {
    const step = hill('1/(1+exp(-200x))');
    expect(step.levelNear({ x: 2, y: 0 }, 0.42)).toMatchObject({ is: 'undecided', alone: false });
    for (const name of levelNames) {
      expect(diagnoseLevel(step, { x: -2, y: 1 }, name)).toEqual({ kind: 'right', cannotShow: [] });
    }
  });
});
