/** How finely something is drawn by hand: in round steps that follow the size of what it is drawn on. */

/** At least so many steps lie within the size. */
const STEPS = 50;

export type Fineness = { readonly step: number; readonly decimals: number };

/** The largest power of ten that fits: 0.01 for an arrow of length 1, 0.0001 for one of 0.01, 1 for one of 100. */
export function finenessOf(size: number): Fineness {
  const power = Math.floor(Math.log10(size / STEPS) + 1e-9);
  return { step: 10 ** power, decimals: Math.max(0, -power) };
}

/** The value in whole steps, with no digits that only binary has; `way`: to the nearest, or not beyond the value. */
export function inSteps(
  value: number,
  { step, decimals }: Fineness,
  way: 'round' | 'trunc' = 'round',
): number {
  // A quotient a hair below a whole number is that number.
  const steps = value / step;
  const whole = way === 'round' ? Math.round(steps) : Math.trunc(steps + Math.sign(steps) * 1e-9);
  return Number((whole * step).toFixed(decimals)) + 0;
}
