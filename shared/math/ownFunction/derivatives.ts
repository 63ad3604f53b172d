/** Each function's value with its first and second derivative at a number: g(u), g′(u), g″(u) side by side. */
import type { FunctionName } from '../expression';

export type Derivatives = readonly [value: number, first: number, second: number];

const NONE: Derivatives = [Number.NaN, Number.NaN, Number.NaN];

type OneVariable = (u: number) => Derivatives;

/** `log`: the language's own for this base, exact at powers of it. */
const logTo =
  (log: (u: number) => number, base: number): OneVariable =>
  (u) =>
    u > 0 ? [log(u), 1 / (u * Math.log(base)), -1 / (u * u * Math.log(base))] : NONE;

const table = {
  sigma: (u) => {
    const s = 1 / (1 + Math.exp(-u));
    return [s, s * (1 - s), s * (1 - s) * (1 - 2 * s)];
  },
  exp: (u) => {
    const e = Math.exp(u);
    return [e, e, e];
  },
  /** Of 0 there is none: −∞ inside could come out finite again. */
  log: logTo(Math.log, Math.E),
  log10: logTo(Math.log10, 10),
  log2: logTo(Math.log2, 2),
  sqrt: (u) => {
    const root = Math.sqrt(u);
    return [root, 1 / (2 * root), -1 / (4 * root * u)];
  },
  sin: (u) => [Math.sin(u), Math.cos(u), -Math.sin(u)],
  cos: (u) => [Math.cos(u), -Math.sin(u), -Math.cos(u)],
  tan: (u) => {
    const t = Math.tan(u);
    return [t, 1 + t * t, 2 * t * (1 + t * t)];
  },
  asin: (u) => [Math.asin(u), (1 - u * u) ** -0.5, u * (1 - u * u) ** -1.5],
  acos: (u) => [Math.acos(u), -((1 - u * u) ** -0.5), -u * (1 - u * u) ** -1.5],
  atan: (u) => {
    const first = 1 / (1 + u * u);
    return [Math.atan(u), first, -2 * u * first * first];
  },
  sinh: (u) => [Math.sinh(u), Math.cosh(u), Math.sinh(u)],
  cosh: (u) => [Math.cosh(u), Math.sinh(u), Math.cosh(u)],
  tanh: (u) => {
    const t = Math.tanh(u);
    // Not 1 − t², which is 0 from 19 on, long before the slope is.
    const first = Math.cosh(u) ** -2;
    return [t, first, -2 * t * first];
  },
  asinh: (u) => [Math.asinh(u), (1 + u * u) ** -0.5, -u * (1 + u * u) ** -1.5],
  acosh: (u) => [Math.acosh(u), (u * u - 1) ** -0.5, -u * (u * u - 1) ** -1.5],
  atanh: (u) => [Math.atanh(u), 1 / (1 - u * u), (2 * u) / (1 - u * u) ** 2],
  /** At 0, where |u| has a corner, there is no slope. */
  abs: (u) => (u === 0 ? [0, Number.NaN, Number.NaN] : [Math.abs(u), Math.sign(u), 0]),
  /** Level on both sides of its jump. */
  sign: (u) => (u === 0 ? [0, Number.NaN, Number.NaN] : [Math.sign(u), 0, 0]),
} satisfies Readonly<Record<string, OneVariable>>;

export const derivativesOf: Readonly<Record<FunctionName, OneVariable>> = table;

type Root = readonly [numerator: number, denominator: number];

/** uⁿ; with n = p/q in lowest terms and q odd, `root`, it is the real root of negative u too. */
export function powerAt(u: number, n: number, root: Root | null): Derivatives {
  if (Number.isNaN(u) || (u === 0 && n < 0)) return NONE;
  if (n === 0) return [1, 0, 0];
  if (u === 0) return [0, atZero(n, n - 1, root), atZero(n * (n - 1), n - 2, root)];
  return [powerOf(u, n, root), n * powerOf(u, n - 1, root, 1), n * (n - 1) * powerOf(u, n - 2, root, 2)];
}

/** u to the power n, which is p/q − `less`. */
function powerOf(u: number, n: number, root: Root | null, less = 0): number {
  if (!root || u > 0) return u ** n;
  return ((root[0] - less * root[1]) % 2 === 0 ? 1 : -1) * (-u) ** n;
}

/** coefficient · 0^exponent; none where the ground stands upright, or where it has one side only (x^1.5 ends at 0). */
function atZero(coefficient: number, exponent: number, root: Root | null): number {
  if (coefficient === 0) return 0;
  const bothSides = Number.isInteger(exponent) || root !== null;
  return exponent < 0 || !bothSides ? Number.NaN : coefficient * 0 ** exponent;
}
