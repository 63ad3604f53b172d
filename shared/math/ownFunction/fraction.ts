/** Exact arithmetic on the numbers of a formula: fractions in lowest terms, floating numbers where those grow too large. */

/** numerator/denominator; whole numbers as long as both stay exact. */
export type Fraction = {
  readonly numerator: number;
  readonly denominator: number;
  /** A decimal was typed: it is written as one again where it ends. */
  readonly decimal: boolean;
};

const isWhole = (value: number): boolean => Number.isSafeInteger(value);

function greatestCommonDivisor(a: number, b: number): number {
  let [m, n] = [Math.abs(a), Math.abs(b)];
  while (n !== 0) [m, n] = [n, m % n];
  return m || 1;
}

/** In lowest terms where both parts are whole; a denominator is never negative. */
export function fraction(numerator: number, denominator: number, decimal = false): Fraction {
  const sign = denominator < 0 ? -1 : 1;
  if (!isWhole(numerator) || !isWhole(denominator)) {
    return decimal
      ? { numerator: numerator / denominator, denominator: 1, decimal }
      : { numerator: numerator * sign, denominator: denominator * sign, decimal };
  }
  const common = greatestCommonDivisor(numerator, denominator) * sign;
  return { numerator: numerator / common, denominator: denominator / common, decimal };
}

/** 0.7 as 7/10: exactly the decimal that is the number's shortest text. */
export function fractionOf(value: number): Fraction {
  if (Number.isInteger(value) || !Number.isFinite(value)) return fraction(value, 1);
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const [lead = '', decimals = ''] = mantissa.split('.');
  const [whole, ten] = [Number(lead + decimals), 10 ** (decimals.length - Number(exponent))];
  return isWhole(whole) && isWhole(ten)
    ? fraction(whole, ten, true)
    : { numerator: value, denominator: 1, decimal: true };
}

export const productOf = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.numerator, a.denominator * b.denominator, a.decimal || b.decimal);

export const sumOf = (a: Fraction, b: Fraction): Fraction =>
  fraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
    a.decimal || b.decimal,
  );

export const quotientOf = ({ numerator, denominator }: Fraction): number => numerator / denominator;

/** The number where a decimal that ends is to be written; else null. */
export function decimalOf(one: Fraction): number | null {
  const value = quotientOf(one);
  if (one.denominator === 1) return value;
  if (!one.decimal) return null;
  const again = fractionOf(value);
  return again.numerator === one.numerator && again.denominator === one.denominator ? value : null;
}
