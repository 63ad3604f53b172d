/**
 * One partial derivative as a sum over paths from the parameter to C_k, every factor with its formula and value,
 * and which numbers a person needs to compute it. Works for any depth; adds up by products, not by δ.
 */

import type { Network } from './layers';
import { activation, forward, type Pass, type Sample, unit } from './network';
import { getParam, type Param, paramId, paramTex } from './param';
import { type Shown, shownSymbol } from './shown';

/** A number by the pad's plain name: 'a3_1', 't_1', 'w3_11', 'x_5'. */
export type SymbolValue = { readonly symbol: string; readonly tex: string; readonly value: number };

/** One derivative along a path: what is differentiated by what (`tex`), by which formula, from which numbers. */
export type Factor = {
  readonly tex: string;
  readonly formulaTex: string;
  readonly symbols: readonly SymbolValue[];
  readonly value: number;
};

/** One way from a parameter to C_k, the cost's end first, as the deck writes it. */
export type Path = { readonly factors: readonly Factor[]; readonly product: number };

const layered = (letter: 'a' | 'z', pass: Pass, l: number, j: number): SymbolValue =>
  letter === 'a' && l === 1
    ? { symbol: `x_${j}`, tex: `x_{${j}}`, value: unit(pass.a, 1, j) }
    : { symbol: `${letter}${l}_${j}`, tex: `${letter}^{${l}}_{${j}}`, value: unit(pass[letter], l, j) };

const target = (sample: Sample, j: number): SymbolValue => ({
  symbol: `t_${j}`,
  tex: `t_{${j}}`,
  value: sample.target[j - 1] ?? 0,
});

const parameter = (net: Network, param: Param): SymbolValue => ({
  symbol: paramId(param),
  tex: paramTex(param),
  value: getParam(net, param),
});

const weight = (net: Network, layer: number, to: number, from: number): SymbolValue =>
  parameter(net, { kind: 'w', layer, to, from });

const derivative = (of: string, by: string): string => `\\frac{\\partial ${of}}{\\partial ${by}}`;

/** ∂C_k/∂aᴸ_j = aᴸ_j − t_j */
function errorFactor(pass: Pass, sample: Sample, l: number, j: number): Factor {
  const a = layered('a', pass, l, j);
  const t = target(sample, j);
  return {
    tex: derivative('C_{k}', a.tex),
    formulaTex: `${a.tex} - ${t.tex}`,
    symbols: [a, t],
    value: a.value - t.value,
  };
}

/** ∂aˡ_j/∂zˡ_j = aˡ_j(1 − aˡ_j) */
function slopeFactor(pass: Pass, l: number, j: number): Factor {
  const a = layered('a', pass, l, j);
  return {
    tex: derivative(a.tex, layered('z', pass, l, j).tex),
    formulaTex: `${a.tex}(1 - ${a.tex})`,
    symbols: [a],
    value: activation.derivative(unit(pass.z, l, j)),
  };
}

/** ∂zˡ_j/∂aˡ⁻¹_i = wˡ_ji */
function weightFactor(net: Network, pass: Pass, l: number, j: number, i: number): Factor {
  const w = weight(net, l, j, i);
  return {
    tex: derivative(layered('z', pass, l, j).tex, layered('a', pass, l - 1, i).tex),
    formulaTex: w.tex,
    symbols: [w],
    value: w.value,
  };
}

/** ∂zˡ_j/∂wˡ_ji = aˡ⁻¹_i, ∂zˡ_j/∂bˡ_j = 1 */
function lastFactor(pass: Pass, param: Param): Factor {
  const z = layered('z', pass, param.layer, endOf(param));
  const tex = derivative(z.tex, paramTex(param));
  if (param.kind === 'b') return { tex, formulaTex: '1', symbols: [], value: 1 };
  const below = layered('a', pass, param.layer - 1, param.from);
  return { tex, formulaTex: below.tex, symbols: [below], value: below.value };
}

/** The unit whose weighted input the parameter enters. */
const endOf = (param: Param): number => (param.kind === 'w' ? param.to : param.unit);

