/** Central differences: derivatives from values alone. */

/** (f(x + h) − f(x − h)) / 2h; h = 10⁻⁵ balances the cut-off h² against rounding over h. */
export function centralDifference(f: (x: number) => number, x: number): number {
  const h = 1e-5 * Math.max(1, Math.abs(x));
  const right = x + h;
  const left = x - h;
  return (f(right) - f(left)) / (right - left);
}

/** |difference| relative to the derivative, which counts as at least 10⁻³. */
export const relativeError = (measured: number, expected: number): number =>
  Math.abs(measured - expected) / Math.max(Math.abs(expected), 1e-3);
