import { describe, expect, test } from 'vitest';
import { type CurveId, curveIds, curves } from '../../shared/math/curve';
import { diagnoseMove, type MoveMistake, moveMistakes, trueMove } from '../../shared/math/diagnosis/move';
import { dualCurve } from '../support/oracle/curves';

type Place = readonly [curve: CurveId, x: number, eta: number];

const says = ([curve, x, eta]: Place, dx: number) => diagnoseMove({ curve: curves[curve], x, eta }, dx);

/** y = x⁴/8 − x² + x/4 + 3 at x = 3, η = 0.2: dy/dx = 7.75, right is −1.55, the valley ahead lies at 1.934. */
const steep: Place = ['twoValleys', 3, 0.2];

describe('The true move', () => {
  test('is −η dy/dx: at x = 3 of x⁴/8 − x² + x/4 + 3 with η = 0.2 it is −1.55', () => {
    expect(trueMove({ curve: curves.twoValleys, x: 3, eta: 0.2 })).toBeCloseTo(-1.55, 12);
    expect(trueMove({ curve: curves.parabola, x: -2.5, eta: 0.3 })).toBeCloseTo(1.05, 12);
  });

  test('is right wherever a ball can lie, with the curve’s own η', () => {
    for (const id of curveIds) {
      const [low, high] = curves[id].domain;
      for (let i = 0; i <= 100; i++) {
        const x = low + ((high - low) * i) / 100;
        const dx = -curves[id].eta * dualCurve(id, x).slope;
        if (Math.abs(dx) < 1e-6) continue;
        expect(says([id, x, curves[id].eta], dx).kind, `${id} at ${x}`).toBe('right');
      }
    }
  });
});

const examples: readonly (readonly [MoveMistake, Place, number])[] = [
  ['noStep', steep, 0],
  ['levelGround', ['parabola', 1, 0.3], 0.5],
  ['newPlace', steep, 1.45],
  ['forgotEta', steep, -7.75],
  ['uphill', steep, 1.55],
  ['uphill', steep, 0.3],
  ['overshootEndsLower', steep, -6],
  ['uphillEndsLower', ['twoValleys', 0.6, 0.3], -2.5],
  ['uphillEndsLower', ['waves', 3, 0.6], -5.5],
  ['noStep', ['parabola', -2.5, 0.3], 0],
  ['newPlace', ['parabola', -2.5, 0.3], -1.45],
  ['uphill', ['parabola', -2.5, 0.3], -1.05],
  ['overshoot', ['parabola', -2.5, 0.3], 7.5],
  ['forgotEta', ['twoValleys', -2.5, 0.3], 2.5625],
  ['newPlace', ['twoValleys', -2.5, 0.3], -1.73125],
  ['overshoot', ['twoValleys', 0.6, 0.3], 2.8],
  ['uphill', ['twoValleys', 0.6, 0.3], -0.2526],
];

describe('A move on a curve', () => {
  test.each(examples)('%s: on %j, Δx = %d is named', (rule, place, dx) => {
    expect(says(place, dx)).toEqual({ kind: 'mistake', rule });
  });

  test('every mistake of the table has an example', () => {
    expect(new Set(examples.map(([rule]) => rule))).toEqual(new Set(moveMistakes));
  });

  test('is right if it ends lower, no farther than as far again beyond the valley ahead', () => {
    // The valley of ½(x − 1)² + ½ lies 3.5 ahead of x = −2.5.
    for (const dx of [0.01, 1.05, 3.5, 6.9]) {
      expect(says(['parabola', -2.5, 0.3], dx)).toEqual({ kind: 'right', cannotShow: ['forgotEta'] });
    }
    expect(says(['parabola', -2.5, 0.3], 7)).toEqual({ kind: 'mistake', rule: 'overshoot' });
    // Left of x = 0.6 lies a lower valley, but the ball does not roll there; right of it y is as high again at 2.65.
    expect(says(['twoValleys', 0.6, 0.3], 2).kind).toBe('right');
    expect(says(['twoValleys', 0.6, 0.3], 2.1)).toEqual({ kind: 'mistake', rule: 'overshoot' });
  });

  test('is named where it is a rule’s number, rounded to the digits sent, and by its direction beyond', () => {
    expect(says(steep, 1.45)).toEqual({ kind: 'mistake', rule: 'newPlace' });
    expect(says(steep, 1.47)).toEqual({ kind: 'mistake', rule: 'uphill' });
    expect(says(steep, -7.8)).toEqual({ kind: 'mistake', rule: 'forgotEta' });
    expect(says(steep, -7.6)).toEqual({ kind: 'mistake', rule: 'overshoot' });
  });

  test('on level ground is right only as 0', () => {
    for (const id of curveIds) {
      for (const x of curves[id].minima) {
        expect(says([id, x, 0.3], 0)).toEqual({ kind: 'right', cannotShow: [] });
        expect(says([id, x, 0.3], -0.2)).toEqual({ kind: 'mistake', rule: 'levelGround' });
      }
    }
  });
});

describe('Where two rules give one number the move is undecided', () => {
  test.each<readonly [Place, number, readonly MoveMistake[]]>([
    // x = −1, dy/dx = −2, η = ½: the ball arrives at 0, and no step is 0
    [['parabola', -1, 0.5], 0, ['newPlace', 'noStep']],
    // x = −1.5, dy/dx = −2.5, η = 0.3: it arrives at −0.75, and uphill is −0.75
    [['parabola', -1.5, 0.3], -0.75, ['newPlace', 'uphill']],
    // x = 3, dy/dx = 7.75, η = 43/31: it arrives at −7.75, and −dy/dx is −7.75
    [['twoValleys', 3, 43 / 31], -7.75, ['newPlace', 'forgotEta']],
  ])('on %j, of Δx = %d', (place, dx, rules) => {
    expect(says(place, dx)).toEqual({ kind: 'undecided', rules });
  });
});

describe('Where a rule’s number leads downhill it cannot show, and its number is right', () => {
  test.each<readonly [Place, number, readonly MoveMistake[]]>([
    [steep, -1.55, []],
    // on ½(x − 1)² + ½, −dy/dx is just the way to the lowest point
    [['parabola', -2.5, 0.3], 3.5, ['forgotEta']],
    [['parabola', 0, 0.3], 0.3, ['newPlace', 'forgotEta']],
    [['twoValleys', -1, 0.2], -1.35, ['newPlace']],
    [['twoValleys', 0.6, 0.3], 0.842, ['newPlace', 'forgotEta']],
    [['waves', 3, 0.6], 0.74, ['forgotEta']],
  ])('on %j, of Δx = %d', (place, dx, cannotShow) => {
    expect(says(place, dx)).toEqual({ kind: 'right', cannotShow });
  });

  test('a step uphill, no step and a jump across show everywhere', () => {
    const hidden = new Set<string>();
    for (const id of curveIds) {
      const [low, high] = curves[id].domain;
      for (let i = 0; i <= 100; i++) {
        const x = low + ((high - low) * i) / 100;
        const found = says([id, x, curves[id].eta], -curves[id].eta * dualCurve(id, x).slope);
        if (found.kind === 'right') for (const rule of found.cannotShow) hidden.add(rule);
      }
    }
    expect(hidden).toEqual(new Set(['newPlace', 'forgotEta']));
  });
});
