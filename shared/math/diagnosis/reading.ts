/**
 * One picture's numbers laid open (a, z, w, b, t as separate values) and partial derivatives in which chosen
 * factors are replaced: what wrong rules are written in. Knows no rule.
 */
import { forward, type Network, type Param, type Sample } from '../network';

/** The numbers a person computes from; any of them can be changed without the others following. */
export type Reading = {
  readonly sizes: readonly number[];
  a(l: number, j: number): number;
  z(l: number, j: number): number;
  /** wˡ_ji; NaN where the network has no such weight */
  w(l: number, j: number, i: number): number;
  b(l: number, j: number): number;
  t(j: number): number;
};

export function readingOf(net: Network, sample: Sample): Reading {
  const pass = forward(net, sample.pixels);
  return {
    sizes: net.sizes,
    a: (l, j) => pass.a[l - 1]?.[j - 1] ?? Number.NaN,
    z: (l, j) => pass.z[l - 1]?.[j - 1] ?? Number.NaN,
    w: (l, j, i) => net.layers[l - 2]?.w[j - 1]?.[i - 1] ?? Number.NaN,
    b: (l, j) => net.layers[l - 2]?.b[j - 1] ?? Number.NaN,
    t: (j) => sample.target[j - 1] ?? Number.NaN,
  };
}

/** The factors of a partial derivative; a wrong rule replaces some of them. */
export type Factors = {
  /** ∂C_k/∂aᴸ_j */
  error(j: number): number;
  /** ∂aˡ_j/∂zˡ_j */
  slope(l: number, j: number): number;
  /** ∂zˡ_j/∂aˡ⁻¹_i */
  back(l: number, j: number, i: number): number;
  /** ∂zˡ_j/∂wˡ_ji */
  below(l: number, i: number): number;
};

export const rightFactors = (r: Reading): Factors => ({
  error: (j) => r.a(r.sizes.length, j) - r.t(j),
  slope: (l, j) => r.a(l, j) * (1 - r.a(l, j)),
  back: (l, j, i) => r.w(l, j, i),
  below: (l, i) => r.a(l - 1, i),
});

/** δˡ_j by these factors, path by path: the terms that are added up. */
function deltaTerms(r: Reading, f: Factors, l: number, j: number): readonly number[] {
  if (l === r.sizes.length) return [f.error(j) * f.slope(l, j)];
  const above = Array.from({ length: r.sizes[l] ?? 0 }, (_, index) => index + 1);
  return above.flatMap((to) =>
    deltaTerms(r, f, l + 1, to).map((term) => term * f.back(l + 1, to, j) * f.slope(l, j)),
  );
}

/** ∂C_k/∂θ by the right factors with some replaced: each path's product. */
export function pathTerms(r: Reading, param: Param, replaced: Partial<Factors> = {}): readonly number[] {
  const f = { ...rightFactors(r), ...replaced };
  return param.kind === 'w'
    ? deltaTerms(r, f, param.layer, param.to).map((term) => term * f.below(param.layer, param.from))
    : deltaTerms(r, f, param.layer, param.unit);
}

/**
 * How often a path's product is rounded by whoever writes down every number on the way: the error and the output's
 * 1 − a, slope and product, then four for each layer below (times w, 1 − a, slope, product), and once for what lies below.
 */
export const roundingsOf = (r: Reading, param: Param): number => 5 + 4 * (r.sizes.length - param.layer);
