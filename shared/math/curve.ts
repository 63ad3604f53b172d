/** The curves y = f(x) on which a ball lies: height and slope in one object. Knows nothing of guesses or of drawing. */

export const curveIds = ['parabola', 'twoValleys', 'waves'] as const;
export type CurveId = (typeof curveIds)[number];

export type Curve = {
  readonly id: CurveId;
  /** y = f(x) */
  value(x: number): number;
  /** dy/dx */
  slope(x: number): number;
  /** The part of the x axis that is drawn. */
  readonly domain: readonly [number, number];
  /** Every x in the domain at which y is lowest nearby. */
  readonly minima: readonly number[];
  /** The formulas of y and of dy/dx, as TeX. */
  readonly tex: string;
  readonly slopeTex: string;
  /** η at which the true step is visible and does not bounce near the minima. */
  readonly eta: number;
};

/** Lowest at x = 1, off the middle, so that "towards 0" and "towards the minimum" are two things. */
const parabola: Curve = {
  id: 'parabola',
  value: (x) => (x - 1) ** 2 / 2 + 0.5,
  slope: (x) => x - 1,
  domain: [-4, 5],
  minima: [1],
  tex: 'y = \\tfrac{1}{2}(x - 1)^{2} + \\tfrac{1}{2}',
  slopeTex: '\\frac{dy}{dx} = x - 1',
  eta: 0.3,
};

// dy/dx = x³/2 − 2x + 1/4 has its roots where y is lowest, highest and lowest again.
const twoValleys: Curve = {
  id: 'twoValleys',
  value: (x) => x ** 4 / 8 - x ** 2 + x / 4 + 3,
  slope: (x) => x ** 3 / 2 - 2 * x + 1 / 4,
  domain: [-3.4, 3.4],
  minima: [-2.0597919701013208, 1.93429787576606],
  tex: 'y = \\tfrac{1}{8}x^{4} - x^{2} + \\tfrac{1}{4}x + 3',
  slopeTex: '\\frac{dy}{dx} = \\tfrac{1}{2}x^{3} - 2x + \\tfrac{1}{4}',
  eta: 0.2,
};

// Lowest where 1/4 + cos x = 0 and sin x < 0: x = 2π − arccos(−1/4), and one turn to the left of it.
const waves: Curve = {
  id: 'waves',
  value: (x) => x / 4 + Math.sin(x) + 2,
  slope: (x) => 1 / 4 + Math.cos(x),
  domain: [-6, 6],
  minima: [-Math.acos(-1 / 4), 2 * Math.PI - Math.acos(-1 / 4)],
  tex: 'y = \\tfrac{1}{4}x + \\sin x + 2',
  slopeTex: '\\frac{dy}{dx} = \\tfrac{1}{4} + \\cos x',
  eta: 0.6,
};

export const curves: Readonly<Record<CurveId, Curve>> = { parabola, twoValleys, waves };

/** The minimum towards which the ball at x rolls; null where the ground is level or rises to the drawn edge. */
export function minimumAhead(curve: Curve, x: number): number | null {
  const slope = curve.slope(x);
  if (slope === 0) return null;
  const ahead = curve.minima.filter((minimum) => (slope > 0 ? minimum < x : minimum > x));
  return ahead.length === 0 ? null : slope > 0 ? Math.max(...ahead) : Math.min(...ahead);
}
