/**
 * An expression as a list of steps that is run thousands of times: its value with its first and second partial
 * derivatives, by the chain rule on numbers (forward mode), nothing ever run as text. Each subexpression is computed once,
 * so a text of at most 200 characters costs at most some 200 steps, however its derivatives would look on paper.
 */
import { constants, type Expression } from '../expression';
import { LARGEST_NUMBER } from '../number';
import { derivativesOf } from './derivatives';
import { farReachingJet } from './farReaching';
import {
  binary,
  chained,
  chosen,
  isFixed,
  type Jet,
  LAST,
  leaf,
  type Numbers,
  negated,
  type Order,
  type Register,
  type Rule,
} from './jetRules';
import { oddRoot } from './roots';

export type Compiled = (x: number, y: number) => number;

export type Program = {
  /** Steps of one run: what a value costs, and a jet some four times of. */
  readonly size: number;
  /** NaN where there is none or it lies beyond 10¹². */
  readonly value: Compiled;
  /** Up to the first or the second derivatives; those not asked for are of no meaning. */
  jet(x: number, y: number, order: 1 | 2): Jet;
};

export const compiled = (expr: Expression): Compiled => programOf(expr).value;

type Step = (order: Order) => void;

/** Throws of names other than x and y. */
export function programOf(expr: Expression): Program {
  const steps: Step[] = [];
  const known = new Map<string, Register>();
  const x = leaf([0, 1, 0, 0, 0, 0], { x: true, y: false });
  const y = leaf([0, 0, 1, 0, 0, 0], { x: false, y: true });
  const add = (key: string, made: () => Register): Register => {
    const before = known.get(key);
    if (before) return before;
    const register = { ...made(), name: known.size };
    known.set(key, register);
    return register;
  };
  const fixed = (value: number): Register => add(`= ${value}`, () => leaf([value]));
  const place = (one: Expression): Register => {
    switch (one.kind) {
      case 'number':
        return fixed(one.value);
      case 'constant':
        return fixed(constants[one.name]);
      case 'symbol':
        if (one.name !== 'x' && one.name !== 'y') throw new RangeError(`${one.name} is neither x nor y`);
        return add(one.name, () => (one.name === 'x' ? x : y));
      case 'negate': {
        const of = place(one.of);
        return add(`- ${of.name}`, () => put(steps, [of], (out, order) => negated(out, of.at, order)));
      }
      case 'call': {
        const of = place(one.of);
        const apply = derivativesOf[one.name];
        return add(`${one.name} ${of.name}`, () =>
          put(steps, [of], (out, order) => chained(out, of, apply(of.at[0] ?? 0), order)),
        );
      }
      case 'binary': {
        const [a, b] = [place(one.left), place(one.right)];
        const root = one.operator === 'power' && isFixed(b) ? oddRoot(one.right) : null;
        return add(`${a.name} ${one.operator} ${b.name} ${root ? root.join('/') : ''}`, () =>
          put(steps, [a, b], binary(one.operator, a, b, root)),
        );
      }
      case 'cases': {
        const parts = [one.left, one.right, one.above, one.below].map(place);
        return add(`cases ${parts.map(({ name }) => name).join(' ')}`, () =>
          put(steps, parts, (out) => chosen(out, parts, Number.NaN)),
        );
      }
    }
  };
  const result = place(expr).at;
  const registers = [...known.values()].map(({ at }) => at);
  const run = (px: number, py: number, order: Order): ArrayLike<number> => {
    x.at[0] = px;
    y.at[0] = py;
    for (const step of steps) step(order);
    const last = LAST[order];
    if (areFinite(result, last) || !registers.some((at) => hasLeft(at, last))) return result;
    const far = farReachingJet(expr, px, py);
    // Without a height the slopes are of no meaning either; with one, those that there are stand.
    if (!Number.isFinite(result[0])) return far;
    return Array.from(result, (one, i) => (Number.isFinite(one) ? one : (far[i] ?? Number.NaN)));
  };
  return {
    size: steps.length + 1,
    value: (px, py) => bounded(run(px, py, 0)[0] ?? Number.NaN),
    jet: (px, py, order) => Array.from(run(px, py, order), bounded) as unknown as Jet,
  };
}

function areFinite(at: Numbers, last: number): boolean {
  for (let i = 0; i <= last; i++) if (!Number.isFinite(at[i])) return false;
  return true;
}

/** Whether a number has grown beyond all doubles, or has shrunk to 0 beside them. */
function hasLeft(at: Numbers, last: number): boolean {
  if (at[0] === 0) return true;
  for (let i = 0; i <= last; i++) if (Math.abs(at[i] ?? 0) === Number.POSITIVE_INFINITY) return true;
  return false;
}

function put(steps: Step[], of: readonly Register[], rule: Rule): Register {
  const on = { x: of.some((one) => one.on.x), y: of.some((one) => one.on.y) };
  const made = leaf([], on);
  // What does not depend on x or y is computed once.
  if (isFixed(made)) rule(made.at, 2);
  else steps.push((order) => rule(made.at, order));
  return made;
}

const bounded = (value: number): number => (Math.abs(value) <= LARGEST_NUMBER ? value : Number.NaN);
