import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumOf } from '../../shared/math/number';
import { shown, shownOutput, shownSymbol } from '../../shared/math/shown';
import { agreements, agrees, roundingWidth, typedHalfUnit } from '../../shared/math/tolerance';

describe('What is shown of a number', () => {
  test.each([
    [0.64203, '0.642', 0.642, 0.00005],
    [-0.0724613, '−0.07246', -0.07246, 0.000005],
    [0.25, '0.25', 0.25, 0],
    [0, '0', 0, 0],
  ])('%d is %s, and as far as half a unit of that away', (exact, text, value, half) => {
    const it = shown(exact);
    expect(it).toMatchObject({ text, value });
    expect(it.halfUnit).toBeCloseTo(half, 12);
  });

  test.each([
    [0.64203, '0.642', 0.642],
    [0.9986732, '0.998673', 0.998673],
    [0.9956123, '0.995612', 0.995612],
    [0.5, '0.5', 0.5],
    [1 - 2.0614e-7, '1−2.061×10⁻⁷', 0.9999997939],
    [1, '1', 1],
    [3.2108e-6, '3.211×10⁻⁶', 3.211e-6],
  ])('of an output %d it is %s: 1 − a has four digits too', (exact, text, value) => {
    expect(shownOutput(exact)).toMatchObject({ text, value });
  });

  test('is as much of an output once more, whatever is shown of it', () => {
    fc.assert(
      fc.property(fc.double({ min: -36, max: 36, noNaN: true }), (z) => {
        const once = shownOutput(1 / (1 + Math.exp(-z)));
        expect(shownOutput(once.value)).toEqual({ ...once, halfUnit: 0 });
      }),
    );
  });

  test('is more of an output than of a weight, by their names', () => {
    expect(shownSymbol('a3_1', 0.9986732).text).toBe('0.998673');
    expect(shownSymbol('w3_11', 0.9986732).text).toBe('0.9987');
    expect(shownSymbol('z3_1', 0.9986732).text).toBe('0.9987');
  });
});

describe('A sum', () => {
  test.each([
    [[3 * 0.1, -0.3], 0],
    [[-3 * 0.4, -4 * -0.3], 0],
    [[0.1, 0.2], 0.3],
    [[-0.7000000000000001], -0.7],
    [[3e-9 * 0.1, -3e-10], 0],
    [[1e15, 1], 1e15 + 1],
    [[0, 0], 0],
    [[1e-14, 0], 1e-14],
  ])('of %j is %d: what binary leaves of it is cleaned away, and no more', (terms, sum) => {
    expect(sumOf(...terms)).toBe(sum);
  });
});

describe('An answer agrees with a number', () => {
  const two = 2.5495;
  test.each([
    [2.5, true],
    [2.6, false],
    [2.55, true],
    [2.54, false],
    [2.549, true],
    [2.55001, false],
    [-2.55, false],
    [0, false],
  ])('%d with 2.5495: %s, by the digits that were sent', (answer, expected) => {
    expect(agrees(answer, { number: two, slack: 0 }, 2)).toBe(expected);
  });

  test('to two digits where fewer were sent, or to three, which parts 2.6 from 2.5505', () => {
    expect(typedHalfUnit(4, 2)).toBe(0.05);
    expect(typedHalfUnit(1.1, 3)).toBeCloseTo(0.005, 12);
    const [closer, wider] = agreements(2.6);
    expect(closer?.({ number: 2.5505, slack: 0 })).toBe(false);
    expect(wider?.({ number: 2.5505, slack: 0 })).toBe(true);
  });

  test('as far as rounding on the way moves it: a product of 0.5 rounded twice by 0.05 %', () => {
    expect(roundingWidth([0.5, -0.5], 2)).toBeCloseTo(0.001, 12);
    expect(agrees(0.50012, { number: 0.5, slack: 0.0002 }, 2)).toBe(true);
    expect(agrees(0.50032, { number: 0.5, slack: 0.0002 }, 2)).toBe(false);
  });
});
