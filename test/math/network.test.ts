import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  activation,
  backpropagate,
  costOne,
  costTotal,
  forward,
  fromVector,
  getParam,
  gradientOne,
  gradientTotal,
  type Network,
  type Param,
  paramId,
  paramIndex,
  params,
  paramTex,
  parseParamId,
  partialTex,
  step,
  toVector,
  unit,
  verdict,
  withParam,
} from '../../shared/math/network';
import { pictures } from '../../shared/math/pictures';
import { startNetwork } from '../../shared/math/startNetwork';
import { flat } from '../support/diagnosis/translate';
import { run } from '../support/oracle/wrongPartials';

const course = [12, 3, 2];
const net = startNetwork();
const sizes = fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 2, maxLength: 4 });

/** 2-2-1, small enough for a pocket calculator. */
const tiny: Network = {
  sizes: [2, 2, 1],
  layers: [
    {
      w: [
        [1, -1],
        [0.5, 2],
      ],
      b: [0, -1],
    },
    { w: [[2, -3]], b: [0.5] },
  ],
};

describe('The parameters', () => {
  test('of 12-3-2 are 47: w² row by row, b², w³ row by row, b³', () => {
    const ids = params(course).map(paramId);
    expect(ids).toHaveLength(47);
    expect(ids.slice(0, 12)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => `w2_1${i}`),
      'w2_1,10',
      'w2_1,11',
      'w2_1,12',
    ]);
    expect(ids.slice(36)).toEqual([
      'b2_1',
      'b2_2',
      'b2_3',
      'w3_11',
      'w3_12',
      'w3_13',
      'w3_21',
      'w3_22',
      'w3_23',
      'b3_1',
      'b3_2',
    ]);
  });

  test('are named target first: w²_31 goes from input 1 to hidden unit 3', () => {
    expect(parseParamId('w2_31')).toEqual({ kind: 'w', layer: 2, to: 3, from: 1 });
    expect(parseParamId('w2_1,12')).toEqual({ kind: 'w', layer: 2, to: 1, from: 12 });
    expect(parseParamId('b3_2')).toEqual({ kind: 'b', layer: 3, unit: 2 });
    expect(parseParamId('b2_12')).toEqual({ kind: 'b', layer: 2, unit: 12 });
    expect(net.layers[0]?.w[2]?.[0]).toBe(getParam(net, { kind: 'w', layer: 2, to: 3, from: 1 }));
  });

  test.each([
    '',
    'w',
    'w2_3',
    'w2_112',
    'w2_3,1',
    'w1_11',
    'b1_1',
    'w2_10',
    'w2_01',
    'b2_0',
    'b2_1,2',
    'c2_11',
    'w2_11 ',
    'W2_11',
    'w02_11',
  ])('"%s" is no name of one', (text) => {
    expect(parseParamId(text)).toBeNull();
  });

  test('of any sizes have one name each, read back as written, in the order of the vector', () => {
    fc.assert(
      fc.property(sizes, (layout) => {
        const all = params(layout);
        expect(new Set(all.map(paramId)).size).toBe(all.length);
        const counting = fromVector(
          layout,
          all.map((_, index) => index),
        );
        all.forEach((param, index) => {
          expect(parseParamId(paramId(param))).toEqual(param);
          expect(paramIndex(layout, param)).toBe(index);
          expect(getParam(counting, param)).toBe(index);
        });
        expect(toVector(counting)).toEqual(all.map((_, index) => index));
      }),
      { numRuns: 40 },
    );
  });

  test('that a network has not are refused', () => {
    const outside: Param[] = [
      { kind: 'w', layer: 2, to: 4, from: 1 },
      { kind: 'w', layer: 3, to: 1, from: 4 },
      { kind: 'b', layer: 4, unit: 1 },
    ];
    for (const param of outside) {
      expect(paramIndex(course, param)).toBe(-1);
      expect(() => getParam(net, param)).toThrow(RangeError);
      expect(() => withParam(net, param, 0)).toThrow(RangeError);
    }
    expect(() => fromVector(course, [1, 2, 3])).toThrow(RangeError);
    expect(() =>
      fromVector(
        course,
        Array.from({ length: 48 }, () => 0),
      ),
    ).toThrow(RangeError);
  });

  test('change one at a time, and the network given stays as it was', () => {
    const before = toVector(net);
    for (const param of params(course)) {
      const changed = toVector(withParam(net, param, 99));
      expect(changed.filter((value, index) => value !== before[index])).toEqual([99]);
      expect(changed[paramIndex(course, param)]).toBe(99);
    }
    expect(toVector(net)).toEqual(before);
  });

  test('are typeset with the layer raised on the letter', () => {
    expect(paramTex({ kind: 'w', layer: 2, to: 3, from: 1 })).toBe('w^{2}_{31}');
    expect(paramTex({ kind: 'w', layer: 2, to: 1, from: 12 })).toBe('w^{2}_{1,12}');
    expect(partialTex({ kind: 'b', layer: 3, unit: 2 })).toBe('\\frac{\\partial C_{k}}{\\partial b^{3}_{2}}');
    expect(partialTex({ kind: 'b', layer: 3, unit: 2 }, 'C_T')).toContain('C_{T}');
  });
});

