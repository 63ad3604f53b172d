/** How the six numbers of a step follow from those before it: the rules of differentiation, on numbers. */
import type { BinaryOperator } from '../expression';
import { derivativesOf, powerAt } from './derivatives';
import type { Root } from './roots';

/** f, ∂f/∂x, ∂f/∂y, ∂²f/∂x², ∂²f/∂x∂y, ∂²f/∂y² at one place. */
export type Jet = readonly [f: number, x: number, y: number, xx: number, xy: number, yy: number];

export type Order = 0 | 1 | 2;
export type Numbers = Float64Array;

/** The last of the numbers that are asked for. */
export const LAST: Readonly<Record<Order, number>> = [0, 2, 5];

export type Register = {
  readonly name: number;
  readonly at: Numbers;
  /** Whether it depends on x, on y; on neither: it is a number. */
  readonly on: { readonly x: boolean; readonly y: boolean };
};

export const isFixed = ({ on }: Register): boolean => !on.x && !on.y;

export const leaf = (numbers: readonly number[], on: Register['on'] = { x: false, y: false }): Register => {
  const at = new Float64Array(6);
  at.set(numbers);
  return { name: -1, at, on };
};

export type Rule = (out: Numbers, order: Order) => void;

// The six numbers are written out: this is the innermost loop of every map and every search.

export function negated(out: Numbers, a: Numbers, order: Order): void {
  const last = LAST[order];
  for (let i = 0; i <= last; i++) out[i] = -(a[i] ?? 0);
}

/** d · u where d is an outer derivative: nothing changes where it is 0, even if what is inside grew beyond all numbers. */
const times = (d: number, u: number): number => (d === 0 && !Number.isNaN(u) ? 0 : d * u);

/** g(u) from g, g′, g″ at u. */
export function chained(
  out: Numbers,
  { at: a, on }: Register,
  [g, first, second]: readonly [number, number, number],
  order: Order,
): void {
  out[0] = g;
  if (order === 0) return;
  // A slope that is infinite where the value is not (√u at 0) is none.
  const d = Number.isFinite(g) && !Number.isFinite(first) ? Number.NaN : first;
  const [ax, ay] = [a[1] ?? 0, a[2] ?? 0];
  // On the crease of |x| + y² the slope along y is there all the same.
  out[1] = on.x ? times(d, ax) : 0;
  out[2] = on.y ? times(d, ay) : 0;
  if (order === 1) return;
  out[3] = on.x ? times(second, ax * ax) + times(d, a[3] ?? 0) : 0;
  out[4] = on.x && on.y ? times(second, ax * ay) + times(d, a[4] ?? 0) : 0;
  out[5] = on.y ? times(second, ay * ay) + times(d, a[5] ?? 0) : 0;
}

export function binary(operator: BinaryOperator, a: Register, b: Register, root: Root | null): Rule {
  switch (operator) {
    case 'add':
    case 'subtract': {
      const sign = operator === 'add' ? 1 : -1;
      return (out, order) => {
        const last = LAST[order];
        for (let i = 0; i <= last; i++) out[i] = (a.at[i] ?? 0) + sign * (b.at[i] ?? 0);
      };
    }
    case 'multiply':
      return (out, order) => multiplied(out, a.at, b.at, order);
    case 'divide':
      return (out, order) => divided(out, a.at, b.at, order);
    case 'max':
      return (out) => chosen(out, [a, b, a, b], a.at[0]);
    case 'min':
      return (out) => chosen(out, [a, b, b, a], a.at[0]);
    case 'power': {
      if (!isFixed(b)) return generalPower(a, b);
      const exponent = b.at[0] ?? 0;
      return (out, order) => chained(out, a, powerAt(a.at[0] ?? 0, exponent, root), order);
    }
  }
}

/** `above` where left > right, `below` where left < right; where they are equal the value `equal`, and no slope. */
export function chosen(
  out: Numbers,
  [left, right, above, below]: readonly Register[],
  equal = Number.NaN,
): void {
  const [a, b] = [left?.at[0] ?? Number.NaN, right?.at[0] ?? Number.NaN];
  const taken = a > b ? above : a < b ? below : null;
  if (taken) {
    out.set(taken.at);
    return;
  }
  out.fill(Number.NaN);
  if (a === b) out[0] = equal;
}

function multiplied(out: Numbers, a: Numbers, b: Numbers, order: Order): void {
  const [u, v] = [a[0] ?? 0, b[0] ?? 0];
  out[0] = u * v;
  if (order === 0) return;
  const [ux, uy, vx, vy] = [a[1] ?? 0, a[2] ?? 0, b[1] ?? 0, b[2] ?? 0];
  out[1] = ux * v + u * vx;
  out[2] = uy * v + u * vy;
  if (order === 1) return;
  out[3] = (a[3] ?? 0) * v + 2 * ux * vx + u * (b[3] ?? 0);
  out[4] = (a[4] ?? 0) * v + ux * vy + uy * vx + u * (b[4] ?? 0);
  out[5] = (a[5] ?? 0) * v + 2 * uy * vy + u * (b[5] ?? 0);
}

function divided(out: Numbers, a: Numbers, b: Numbers, order: Order): void {
  const [u, v] = [a[0] ?? 0, b[0] ?? 0];
  if (v === 0) {
    out.fill(Number.NaN);
    return;
  }
  if (!Number.isFinite(v) && Number.isFinite(u)) {
    // Below the line it grew beyond all numbers, as in 1/(1 + exp(−200x)) far to the left: the fraction is 0, and level.
    out.fill(Number.isNaN(v) ? Number.NaN : 0);
    return;
  }
  const q = u / v;
  out[0] = q;
  if (order === 0) return;
  const [vx, vy] = [b[1] ?? 0, b[2] ?? 0];
  const qx = ((a[1] ?? 0) - times(q, vx)) / v;
  const qy = ((a[2] ?? 0) - times(q, vy)) / v;
  out[1] = qx;
  out[2] = qy;
  if (order === 1) return;
  out[3] = ((a[3] ?? 0) - 2 * qx * vx - times(q, b[3] ?? 0)) / v;
  out[4] = ((a[4] ?? 0) - qx * vy - qy * vx - times(q, b[4] ?? 0)) / v;
  out[5] = ((a[5] ?? 0) - 2 * qy * vy - times(q, b[5] ?? 0)) / v;
}

/** u^v = e^{v log u} where v varies; the value is that of the language's own power, which is nearer. */
function generalPower(a: Register, b: Register): Rule {
  const log = leaf([], a.on);
  const product = leaf([], { x: a.on.x || b.on.x, y: a.on.y || b.on.y });
  return (out, order) => {
    const [u, v] = [a.at[0] ?? 0, b.at[0] ?? 0];
    // NaN ** 0 is 1 in the language, and has no value here; 0 to a negative power has none either.
    const value = Number.isNaN(u) || (u === 0 && v < 0) ? Number.NaN : u ** v;
    out[0] = value;
    if (order === 0) return;
    chained(log.at, a, derivativesOf.log(u), order);
    multiplied(product.at, b.at, log.at, order);
    chained(out, product, [value, value, value], order);
  };
}