/** Every path from the parameter to C_k: Π sizes of the layers above it, in the order of their output units. */
export function paths(net: Network, sample: Sample, param: Param): Path[] {
  const pass = forward(net, sample.pixels);
  const end = [slopeFactor(pass, param.layer, endOf(param)), lastFactor(pass, param)];
  return routesDown(net.sizes, param).map((route) => {
    const top = net.sizes.length;
    const factors = route.flatMap((j, index) => {
      const l = top - index;
      const into = route[index + 1] ?? endOf(param);
      return [slopeFactor(pass, l, j), weightFactor(net, pass, l, j, into)];
    });
    const first = errorFactor(pass, sample, top, route[0] ?? endOf(param));
    const all = [first, ...factors, ...end];
    return { factors: all, product: all.reduce((product, factor) => product * factor.value, 1) };
  });
}

/** Units passed above the parameter's layer, output layer first; one empty route for a parameter of the output layer. */
function routesDown(sizes: readonly number[], param: Param): number[][] {
  let routes: number[][] = [[]];
  for (let l = sizes.length; l > param.layer; l--) {
    const units = Array.from({ length: sizes[l - 1] ?? 0 }, (_, j) => j + 1);
    routes = routes.flatMap((route) => units.map((j) => [...route, j]));
  }
  return routes;
}

/** ∂C_k/∂θ as the sum over all paths. */
export const partialByPaths = (net: Network, sample: Sample, param: Param): number =>
  paths(net, sample, param).reduce((sum, path) => sum + path.product, 0);

/** A factor and the path (from 0) it is first met on. */
export type FactorInOrder = Factor & { readonly path: number };

/** The factors one by one, for help: path by path, those already given left out. */
export function factorsInOrder(net: Network, sample: Sample, param: Param): FactorInOrder[] {
  const given = new Set<string>();
  return paths(net, sample, param).flatMap(({ factors }, path) =>
    factors.flatMap((factor) => {
      if (given.has(factor.tex)) return [];
      given.add(factor.tex);
      return [{ ...factor, path }];
    }),
  );
}

/**
 * The numbers on show for one parameter, rounded as shown: every output's a and t, then downwards to the parameter
 * the weights met and the a of the units passed, then what enters it; last the z of the same units and the parameter
 * itself, which only a mistake needs. Each value has 4 significant digits, and of an a near 1 so has 1 − a.
 */
export const symbolsFor = (net: Network, sample: Sample, param: Param): SymbolValue[] =>
  shownSymbols(net, sample, param).map(({ symbol, tex, value }) => ({ symbol, tex, value }));

/** The same with how far rounding may have moved each. */
export const shownSymbols = (net: Network, sample: Sample, param: Param): (SymbolValue & Shown)[] =>
  exactSymbols(net, sample, param).map((one) => ({ ...one, ...shownSymbol(one.symbol, one.value) }));

function exactSymbols(net: Network, sample: Sample, param: Param): SymbolValue[] {
  const pass = forward(net, sample.pixels);
  const top = net.sizes.length;
  const unitsOf = (l: number) => Array.from({ length: net.sizes[l - 1] ?? 0 }, (_, j) => j + 1);
  const list: SymbolValue[] = [
    ...unitsOf(top).map((j) => layered('a', pass, top, j)),
    ...unitsOf(top).map((j) => target(sample, j)),
  ];
  for (let l = top; l > param.layer; l--) {
    const into = l - 1 === param.layer ? [endOf(param)] : unitsOf(l - 1);
    for (const i of into) list.push(...unitsOf(l).map((j) => weight(net, l, j, i)));
    list.push(...into.map((i) => layered('a', pass, l - 1, i)));
  }
  if (param.kind === 'w') list.push(layered('a', pass, param.layer - 1, param.from));
  const inputs = list.filter(({ symbol }) => /^a/.test(symbol));
  for (const { symbol } of inputs) {
    const [, l, j] = /^a(\d+)_(\d+)$/.exec(symbol) ?? [];
    list.push(layered('z', pass, Number(l), Number(j)));
  }
  list.push(parameter(net, param));
  return list;
}
