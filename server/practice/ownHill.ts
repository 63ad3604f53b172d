/**
 * The practice learners' own reading of a function that the host typed, and what they see of its hill: height, slopes
 * by small differences, low places by looking around. Deliberately not shared/math, as all that they know.
 */
import type { Hill } from './hills';

type Plane = { readonly x: number; readonly y: number };
type Height = (x: number, y: number) => number;

const works: Readonly<Record<string, (value: number) => number>> = {
  sqrt: Math.sqrt,
  sin: Math.sin,
  cos: Math.cos,
  exp: Math.exp,
  log: Math.log,
  ln: Math.log,
  abs: Math.abs,
};
const leaves: Readonly<Record<string, Height>> = {
  x: (x) => x,
  y: (_x, y) => y,
  e: () => Math.E,
  pi: () => Math.PI,
  π: () => Math.PI,
};

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Plain signs and digits, small letters, no spaces. */
const plain = (text: string): string =>
  text
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (run) => `^${[...run].map((digit) => raised.indexOf(digit)).join('')}`)
    .normalize('NFKC')
    .replace(/[−–—ー]/g, '-')
    .replace(/[×·⋅]/g, '*')
    .replace(/÷/g, '/')
    .replace(/\s+/g, '')
    .toLowerCase();

/** Sums of products of powers, each read from left to right; what cannot be read is level ground. */
function heightOf(text: string): Height {
  const source = plain(text);
  let at = 0;
  const sum = (): Height => {
    let left = product();
    while (source[at] === '+' || source[at] === '-') {
      const sign = source[at++] === '+' ? 1 : -1;
      const [before, right] = [left, product()];
      left = (x, y) => before(x, y) + sign * right(x, y);
    }
    return left;
  };
  const product = (): Height => {
    if (source[at] === '-' || source[at] === '+') {
      const sign = source[at++] === '-' ? -1 : 1;
      const of = product();
      return (x, y) => sign * of(x, y);
    }
    let left = raisedTo();
    for (;;) {
      const sign = source[at];
      if (sign === '*' || sign === '/') at++;
      else if (sign === undefined || !/[a-zπ(]/.test(sign)) return left;
      const [before, right] = [left, raisedTo()];
      left = sign === '/' ? (x, y) => before(x, y) / right(x, y) : (x, y) => before(x, y) * right(x, y);
    }
  };
  const raisedTo = (): Height => {
    const base = one();
    if (source[at] !== '^') return base;
    at++;
    const exponent = source[at] === '-' ? negative() : raisedTo();
    return (x, y) => base(x, y) ** exponent(x, y);
  };
  const negative = (): Height => {
    at++;
    const of = raisedTo();
    return (x, y) => -of(x, y);
  };
  const one = (): Height => {
    const digits = /^(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?/.exec(source.slice(at))?.[0];
    if (digits) {
      at += digits.length;
      const value = Number(digits.replace(',', '.'));
      return () => value;
    }
    if (source[at] === '(') {
      at++;
      const of = sum();
      at++;
      return of;
    }
    const work = Object.keys(works).find((name) => source.startsWith(`${name}(`, at));
    if (work) {
      at += work.length + 1;
      const of = sum();
      at++;
      const apply = works[work] ?? ((value: number) => value);
      return (x, y) => apply(of(x, y));
    }
    const leaf = Object.keys(leaves).find((name) => source.startsWith(name, at)) ?? '';
    at += Math.max(1, leaf.length);
    return leaves[leaf] ?? (() => 0);
  };
  return sum();
}

/** How far apart two places are whose heights give the slope between them. */
const NUDGE = 1e-5;
/** Places looked at along each side of the map. */
const LOOKS = 24;

/** The hill of f(x, y) on this map, as a practice learner knows it. */
export function ownHill(f: string, x: readonly [number, number], y: readonly [number, number]): Hill {
  const height = heightOf(f);
  const alongX: Height = (a, b) => (height(a + NUDGE, b) - height(a - NUDGE, b)) / (2 * NUDGE);
  const alongY: Height = (a, b) => (height(a, b + NUDGE) - height(a, b - NUDGE)) / (2 * NUDGE);
  return { map: { x, y }, height, alongX, alongY, lowest: lowPlaces(height, x, y), otherLevel: [] };
}

/** Places lower than all around them, found by looking and then by going downhill in ever smaller strides. */
function lowPlaces(height: Height, x: readonly [number, number], y: readonly [number, number]): Plane[] {
  const stride = { x: (x[1] - x[0]) / LOOKS, y: (y[1] - y[0]) / LOOKS };
  const found: Plane[] = [];
  for (let i = 1; i < LOOKS; i++) {
    for (let j = 1; j < LOOKS; j++) {
      const at = { x: x[0] + i * stride.x, y: y[0] + j * stride.y };
      const around = [-1, 0, 1].flatMap((a) =>
        [-1, 0, 1]
          .filter((b) => a !== 0 || b !== 0)
          .map((b) => height(at.x + a * stride.x, at.y + b * stride.y)),
      );
      if (around.every((other) => other > height(at.x, at.y))) found.push(settled(height, at, stride));
    }
  }
  return found;
}

function settled(height: Height, from: Plane, stride: Plane): Plane {
  let { x, y } = from;
  for (let size = 1; size > 1e-7; ) {
    const ways = [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const;
    const lower = ways.find(
      ([a, b]) => height(x + a * size * stride.x, y + b * size * stride.y) < height(x, y),
    );
    if (lower) {
      x += lower[0] * size * stride.x;
      y += lower[1] * size * stride.y;
    } else size /= 2;
  }
  return { x, y };
}
