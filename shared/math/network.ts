/**
 * What layered networks of any sizes compute: forward, cost, backpropagation, the step.
 * Units count from 1 in the notation and from 0 in arrays. Knows nothing of 12-3-2 or of which pictures there are.
 */
import { fromVector, type Layer, type Network, toVector } from './layers';

export * from './layers';
export * from './param';

/** What a network can be trained on: x_i, and t_j as many as the last layer has units. */
export type Sample = { readonly pixels: readonly number[]; readonly target: readonly number[] };

/** A function and its derivative, kept together so that neither changes alone. */
export type Activation = {
  value(z: number): number;
  /** by z, not by the output */
  derivative(z: number): number;
};

/** σ(z) = 1/(1 + e⁻ᶻ), σ′(z) = σ(z)(1 − σ(z)). */
export const activation: Activation = {
  value: (z) => 1 / (1 + Math.exp(-z)),
  derivative: (z) => {
    // σ(z) σ(−z) is σ(z)(1 − σ(z)) without the cancellation in 1 − σ(z) where σ(z) is near 1.
    const e = Math.exp(-Math.abs(z));
    return e / (1 + e) ** 2;
  },
};

/** `z[l−1][j−1]` is zˡ_j (layer 1 has none: an empty row), `a[l−1][j−1]` is aˡ_j with a¹ = x. */
export type Pass = { readonly z: readonly (readonly number[])[]; readonly a: readonly (readonly number[])[] };

/** aˡ_j (or zˡ_j, δˡ_j) of layered values, counted as in the notation. Throws where there is no such unit. */
export function unit(values: readonly (readonly number[])[], l: number, j: number): number {
  const value = values[l - 1]?.[j - 1];
  if (value === undefined) throw new RangeError(`no unit ${j} in layer ${l}`);
  return value;
}

/** zˡ = Wˡ aˡ⁻¹ + bˡ, aˡ = σ(zˡ), layer by layer. */
export function forward(net: Network, x: readonly number[]): Pass {
  const z: (readonly number[])[] = [[]];
  const a: (readonly number[])[] = [x];
  let below = x;
  for (const { w, b } of net.layers) {
    const weighted = b.map((bias, j) => product(w[j] ?? [], below) + bias);
    below = weighted.map(activation.value);
    z.push(weighted);
    a.push(below);
  }
  return { z, a };
}

const product = (row: readonly number[], column: readonly number[]): number =>
  row.reduce((sum, value, i) => sum + value * (column[i] ?? 0), 0);

/** C_k = ½ Σ_j (t_j − aᴸ_j)². */
export function costOne(net: Network, sample: Sample): number {
  const output = forward(net, sample.pixels).a.at(-1) ?? [];
  return output.reduce((sum, a, j) => sum + ((sample.target[j] ?? 0) - a) ** 2, 0) / 2;
}

/** C_T = Σ_k C_k: a sum, not a mean. */
export const costTotal = (net: Network, samples: readonly Sample[]): number =>
  samples.reduce((sum, sample) => sum + costOne(net, sample), 0);

/** The digit whose output is larger (unit 1 speaks for 0, unit 2 for 1; equal outputs read as 0), and whether it is the sample's. */
export function verdict(net: Network, sample: Sample): { readonly digit: 0 | 1; readonly right: boolean } {
  const output = forward(net, sample.pixels).a.at(-1) ?? [];
  const digit = largest(output) === 0 ? 0 : 1;
  return { digit, right: digit === largest(sample.target) };
}

const largest = (values: readonly number[]): number => values.indexOf(Math.max(...values));

/**
 * ∂C_k/∂θ for every parameter. `deltas[l−1][j−1]` is δˡ_j = ∂C_k/∂zˡ_j (layer 1 has none: an empty row):
 * δᴸ_j = (aᴸ_j − t_j) σ′(zᴸ_j), δˡ_i = (Σ_j δˡ⁺¹_j wˡ⁺¹_ji) σ′(zˡ_i), ∂C_k/∂wˡ_ji = δˡ_j aˡ⁻¹_i, ∂C_k/∂bˡ_j = δˡ_j.
 */
export function backpropagate(
  net: Network,
  sample: Sample,
): { readonly pass: Pass; readonly deltas: readonly (readonly number[])[]; readonly gradient: Network } {
  const pass = forward(net, sample.pixels);
  const last = net.sizes.length;
  const deltas: number[][] = net.sizes.map(() => []);
  for (let l = last; l >= 2; l--) {
    const above = net.layers[l - 1];
    deltas[l - 1] = (pass.z[l - 1] ?? []).map((z, i) => {
      const pull =
        above === undefined
          ? unit(pass.a, l, i + 1) - (sample.target[i] ?? 0)
          : (deltas[l] ?? []).reduce((sum, delta, j) => sum + delta * (above.w[j]?.[i] ?? 0), 0);
      return pull * activation.derivative(z);
    });
  }
  const layers = net.layers.map((_, index): Layer => {
    const b = deltas[index + 1] ?? [];
    const below = pass.a[index] ?? [];
    return { w: b.map((delta) => below.map((a) => delta * a)), b };
  });
  return { pass, deltas, gradient: { sizes: net.sizes, layers } };
}

export const gradientOne = (net: Network, sample: Sample): Network => backpropagate(net, sample).gradient;

/** ∂C_T/∂θ = Σ_k ∂C_k/∂θ. */
export function gradientTotal(net: Network, samples: readonly Sample[]): Network {
  const sum = toVector(net).fill(0);
  for (const sample of samples) {
    toVector(gradientOne(net, sample)).forEach((value, index) => {
      sum[index] = (sum[index] ?? 0) + value;
    });
  }
  return fromVector(net.sizes, sum);
}

/** θ − η ∂C/∂θ for all parameters at once, from the old values. */
export function step(net: Network, gradient: Network, eta: number): Network {
  const slopes = toVector(gradient);
  return fromVector(
    net.sizes,
    toVector(net).map((value, index) => value - eta * (slopes[index] ?? 0)),
  );
}
