/**
 * Gradient descent on z = a x² + b xy + c y² in closed form: along each eigenvector of the Hessian a step multiplies
 * by 1 − ηλ. Imports nothing of the product.
 */

export type Quadratic = { readonly a: number; readonly b: number; readonly c: number };
type Pair = readonly [x: number, y: number];

/** λ of [[2a, b], [b, 2c]], the smaller first, from its trace and its determinant. */
export function eigenvalues({ a, b, c }: Quadratic): Pair {
  const half = a + c;
  const root = Math.sqrt((a - c) ** 2 + b ** 2);
  return [half - root, half + root];
}

/** A unit eigenvector to λ; needs b ≠ 0. */
function eigenvector({ a, b }: Quadratic, lambda: number): Pair {
  const length = Math.hypot(b, lambda - 2 * a);
  return [b / length, (lambda - 2 * a) / length];
}

/** The parts of a place along the eigenvectors, the smaller eigenvalue's first. */
export function partsOf(q: Quadratic, [x, y]: Pair): Pair {
  const [slow, fast] = eigenvalues(q).map((lambda) => eigenvector(q, lambda)) as [Pair, Pair];
  return [x * slow[0] + y * slow[1], x * fast[0] + y * fast[1]];
}

/** Where the ball is after n steps: Σ (1 − ηλ)ⁿ ⟨x_0, v⟩ v. */
export function placeAfter(q: Quadratic, start: Pair, eta: number, n: number): Pair {
  const parts = partsOf(q, start);
  let [x, y] = [0, 0];
  eigenvalues(q).forEach((lambda, i) => {
    const [vx, vy] = eigenvector(q, lambda);
    const part = (parts[i] ?? 0) * (1 - eta * lambda) ** n;
    x += part * vx;
    y += part * vy;
  });
  return [x, y];
}

/** The largest |1 − ηλ|: below 1 every start comes to rest at the minimum, above 1 nearly none does. */
export const largestFactor = (q: Quadratic, eta: number): number =>
  Math.max(...eigenvalues(q).map((lambda) => Math.abs(1 - eta * lambda)));