describe('Forward', () => {
  test('is zˡ = Wˡ aˡ⁻¹ + bˡ and aˡ = σ(zˡ), by hand on 2-2-1', () => {
    const { z, a } = forward(tiny, [1, 0]);
    expect(unit(z, 2, 1)).toBe(1);
    expect(unit(z, 2, 2)).toBe(-0.5);
    expect(unit(a, 1, 1)).toBe(1);
    expect(unit(a, 2, 1)).toBeCloseTo(0.7310585786, 10);
    expect(unit(a, 2, 2)).toBeCloseTo(0.3775406688, 10);
    expect(unit(z, 3, 1)).toBeCloseTo(2 * 0.7310585786 - 3 * 0.3775406688 + 0.5, 9);
    expect(() => unit(z, 1, 1)).toThrow(RangeError);
  });

  test('agrees with plain loops on all 64 pictures', () => {
    for (const { pixels } of pictures) {
      const mine = forward(net, pixels);
      const other = run(flat(net), pixels);
      expect(mine.a.slice(1)).toEqual([
        other.a2.map((v) => expect.closeTo(v, 13)),
        other.a3.map((v) => expect.closeTo(v, 13)),
      ]);
    }
  });

  test('has σ′(z) = σ(z)(1 − σ(z)), still exact where 1 − σ(z) would be rounded away', () => {
    for (const z of [-5, -1, 0, 0.3, 4]) {
      const a = activation.value(z);
      expect(activation.derivative(z)).toBeCloseTo(a * (1 - a), 14);
    }
    expect(activation.derivative(40)).toBeCloseTo(Math.exp(-40), 25);
    expect(activation.derivative(40)).toBeGreaterThan(0);
    expect(activation.derivative(-1000)).toBe(0);
    expect(activation.value(-1000)).toBe(0);
  });
});

describe('The cost', () => {
  test('of a picture is half the sum of squared errors', () => {
    const a = unit(forward(tiny, [1, 0]).a, 3, 1);
    expect(costOne(tiny, { pixels: [1, 0], target: [1] })).toBeCloseTo((1 - a) ** 2 / 2, 14);
  });

  test('of all pictures is a sum, not a mean', () => {
    expect(costTotal(net, pictures)).toBeCloseTo(
      pictures.reduce((sum, picture) => sum + costOne(net, picture), 0),
      12,
    );
    expect(costTotal(net, [...pictures, ...pictures])).toBeCloseTo(2 * costTotal(net, pictures), 10);
    expect(costTotal(net, [])).toBe(0);
  });

  test('counts a picture as read rightly by its larger output', () => {
    const says = (b: readonly number[]): Network => ({ sizes: [1, 2], layers: [{ w: [[0], [0]], b }] });
    const one = { pixels: [1], target: [0, 1] };
    expect(verdict(says([-1, 1]), one)).toEqual({ digit: 1, right: true });
    expect(verdict(says([1, -1]), one)).toEqual({ digit: 0, right: false });
    expect(verdict(says([0, 0]), one)).toEqual({ digit: 0, right: false });
  });
});

describe('Backpropagation', () => {
  test('gives five δ, and every partial is δˡ_j aˡ⁻¹_i; the biases’ partials are the δ themselves', () => {
    for (const picture of pictures.slice(0, 8)) {
      const { pass, deltas, gradient } = backpropagate(net, picture);
      expect(deltas.flat()).toHaveLength(5);
      for (const param of params(course)) {
        const delta = unit(deltas, param.layer, param.kind === 'w' ? param.to : param.unit);
        const below = param.kind === 'w' ? unit(pass.a, param.layer - 1, param.from) : 1;
        expect(getParam(gradient, param)).toBe(delta * below);
      }
      for (const j of [1, 2]) {
        const a = unit(pass.a, 3, j);
        const t = picture.target[j - 1] ?? Number.NaN;
        expect(unit(deltas, 3, j)).toBeCloseTo((a - t) * a * (1 - a), 14);
      }
    }
  });

  test('gives only 11 different non-zero partials for a picture of 12-3-2, since x is 0 or 1', () => {
    for (const picture of pictures) {
      const values = toVector(gradientOne(net, picture)).filter((value) => value !== 0);
      expect(new Set(values.map((value) => value.toPrecision(12))).size).toBe(11);
    }
  });

  test('summed over the pictures is ∂C_T', () => {
    const total = toVector(gradientTotal(net, pictures));
    const sums = pictures
      .map((picture) => toVector(gradientOne(net, picture)))
      .reduce((sum, one) => sum.map((value, index) => value + (one[index] ?? Number.NaN)));
    expect(total).toEqual(sums.map((sum) => expect.closeTo(sum, 12)));
  });
});

describe('A step', () => {
  test('moves every parameter by −η ∂C/∂θ at once, from the old values', () => {
    const gradient = gradientTotal(net, pictures);
    const moved = toVector(step(net, gradient, 0.2));
    const before = toVector(net);
    toVector(gradient).forEach((slope, index) => {
      expect(moved[index]).toBe((before[index] ?? Number.NaN) - 0.2 * slope);
    });
    expect(toVector(net)).toEqual(before);
  });

  test('by a gradient of zeros changes nothing', () => {
    const none = fromVector(
      course,
      params(course).map(() => 0),
    );
    expect(toVector(step(net, none, 3))).toEqual(toVector(net));
  });

  test('far too long gets stuck, not infinite: after 200 steps at η = 3 everything is still a number', () => {
    let stuck = net;
    for (let i = 0; i < 200; i++) stuck = step(stuck, gradientTotal(stuck, pictures), 3);
    expect(toVector(stuck).every(Number.isFinite)).toBe(true);
    expect(Number.isFinite(costTotal(stuck, pictures))).toBe(true);
  });
});
