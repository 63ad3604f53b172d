/** When a number counts as the right one. Names no mistakes (diagnosis/). */
import { formatSignificant, halfUnit } from './number';
import type { Shown } from './shown';

/** Accepted distance from the truth, relative: 2 %. */
const RELATIVE_TOLERANCE = 0.02;

/**
 * Whether an answer is the truth: within 2 % of it or within `width`, what the digits on show allow, whichever is
 * wider. 0 is right only where the truth is 0, and there nothing else is.
 */
export function accepts(answer: number, truth: number, width = 0): boolean {
  if (!Number.isFinite(answer)) return false;
  if (truth === 0 || answer === 0) return answer === truth;
  // The boundary itself counts as inside: 1.02 is not quite 1 + 0.02 in binary.
  const allowed = Math.max(RELATIVE_TOLERANCE * Math.abs(truth), width) * (1 + 1e-9);
  return Math.abs(answer - truth) <= allowed;
}

/**
 * Whether two people got the same: numbers that read alike, that would be accepted as each other, or that are both accepted
 * where `truth` is known.
 */
export function sameAnswer(
  a: number,
  b: number,
  { truth, width }: { readonly truth: number | null; readonly width: number },
): boolean {
  if (a === b || formatSignificant(a) === formatSignificant(b)) return true;
  if (accepts(a, b, width) || accepts(b, a, width)) return true;
  return truth !== null && accepts(a, truth, width) && accepts(b, truth, width);
}

/**
 * How far a formula's value can move when each number on show is off by up to half a unit of its last digit: the sum over
 * the numbers of the larger change each makes alone (the interval to first order).
 */
export function shownWidth(
  formula: (values: readonly number[]) => number,
  onShow: readonly Pick<Shown, 'value' | 'halfUnit'>[],
): number {
  const values = onShow.map(({ value }) => value);
  const centre = formula(values);
  return onShow.reduce((width, { value, halfUnit: half }, index) => {
    if (half === 0) return width;
    const moved = (by: number) =>
      Math.abs(formula(values.map((other, i) => (i === index ? value + by : other))) - centre);
    return width + Math.max(moved(half), moved(-half));
  }, 0);
}

/** Rounding to four significant digits moves a number by this part of it at most, and by this on average (root mean square). */
const FOUR_DIGITS = { most: 5e-4, usual: 1.34e-4 } as const;

const sizeOf = (terms: readonly number[]): number => terms.reduce((sum, term) => sum + Math.abs(term), 0);

/** How far a sum of products can move when every product is rounded to four digits `roundings` times on its way. */
export const roundingWidth = (terms: readonly number[], roundings: number): number =>
  FOUR_DIGITS.most * roundings * sizeOf(terms);

/** The same as it nearly always comes out, since roundings go both ways: three times their root mean square. */
export const usualRounding = (terms: readonly number[], roundings: number): number =>
  3 * FOUR_DIGITS.usual * Math.sqrt(roundings) * Math.hypot(...terms);

/**
 * Half a unit of the last digit that a number was sent with. A zero at its end is not sent, so that 1.1 may be meant as 1.10:
 * `atLeast` so many digits are taken for meant.
 */
export function typedHalfUnit(answer: number, atLeast: number): number {
  const [mantissa = ''] = Math.abs(answer).toExponential().split('e');
  return halfUnit(answer, Math.max(atLeast, mantissa.replace('.', '').length));
}

/** A number that somebody may come to, and how far rounding on the way may move it. */
export type Attainable = { readonly number: number; readonly slack: number };

/** Computed in another order, a number differs by so much in binary. */
const RESIDUE = 1e-9;

/** Whether an answer is that number, rounded to the digits in which it was sent. 0 agrees with 0 alone. */
export function agrees(answer: number, { number, slack }: Attainable, atLeast: number): boolean {
  if (answer === 0 || number === 0) return answer === number;
  const allowed = typedHalfUnit(answer, atLeast) + slack + RESIDUE * Math.abs(number);
  return Math.abs(answer - number) <= allowed;
}

/**
 * The ways to compare an answer with a wrong rule's number, the closer first: read to three digits where fewer were sent,
 * then to two, which parts 2.6 from 2.55.
 */
export const agreements = (answer: number): readonly ((number: Attainable) => boolean)[] =>
  [3, 2].map((atLeast) => (number: Attainable) => agrees(answer, number, atLeast));
