import { describe, expect, test } from 'vitest';
import { diagnoseTurn, type TurnMistake, turnMistakes } from '../../shared/math/diagnosis/turn';
import { type SurfaceId, surfaces } from '../../shared/math/surface';
import { surfaceOf } from '../../shared/math/surfaceRef';
import { dzAt, thetaOf, turned } from '../../shared/math/turn';
import { dualSurface } from '../support/oracle/surfaces';

type Place = readonly [surface: SurfaceId, x: number, y: number];
const says = ([surface, x, y]: Place, theta: number) =>
  diagnoseTurn({ surface: surfaces[surface], at: { x, y } }, theta);

/** z = x² + xy + 2y² at (3, 0.5): ∇z = (6.5, 5), the way to (0, 0) lies at θ = 151.9°. */
const inValley: Place = ['valley', 3, 0.5];
/** z = x⁴/8 − x² + y² + xy/2 at (3, 1.5): ∇z = (8.25, 4.5), the way to the nearest minimum lies at θ = −143.6°. */
const twoWays: Place = ['twoMinima', 3, 1.5];

const examples: readonly (readonly [TurnMistake, Place, number])[] = [
  ['alongGradient', inValley, 0],
  ['alongGradient', inValley, -9],
  ['acrossSlope', inValley, 90],
  ['acrossSlope', inValley, -97],
  ['straightToMinimum', inValley, 152],
  ['straightToMinimum', inValley, 143],
  ['downhillNotLowest', inValley, -152],
  ['downhillNotLowest', inValley, 125],
  ['uphillSomehow', inValley, 45],
  ['uphillSomehow', inValley, -60],
  ['straightToMinimum', twoWays, -144],
  ['downhillNotLowest', twoWays, 144],
];

describe('An arrow turned against the slopes', () => {
  test.each(examples)('%s: on %j at θ = %d° is named', (rule, place, theta) => {
    expect(says(place, theta)).toEqual({ kind: 'mistake', rule });
  });

  test('every mistake of the table has an example', () => {
    expect(new Set(examples.map(([rule]) => rule))).toEqual(new Set(turnMistakes));
  });

  test('is right within 10° of 180°, on both sides', () => {
    for (const theta of [180, -180, 171, -171, 170, -170]) {
      expect(says(twoWays, theta)).toEqual({ kind: 'right', cannotShow: [] });
    }
    expect(says(twoWays, 169).kind).toBe('mistake');
    expect(says(twoWays, -169).kind).toBe('mistake');
  });

  test('is named within 10° of each wrong way, and by the sign of cos θ beyond', () => {
    const names = [10, 11, 79, 80, 100, 101, 141, 142].map((theta) => {
      const found = says(inValley, theta);
      return found.kind === 'mistake' ? found.rule : found.kind;
    });
    expect(names).toEqual([
      'alongGradient',
      'uphillSomehow',
      'uphillSomehow',
      'acrossSlope',
      'acrossSlope',
      'downhillNotLowest',
      'downhillNotLowest',
      'straightToMinimum',
    ]);
  });
});

describe('Where two wrong ways lie together', () => {
  test('the arrow is undecided: in a narrow valley the way to the lowest point runs nearly across the slope', () => {
    const narrow = surfaceOf({ f: 'x^2 + 100y^2', x: [-4, 4], y: [-3, 3] });
    // At (2, 0.2): ∇z = (4, 40), the way to (0, 0) is (−2, −0.2), cos θ = −16/(40.2 · 2.01), θ = 101.4°.
    const from = (theta: number) => diagnoseTurn({ surface: narrow, at: { x: 2, y: 0.2 } }, theta);
    const way = thetaOf({ x: 4, y: 40 }, { x: -2, y: -0.2 });
    expect(way).toBeCloseTo(101.4, 1);
    expect(from(98)).toEqual({ kind: 'undecided', rules: ['straightToMinimum', 'acrossSlope'] });
    expect(from(108)).toEqual({ kind: 'mistake', rule: 'straightToMinimum' });
    expect(from(85)).toEqual({ kind: 'mistake', rule: 'acrossSlope' });
  });

  test.each<readonly [Place, readonly TurnMistake[]]>([
    // on x² + y² −∇z is the way to the lowest point
    [['bowl', 2, 1], ['straightToMinimum']],
    // θ = 172.9°
    [['valley', 3, -1], ['straightToMinimum']],
    [inValley, []],
    [twoWays, []],
    // nowhere lowest
    [['saddle', 3, 0.5], []],
  ])('on %j the right way hides %j', (place, cannotShow) => {
    expect(says(place, 180)).toEqual({ kind: 'right', cannotShow });
  });
});

describe('The arrow itself', () => {
  test('is turned anticlockwise from ∇z and keeps its length', () => {
    const slopes = { x: 3, y: 4 };
    for (const [theta, x, y] of [
      [0, 1.2, 1.6],
      [90, -1.6, 1.2],
      [180, -1.2, -1.6],
      [-90, 1.6, -1.2],
    ] as const) {
      const arrow = turned(slopes, 2, theta);
      expect(arrow?.x).toBeCloseTo(x, 12);
      expect(arrow?.y).toBeCloseTo(y, 12);
      expect(arrow && thetaOf(slopes, arrow)).toBeCloseTo(theta, 9);
    }
  });

  test('has Δz = ‖∇z‖‖Δ‖cos θ, which is ⟨∇z, Δ⟩: 10, 5, 0, −5 and −10 for slopes (3, 4) and length 2', () => {
    [0, 60, 90, 120, 180].forEach((theta, i) => {
      expect(dzAt({ x: 3, y: 4 }, 2, theta)).toBeCloseTo([10, 5, 0, -5, -10][i] ?? Number.NaN, 12);
    });
    // No 5 × 10⁻¹⁶ before a learner’s eyes.
    expect([90, -90].map((theta) => dzAt({ x: 3, y: 4 }, 2, theta))).toEqual([0, 0]);
    const { slopes } = dualSurface('valley', 3, 0.5);
    for (let theta = -180; theta <= 180; theta += 7) {
      const arrow = turned({ x: slopes[0], y: slopes[1] }, 1.5, theta) ?? { x: Number.NaN, y: 0 };
      const inner = slopes[0] * arrow.x + slopes[1] * arrow.y;
      expect(dzAt({ x: slopes[0], y: slopes[1] }, 1.5, theta)).toBeCloseTo(inner, 9);
    }
  });

  test('has no direction on level ground', () => {
    expect(turned({ x: 0, y: 0 }, 1, 30)).toBeNull();
    expect(thetaOf({ x: 0, y: 0 }, { x: 1, y: 0 })).toBeNull();
    expect(thetaOf({ x: 1, y: 0 }, { x: 0, y: 0 })).toBeNull();
  });
});
