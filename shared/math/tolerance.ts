/** Owns when a number counts as the right one. Names no mistakes (diagnosis/). */

/** Accepted distance from the truth, relative: 2 %. */
export const RELATIVE_TOLERANCE = 0.02;

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

/** A number on show: its value, and how far rounding may have moved it. */
export type Shown = { readonly value: number; readonly halfUnit: number };

/**
 * How far a formula's value can move when each shown number is off by up to half a unit of its last digit: the sum
 * over the numbers of the larger change each makes alone (the interval to first order).
 */
export function shownWidth(formula: (values: readonly number[]) => number, shown: readonly Shown[]): number {
  const exact = shown.map(({ value }) => value);
  const centre = formula(exact);
  return exact.reduce((width, value, index) => {
    const half = shown[index]?.halfUnit ?? 0;
    if (half === 0) return width;
    const moved = (by: number) =>
      Math.abs(formula(exact.map((other, i) => (i === index ? value + by : other))) - centre);
    return width + Math.max(moved(half), moved(-half));
  }, 0);
}
