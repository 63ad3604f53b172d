/** How one number is written for people and read from them. Knows nothing of expressions or of what is right. */

import { plainText } from './characters';

/** Answers beyond this are refused: no task comes near, and the wire accepts no more. */
export const LARGEST_NUMBER = 1e12;

/** U+2212: as wide as a plus sign, and not broken from its digits at a line's end as a hyphen is. */
const MINUS = '−';

/** The value to so many significant digits; −0 becomes 0. */
export const roundSignificant = (value: number, digits = 4): number =>
  Number.isFinite(value) ? Number(value.toPrecision(digits)) + 0 : value;

/**
 * A unit's output rounded so that both a and 1 − a keep so many significant digits: near 1, a itself gets more
 * decimals (0.998673, for 1 − a = 0.001327), since every σ′ needs 1 − a.
 */
export function roundOutput(a: number, digits = 4): number {
  const direct = roundSignificant(a, digits);
  if (!(a > 0.5 && a < 1)) return direct;
  const decimals = digits - 1 - exponentOf(1 - a);
  return Number(a.toFixed(Math.min(decimals, 20)));
}

/** Half a unit of the last of so many significant digits: how far rounding may have moved the value; 0 for 0. */
export const halfUnit = (value: number, digits = 4): number =>
  value === 0 || !Number.isFinite(value) ? 0 : 0.5 * 10 ** (exponentOf(value) - digits + 1);

/** Digits of a double that are sure after a few sums and products; what lies beyond them binary has left behind. */
const SURE = 12;

/**
 * The sum of the terms, to 12 digits of the largest: 3 × 0.1 − 0.3 is 0 to whoever works it out, and so it is here, where
 * binary leaves 5.6e-17.
 */
export function sumOf(...terms: readonly number[]): number {
  const sum = terms.reduce((total, term) => total + term, 0);
  const largest = Math.max(...terms.map(Math.abs));
  if (largest === 0 || !Number.isFinite(sum)) return sum;
  const decimals = SURE - 1 - exponentOf(largest);
  // Beyond what toFixed writes, the terms are so small or so large that their own digits decide.
  return decimals >= 0 && decimals <= 100 ? Number(sum.toFixed(decimals)) + 0 : sum;
}

/** n where the value is m × 10ⁿ with 1 ≤ |m| < 10; by its decimal text, since log10 errs at powers of ten. */
const exponentOf = (value: number): number => Number(value.toExponential().split('e')[1]);

/**
 * The value to so many significant digits, without trailing zeros: plain where 10⁻⁴ ≤ |value| < 10⁹, otherwise
 * m×10ⁿ. "—" where there is no number to show.
 */
export function formatSignificant(value: number, digits = 4): string {
  if (!Number.isFinite(value)) return '—';
  const rounded = roundSignificant(value, digits);
  const sign = rounded < 0 ? MINUS : '';
  const size = Math.abs(rounded);
  if (size === 0) return '0';
  const [mantissa = '0', exponent = '0'] = size.toExponential().split('e');
  const power = Number(exponent);
  if (power < -4 || power >= 9) return `${sign}${mantissa}×10${superscript(power)}`;
  return sign + size.toFixed(Math.max(0, (mantissa.split('.')[1] ?? '').length - power));
}

const superscriptDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const superscript = (power: number): string =>
  [...String(power)]
    .map((character) => (character === '-' ? '⁻' : superscriptDigits[Number(character)]))
    .join('');

const plainNumber =
  /^([+-]?)(\d+(?:[.,]\d*)?|[.,]\d+)(?:e([+-]?\d{1,3})|[*×]10(?:\^\(?([+-]?\d{1,3})\)?))?$/i;

/**
 * One number as a person types it: '.' or ',' as the decimal mark, full-width digits, any minus, 1e-3, 1.2×10^-3 or
 * 1.2×10⁻³. null where it is anything else, has a comma that may stand between thousands, not finite, longer than 60 characters or beyond 10¹² in size.
 */
export function parseNumber(text: string): number | null {
  if (text.length > 60) return null;
  const raised = text.replace(/[⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (run) => {
    const digits = [...run].map((c) =>
      c === '⁻' ? '-' : c === '⁺' ? '+' : String(superscriptDigits.indexOf(c)),
    );
    return `^${digits.join('')}`;
  });
  const match = plainNumber.exec(plainText(raised).text.replace(/\s+/g, ''));
  // 1,000 could be a thousand or one: whoever typed it is asked.
  if (match === null || /^[+-]?[1-9]\d{0,2},\d{3}$/.test(match[0])) return null;
  const [, sign, mantissa = '', exponent, powerOfTen] = match;
  const value = Number(`${sign}${mantissa.replace(',', '.')}e${exponent ?? powerOfTen ?? '0'}`);
  return Number.isFinite(value) && Math.abs(value) <= LARGEST_NUMBER ? value + 0 : null;
}
