import { describe, expect, test } from 'vitest';
import {
  diagnoseEstimate,
  type EstimateMistake,
  type EstimateTask,
  estimateMistakes,
  estimateSeparation,
  linearDz,
} from '../../shared/math/diagnosis/estimate';
import { surfaceIds } from '../../shared/math/surface';
import { dualSurface } from '../support/oracle/surfaces';

type Pair = readonly [x: number, y: number];
const task = ([sx, sy]: Pair, [dx, dy]: Pair, trueDz = 9.87): EstimateTask => ({
  slopes: { x: sx, y: sy },
  delta: { x: dx, y: dy },
  trueDz,
});

/** z = x² + xy + 2y² at (3, −1): ∇z = (5, −1). Along (0.3, 0.4) Δz ≃ 1.1, and really 1.63. */
const inTheDeck = task([5, -1], [0.3, 0.4], 1.63);

const examples: readonly (readonly [EstimateMistake, number])[] = [
  ['signFlipped', -1.1],
  ['onlyX', 1.5],
  ['onlyY', -0.4],
  ['crossed', 1.7],
  ['subtracted', 1.9],
  ['slopesAdded', 4],
  ['stepAdded', 0.7],
  ['sumTimesSum', 2.8],
  ['productOfParts', -0.6],
  ['cosineLeftOut', 2.55],
  ['cosineLeftOut', -2.55],
  ['gaveTrueDz', 1.63],
];

describe('In the example ∇z = (5, −1), Δ = (0.3, 0.4)', () => {
  test('Δz ≃ 1.1 is right, and so is what 2 % forgives', () => {
    for (const dz of [1.1, 1.122, 1.078]) {
      expect(diagnoseEstimate(inTheDeck, dz)).toEqual({ kind: 'right', cannotShow: [] });
    }
    expect(diagnoseEstimate(inTheDeck, 1.13).kind).not.toBe('right');
    expect(diagnoseEstimate(inTheDeck, 0).kind).not.toBe('right');
  });

  test.each(examples)('%s gives %d and is named', (rule, dz) => {
    expect(diagnoseEstimate(inTheDeck, dz)).toEqual({ kind: 'mistake', rule });
  });

  test('every mistake of the table has an example, and a number of its own', () => {
    expect(new Set(examples.map(([rule]) => rule))).toEqual(new Set(estimateMistakes));
    expect(estimateSeparation(inTheDeck)).toBe(11);
  });

  test('a number that is no rule’s has no name', () => {
    expect(diagnoseEstimate(inTheDeck, 3.3)).toEqual({ kind: 'unknown' });
  });
});

describe('Where two rules give one number the estimate is undecided', () => {
  test.each<readonly [slopes: Pair, delta: Pair, dz: number, rules: readonly EstimateMistake[]]>([
    // a slope of 0 leaves nothing of its part, nor of a product
    [[5, 0], [0.3, 0.4], 0, ['onlyY', 'productOfParts']],
    // Δ along ∇z: ‖∇z‖‖Δ‖ is right, and with a minus the flipped sign
    [[3, 4], [0.3, 0.4], -2.5, ['signFlipped', 'cosineLeftOut']],
    // Δx = −Δy: the step adds up to 0
    [[4, 2], [0.5, -0.5], 0, ['stepAdded', 'sumTimesSum']],
    // and of ∂z/∂x = 2 ∂z/∂y three rules lose the same
    [[4, 2], [0.5, -0.5], -1, ['signFlipped', 'onlyY', 'crossed']],
    [[2, 2], [0.5, -0.5], -1, ['onlyY', 'productOfParts']],
    [[2, 2], [0.5, -0.5], 2, ['subtracted', 'cosineLeftOut']],
  ])('for ∇z = %j, Δ = %j, of Δz = %d', (slopes, delta, dz, rules) => {
    expect(diagnoseEstimate(task(slopes, delta), dz)).toEqual({ kind: 'undecided', rules });
  });
});

describe('Where a rule gives the truth it cannot show, and its number is right', () => {
  test.each<readonly [slopes: Pair, delta: Pair, right: number, cannotShow: readonly EstimateMistake[]]>([
    [[5, -1], [0.3, 0.4], 1.1, []],
    [[5, 5], [0.3, 0.4], 3.5, ['crossed']],
    [[5, 0], [0.3, 0.4], 1.5, ['onlyX', 'subtracted']],
    [[0, 5], [0.3, 0.4], 2, ['onlyY']],
    [[5, -1], [0.3, 0], 1.5, ['onlyX', 'subtracted']],
    [[1, 1], [0.3, 0.4], 0.7, ['crossed', 'stepAdded']],
    [[2, 2], [0.5, -0.5], 0, ['signFlipped', 'crossed', 'stepAdded', 'sumTimesSum']],
  ])('for ∇z = %j, Δ = %j: %d hides %j', (slopes, delta, right, cannotShow) => {
    expect(diagnoseEstimate(task(slopes, delta), right)).toEqual({ kind: 'right', cannotShow });
  });

  test('the true Δz is right where the ground bends little', () => {
    expect(diagnoseEstimate(task([5, -1], [0.3, 0.4], 1.11), 1.11)).toEqual({
      kind: 'right',
      cannotShow: ['gaveTrueDz'],
    });
  });

  test('along a contour Δz is 0, although 3 · 0.1 − 1 · 0.3 is not quite 0 in binary', () => {
    const along = task([3, -1], [0.1, 0.3]);
    expect(3 * 0.1 - 1 * 0.3).not.toBe(0);
    expect(linearDz(along)).toBe(0);
    expect(diagnoseEstimate(along, 0)).toEqual({ kind: 'right', cannotShow: ['signFlipped'] });
    expect(diagnoseEstimate(task([0.3, 0.1], [-0.1, 0.3]), 0).kind).toBe('right');
    expect(diagnoseEstimate(task([3, 1], [0.1, 0.3]), 0)).toEqual({ kind: 'mistake', rule: 'subtracted' });
  });
});

test('The linear Δz is the derivative along Δ that dual numbers give', () => {
  for (const id of surfaceIds) {
    for (const [x, y] of [
      [1.5, -0.5],
      [-2, 1],
      [0.5, 2],
    ] as const) {
      const { slopes } = dualSurface(id, x, y);
      for (const [dx, dy] of [
        [0.3, 0.4],
        [-0.5, 0.1],
      ] as const) {
        expect(linearDz(task(slopes, [dx, dy]))).toBeCloseTo(slopes[0] * dx + slopes[1] * dy, 12);
      }
    }
  }
});
