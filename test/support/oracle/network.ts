/** A layered network written once more, over dual numbers, with its parameters as one flat list. */
import { by, constant, type Dual, exp, minus, over, plus, square, times, variable } from './dual';

const sigmoid = (z: Dual): Dual => over(constant(1), plus(constant(1), exp(by(-1, z))));

function cost(
  sizes: readonly number[],
  theta: readonly Dual[],
  x: readonly number[],
  t: readonly number[],
): Dual {
  let below = x.map(constant);
  let place = 0;
  for (let layer = 1; layer < sizes.length; layer++) {
    const inputs = sizes[layer - 1] ?? 0;
    const units = sizes[layer] ?? 0;
    const biases = place + units * inputs;
    const outputs: Dual[] = [];
    for (let j = 0; j < units; j++) {
      const terms = below.map((a, i) => times(at(theta, place + j * inputs + i), a));
      outputs.push(sigmoid(plus(...terms, at(theta, biases + j))));
    }
    below = outputs;
    place = biases + units;
  }
  return by(1 / 2, plus(...below.map((a, j) => square(minus(constant(at(t, j)), a)))));
}

function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`nothing at ${index} of ${list.length}`);
  return value;
}

/** C of one sample and ∂C/∂θ for every θ, each by its own dual run. */
export function dualGradient(
  sizes: readonly number[],
  theta: readonly number[],
  x: readonly number[],
  t: readonly number[],
): { readonly cost: number; readonly gradient: number[] } {
  const run = (lively: number) =>
    cost(
      sizes,
      theta.map((value, index) => (index === lively ? variable(value) : constant(value))),
      x,
      t,
    );
  return { cost: run(-1).v, gradient: theta.map((_, index) => run(index).d) };
}
