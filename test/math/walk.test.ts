import { describe, expect, test } from 'vitest';
import { diagnoseWalk, isByGradient, minimumNear, type WalkStop } from '../../shared/math/diagnosis/walk';
import type { StationaryPoint } from '../../shared/math/surface';
import { surfaceOf } from '../../shared/math/surfaceRef';

type Place = readonly [x: number, y: number];

/** z = x² + y², worked out by hand: the walk over these places. */
const onBowl = (...places: readonly Place[]): readonly WalkStop[] =>
  places.map(([x, y]) => ({ at: { x, y }, z: x * x + y * y, slopes: { x: 2 * x, y: 2 * y } }));
const bowl = {
  minima: [{ x: 0, y: 0 }],
  stationary: [{ at: { x: 0, y: 0 }, is: 'minimum' }] satisfies StationaryPoint[],
  levelNear: () => null,
};
/** z = x² − y²: level at the pass (0, 0), and nowhere lowest. */
const onSaddle = (...places: readonly Place[]): readonly WalkStop[] =>
  places.map(([x, y]) => ({ at: { x, y }, z: x * x - y * y, slopes: { x: 2 * x, y: -2 * y } }));
const saddle = {
  minima: [],
  stationary: [{ at: { x: 0, y: 0 }, is: 'saddle' }] satisfies StationaryPoint[],
  levelNear: () => null,
};
const rules = { most: 6, reach: 0.25, longest: 1 };
const mistake = (rule: string) => ({ kind: 'mistake', rule });

describe('a walk on z = x² + y²', () => {
  test('that ends within reach of the minimum has arrived', () => {
    expect(diagnoseWalk(bowl, onBowl([3, 0], [1, 0], [0.2, 0.1]), rules)).toEqual({
      kind: 'right',
      cannotShow: [],
    });
  });

  test('that ends on level ground has arrived, also where no minimum is known', () => {
    const nowhere = { minima: [], stationary: [], levelNear: () => null };
    const path = onBowl([3, 0], [1, 0], [0.14, 0]);
    // Slopes 6 at the start and 0.28 at the end: 4.7 %.
    expect(diagnoseWalk(nowhere, path, rules).kind).toBe('right');
    expect(diagnoseWalk(nowhere, onBowl([3, 0], [1, 0], [0.16, 0]), rules)).toEqual(mistake('stoppedEarly'));
  });

  test.each([
    ['with steps left, on ground that slopes', onBowl([3, 0], [2, 0], [1, 0]), 'stoppedEarly'],
    ['without a single step', onBowl([3, 0]), 'stoppedEarly'],
    [
      'with all steps used, each down and short',
      onBowl([3, 0], [2.9, 0], [2.8, 0], [2.7, 0], [2.6, 0], [2.5, 0], [2.4, 0]),
      'stepsTooShort',
    ],
    [
      'with all steps used, each down and as long as may be',
      onBowl([9, 0], [8, 0], [7, 0], [6, 0], [5, 0], [4, 0], [3, 0]),
      'outOfSteps',
    ],
    [
      'with all steps used, up and down alike',
      onBowl([2, 0], [2.2, 0], [2.3, 0], [2.4, 0], [2.5, 0], [1.4, 0], [1.2, 0]),
      'outOfSteps',
    ],
    ['there and back on one side of the valley', onBowl([2, 0], [3, 0], [1.5, 0], [2.5, 0]), 'wentUp'],
    ['higher than it began', onBowl([1, 0], [1.5, 0], [2, 0]), 'wentUp'],
    ['there and back across the minimum', onBowl([2, 0], [-1.8, 0], [1.6, 0], [-1.4, 0]), 'jumpedAround'],
    ['along the contour lines', onBowl([2, 0], [2, 0.5], [1.8, 1], [1.4, 1.4]), 'wanderedAcross'],
  ])('that ends %s is named', (_, path, rule) => {
    expect(diagnoseWalk(bowl, path, rules)).toEqual(mistake(rule));
  });

  test('that climbs along the contour lines is across first, and higher second', () => {
    expect(diagnoseWalk(bowl, onBowl([2, 0], [2, 0.6], [1.9, 1.3]), rules)).toEqual(
      mistake('wanderedAcross'),
    );
  });

  test('of two steps that turn back once does not jump around', () => {
    expect(diagnoseWalk(bowl, onBowl([2, 0], [3, 0], [1.5, 0]), rules)).toEqual(mistake('stoppedEarly'));
  });

  test('that never leaves its place has no direction to go by', () => {
    expect(diagnoseWalk(bowl, onBowl([2, 0], [2, 0], [2, 0]), rules)).toEqual(mistake('stoppedEarly'));
  });
});

test.each([
  ['(x^2+y^2-1)^2', [2, 0], [1.02, 0]],
  ['x^2', [3, 1], [0.05, 1]],
  // One of 700 level points, of which 120 are kept.
  ['sin(9x)cos(9y)', [-0.05, 2.79], [-0.17, 2.79]],
] as const)('a walk on %s that ends in a valley that is on no list has arrived', (f, from, to) => {
  const ground = surfaceOf({ f, x: [-4, 4], y: [-3, 3] });
  const path = [from, to].map(([x, y]) => ({
    at: { x, y },
    z: ground.value({ x, y }),
    slopes: ground.gradient({ x, y }),
  }));
  expect(diagnoseWalk(ground, path, { ...rules, reach: 0.1 }).kind).toBe('right');
});

test('a walk that ends level on a pass has not arrived: the ground leads further down', () => {
  expect(diagnoseWalk(saddle, onSaddle([3, 0], [1, 0], [0.05, 0]), rules)).toEqual(mistake('stoppedEarly'));
});

describe('a walk along −∇f', () => {
  test('has its steps within 14° of it, more than half of them', () => {
    // The second step of each leaves the way by 45°.
    expect(isByGradient(onBowl([3, 0], [2, 0], [1, 1]))).toBe(false);
    expect(isByGradient(onBowl([3, 0], [2, 0], [1, 1], [0.5, 0.5]))).toBe(true);
    expect(isByGradient(onBowl([3, 0], [2, 0.2]))).toBe(true);
    expect(isByGradient(onBowl([3, 0], [2, 0.3]))).toBe(false);
  });

  test('has at least one step', () => {
    expect(isByGradient(onBowl([3, 0]))).toBe(false);
  });
});

test('the minimum near a place is the nearest one within reach, or none', () => {
  const minima = [
    { x: -2, y: 0 },
    { x: 2, y: 0 },
  ];
  expect(minimumNear({ minima }, { x: 1.8, y: 0.1 }, 0.5)).toBe(1);
  expect(minimumNear({ minima }, { x: -0.1, y: 0 }, 3)).toBe(0);
  expect(minimumNear({ minima }, { x: 0, y: 0 }, 1)).toBeNull();
  expect(minimumNear({ minima: [] }, { x: 0, y: 0 }, 9)).toBeNull();
});
