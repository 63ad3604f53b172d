/** The names of a network's parameters: in code, on the wire ('w2_31') and typeset. Knows no values' meaning. */
import { fromVector, type Network, toVector } from './layers';

/** wˡ_ji goes from unit i of layer l−1 to unit j of layer l: the target comes first. All counted from 1. */
export type Param =
  | { readonly kind: 'w'; readonly layer: number; readonly to: number; readonly from: number }
  | { readonly kind: 'b'; readonly layer: number; readonly unit: number };

/** The deck's name in one line: 'w2_31', 'w2_1,12' (a two-digit index takes a comma), 'b3_2'. */
export type ParamId = string;

export const paramId = (param: Param): ParamId =>
  param.kind === 'w'
    ? `w${param.layer}_${weightIndex(param.to, param.from)}`
    : `b${param.layer}_${param.unit}`;

const weightIndex = (to: number, from: number): string =>
  to > 9 || from > 9 ? `${to},${from}` : `${to}${from}`;

const written = /^([wb])(\d{1,2})_(?:(\d)(\d)|(\d{1,3}),(\d{1,3})|(\d{1,3}))$/;

/** The parameter of a written name; null where it is not one exactly as `paramId` writes it. */
export function parseParamId(id: string): Param | null {
  const match = written.exec(id);
  if (match === null) return null;
  const [, kind, layerText, to, from, longTo, longFrom, lone] = match;
  const layer = Number(layerText);
  const param: Param =
    kind === 'w'
      ? { kind, layer, to: Number(to ?? longTo), from: Number(from ?? longFrom) }
      : { kind: 'b', layer, unit: Number(lone ?? `${to}${from}`) };
  const counted = param.kind === 'w' ? param.to >= 1 && param.from >= 1 : param.unit >= 1;
  return layer >= 2 && counted && paramId(param) === id ? param : null;
}

/** Every parameter of a network of these sizes, in the order of `toVector`. 12-3-2 has 47. */
export function params(sizes: readonly number[]): Param[] {
  return sizes.slice(1).flatMap((units, index): Param[] => {
    const layer = index + 2;
    const targets = Array.from({ length: units }, (_, j) => j + 1);
    const inputs = Array.from({ length: sizes[index] ?? 0 }, (_, i) => i + 1);
    return [
      ...targets.flatMap((to) => inputs.map((from): Param => ({ kind: 'w', layer, to, from }))),
      ...targets.map((unit): Param => ({ kind: 'b', layer, unit })),
    ];
  });
}

/** Where a parameter stands in `params` and `toVector`, from 0; −1 where the network has no such parameter. */
export function paramIndex(sizes: readonly number[], param: Param): number {
  let start = 0;
  for (let layer = 2; layer <= sizes.length; layer++) {
    const inputs = sizes[layer - 2] ?? 0;
    const units = sizes[layer - 1] ?? 0;
    if (layer === param.layer) {
      if (param.kind === 'b') return param.unit <= units ? start + units * inputs + param.unit - 1 : -1;
      return param.to <= units && param.from <= inputs
        ? start + (param.to - 1) * inputs + param.from - 1
        : -1;
    }
    start += units * (inputs + 1);
  }
  return -1;
}

/** The parameter's value in a network, or in a gradient of the same shape. Throws where there is no such parameter. */
export function getParam(net: Network, param: Param): number {
  const layer = net.layers[param.layer - 2];
  const value = param.kind === 'w' ? layer?.w[param.to - 1]?.[param.from - 1] : layer?.b[param.unit - 1];
  if (value === undefined) throw new RangeError(`no parameter ${paramId(param)}`);
  return value;
}

/** The network with one parameter changed. */
export function withParam(net: Network, param: Param, value: number): Network {
  const index = paramIndex(net.sizes, param);
  if (index < 0) throw new RangeError(`no parameter ${paramId(param)}`);
  return fromVector(
    net.sizes,
    toVector(net).map((old, i) => (i === index ? value : old)),
  );
}

/** 'w^{2}_{31}': the layer is a superscript of the letter, so a power is always written outside brackets, (…)². */
export const paramTex = (param: Param): string =>
  param.kind === 'w'
    ? `w^{${param.layer}}_{${weightIndex(param.to, param.from)}}`
    : `b^{${param.layer}}_{${param.unit}}`;

/** ∂C_k/∂θ (or ∂C_T/∂θ), typeset. */
export const partialTex = (param: Param, cost: 'C_k' | 'C_T' = 'C_k'): string =>
  `\\frac{\\partial ${cost === 'C_k' ? 'C_{k}' : 'C_{T}'}}{\\partial ${paramTex(param)}}`;
