import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatSignificant,
  halfUnit,
  parseNumber,
  roundOutput,
  roundSignificant,
} from '../../shared/math/number';
import { accepts, shownWidth } from '../../shared/math/tolerance';

const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 70 })
  .map((codes) => String.fromCharCode(...codes));
const numberLike = fc
  .array(fc.constantFrom(...'0123456789.,eE+-−ー×*^()１。⁻³ '), { maxLength: 20 })
  .map((parts) => parts.join(''));

describe('A number on show', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [1, '1'],
    [-2.6, '−2.6'],
    [0.64203, '0.642'],
    [-0.072461, '−0.07246'],
    [12345.678, '12350'],
    [1234567, '1235000'],
    [0.0010004, '0.001'],
    [0.000123456, '0.0001235'],
    [0.0000123456, '1.235×10⁻⁵'],
    [-0.00000001, '−1×10⁻⁸'],
    [0.99995, '1'],
    [9999.5, '10000'],
    [1.5e9, '1.5×10⁹'],
    [-2e-12, '−2×10⁻¹²'],
    [Number.NaN, '—'],
    [Number.POSITIVE_INFINITY, '—'],
  ])('%d is written %s', (value, text) => {
    expect(formatSignificant(value)).toBe(text);
  });

  test('has as many significant digits as asked', () => {
    expect(formatSignificant(0.998673, 6)).toBe('0.998673');
    expect(formatSignificant(Math.PI, 2)).toBe('3.1');
    expect(roundSignificant(-0.0724613)).toBe(-0.07246);
    expect(Object.is(roundSignificant(-0), 0)).toBe(true);
  });

  test('read back is the same to its digits, whatever its size', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
        const shown = roundSignificant(value);
        expect(parseNumber(formatSignificant(value))).toBe(shown);
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(halfUnit(value) * (1 + 1e-9) + Number.MIN_VALUE);
      }),
    );
  });
});

describe('The output of a unit', () => {
  test('near 1 gets more decimals, so that 1 − a has four significant digits too', () => {
    expect(roundOutput(0.9986732)).toBe(0.998673);
    expect(roundSignificant(1 - roundOutput(0.9986732))).toBe(0.001327);
    expect(roundOutput(0.64203)).toBe(0.642);
    expect(roundOutput(0.00123456)).toBe(0.001235);
    expect(roundOutput(0.95123456)).toBe(0.95123);
    expect(roundOutput(0.5)).toBe(0.5);
    expect(roundOutput(1)).toBe(1);
  });

  test('keeps a(1 − a) within 0.02 % of the exact slope, however near to 0 or 1 it lies', () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (z) => {
        const a = 1 / (1 + Math.exp(-z));
        const shown = roundOutput(a);
        expect((shown * (1 - shown)) / (a * (1 - a))).toBeCloseTo(1, 2);
      }),
    );
  });
});

describe('A typed number', () => {
  test.each([
    ['5', 5],
    ['-0.5', -0.5],
    ['−0,5', -0.5],
    ['+.25', 0.25],
    [',5', 0.5],
    ['5.', 5],
    ['１２．５', 12.5],
    ['－０，０７', -0.07],
    ['ー３。５', -3.5],
    ['0、5', 0.5],
    ['0,125', 0.125],
    ['1000,125', 1000.125],
    [' 1 ', 1],
    ['1e-3', 0.001],
    ['1E3', 1000],
    ['1.2×10^-3', 0.0012],
    ['1.2 * 10^(-3)', 0.0012],
    ['−1,2×10⁻³', -0.0012],
    ['2×10⁵', 200000],
    ['1e12', 1e12],
  ])('%s is %d', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  test.each([
    '',
    ' ',
    '-',
    '.',
    ',',
    'abc',
    'NaN',
    'Infinity',
    '-Infinity',
    '1e13',
    '1e308',
    '1e999',
    '1.2.3',
    '1,234.5',
    '1,000',
    '−12,345',
    '--5',
    '±5',
    '5-',
    '0x10',
    '1_000',
    '1e',
    'e3',
    '2+3',
    '1'.repeat(61),
  ])('"%s" is refused', (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  test('of −0 is plain 0', () => {
    expect(Object.is(parseNumber('-0'), 0)).toBe(true);
  });

  test('of any text at all is a finite number of at most 10¹², or refused', () => {
    fc.assert(
      fc.property(fc.oneof(numberLike, anyText), (text) => {
        const value = parseNumber(text);
        if (value !== null) expect(Math.abs(value)).toBeLessThanOrEqual(1e12);
      }),
    );
  });
});

describe('An answer', () => {
  test('is accepted within 2 % of the truth on either side', () => {
    expect(accepts(1.02, 1)).toBe(true);
    expect(accepts(0.98, 1)).toBe(true);
    expect(accepts(1.0201, 1)).toBe(false);
    expect(accepts(-0.0725, -0.0731)).toBe(true);
    expect(accepts(0.0725, -0.0725)).toBe(false);
  });

  test('is accepted farther off where the digits on show allow it', () => {
    expect(accepts(0.00013, 0.0001)).toBe(false);
    expect(accepts(0.00013, 0.0001, 0.00005)).toBe(true);
  });

  test('of 0 is right only where the truth is 0, and there nothing else is', () => {
    expect(accepts(0, 0)).toBe(true);
    expect(accepts(-0, 0)).toBe(true);
    expect(accepts(1e-15, 0, 1)).toBe(false);
    expect(accepts(0, 1e-9, 1)).toBe(false);
  });

  test('that is not a finite number is never right', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(accepts(value, value, value)).toBe(false);
  });

  test('may lie as far off as rounding every number on show can move it', () => {
    const shown = [
      { value: 0.9987, halfUnit: 0.00005 },
      { value: 1, halfUnit: 0 },
    ];
    const width = shownWidth(([a = 0, t = 0]) => a - t, shown);
    expect(width).toBeCloseTo(0.00005, 12);
    const product = shownWidth(
      ([x = 0, y = 0]) => x * y,
      [
        { value: 2, halfUnit: 0.1 },
        { value: 3, halfUnit: 0.2 },
      ],
    );
    expect(product).toBeCloseTo(3 * 0.1 + 2 * 0.2, 12);
  });

  test('computed from the rounded numbers lies within that width (first order) for a product of differences', () => {
    const part = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    const weight = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(part, part, weight, (a, h, w) => {
        const formula = ([x = 0, y = 0, z = 0]: readonly number[]) => (x - 1) * x * (1 - x) * z * y * (1 - y);
        const exact = [a, h, w];
        const shown = exact.map((value) => ({ value, halfUnit: halfUnit(value) }));
        const typed = formula(exact.map((value) => roundSignificant(value)));
        const width = shownWidth(formula, shown);
        expect(Math.abs(typed - formula(exact))).toBeLessThanOrEqual(width * 1.02 + 1e-15);
      }),
    );
  });
});
