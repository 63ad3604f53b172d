/**
 * Functions of x and y made at random, each as a tree, as text in several spellings, and as a value with its partial
 * derivative by dual numbers. Imports nothing of the product.
 */
import { constant, type Dual, minus, over, plus, times, variable } from './dual';

type Name =
  | (
      | 'sin'
      | 'cos'
      | 'exp'
      | 'log'
      | 'sqrt'
      | 'abs'
      | 'tan'
      | 'asin'
      | 'acos'
      | 'atan'
      | 'sinh'
      | 'cosh'
      | 'tanh'
    )
  | ('asinh' | 'acosh' | 'atanh' | 'log10' | 'log2' | 'sign');

export type Tree =
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'x' | 'y' | 'e' | 'pi' }
  | { readonly is: '+' | '-' | '*' | '/' | 'max' | 'min'; readonly a: Tree; readonly b: Tree }
  | { readonly is: '^'; readonly a: Tree; readonly n: number }
  | { readonly is: 'neg'; readonly a: Tree }
  | { readonly is: Name; readonly a: Tree };

type Chance = () => number;
const oneOf = <T>(chance: Chance, items: readonly T[]): T => items[Math.floor(chance() * items.length)] as T;

export const names: readonly Name[] = [
  ...(['sin', 'cos', 'exp', 'log', 'sqrt', 'abs', 'tan', 'asin', 'acos', 'atan', 'sinh', 'cosh'] as const),
  ...(['tanh', 'asinh', 'acosh', 'atanh', 'log10', 'log2', 'sign'] as const),
];

/** A tree of at most this depth in which x or y occurs. */
export function randomTree(chance: Chance, depth: number): Tree {
  const tree = grown(chance, depth);
  return hasVariable(tree) ? tree : { is: '+', a: tree, b: { is: 'x' } };
}

function grown(chance: Chance, depth: number): Tree {
  if (depth === 0 || chance() < 0.12) {
    const leaf = oneOf(chance, ['x', 'y', 'x', 'y', 'number', 'e', 'pi'] as const);
    if (leaf !== 'number') return { is: leaf };
    return { is: 'number', value: oneOf(chance, [0, 1, 2, 3, 5, 10, 0.5, 1.25, 0.1]) };
  }
  const shape = oneOf(chance, [
    '+',
    '-',
    '*',
    '*',
    '/',
    '^',
    'neg',
    'name',
    'name',
    '+',
    'max',
    'min',
  ] as const);
  const a = grown(chance, depth - 1);
  if (shape === 'neg') return { is: 'neg', a };
  if (shape === '^') return { is: '^', a, n: oneOf(chance, [2, 3, 4, -1, -2, 0.5, 1, 0]) };
  if (shape === 'name') return { is: oneOf(chance, names), a };
  return { is: shape, a, b: grown(chance, depth - 1) };
}

function hasVariable(tree: Tree): boolean {
  if (tree.is === 'x' || tree.is === 'y') return true;
  return ('a' in tree && hasVariable(tree.a)) || ('b' in tree && hasVariable(tree.b));
}

// ── text ───────────────────────────────────────────────────────────────────

export type Spelling = {
  readonly times: '*' | '×' | '·' | '';
  readonly divide: '/' | '÷';
  readonly minus: '-' | '−';
  readonly raised: boolean;
  readonly wide: boolean;
  readonly spaces: boolean;
};

export const spellings: readonly Spelling[] = [
  { times: '*', divide: '/', minus: '-', raised: false, wide: false, spaces: false },
  { times: '×', divide: '÷', minus: '−', raised: true, wide: false, spaces: true },
  { times: '', divide: '/', minus: '-', raised: false, wide: false, spaces: false },
  { times: '·', divide: '/', minus: '−', raised: false, wide: true, spaces: false },
];

const small = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export function textOf(tree: Tree, spelling: Spelling): string {
  const plain = written(tree, spelling);
  return spelling.wide
    ? [...plain].map((c) => (/[!-~]/.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join('')
    : plain;
}

/** Everything that is not one thing stands in brackets: the oracle does not rely on anybody's precedence. */
function written(tree: Tree, s: Spelling): string {
  const gap = s.spaces ? ' ' : '';
  const group = (part: Tree) => `(${written(part, s)})`;
  switch (tree.is) {
    case 'number':
      return String(tree.value);
    case 'x':
    case 'y':
    case 'e':
    case 'pi':
      return tree.is;
    case 'neg':
      return `${s.minus}${group(tree.a)}`;
    case '^':
      if (s.raised && Number.isInteger(tree.n)) {
        const digits = [...String(Math.abs(tree.n))].map((d) => small[Number(d)]).join('');
        return `${group(tree.a)}${tree.n < 0 ? '⁻' : ''}${digits}`;
      }
      return `${group(tree.a)}^(${tree.n < 0 ? s.minus : ''}${Math.abs(tree.n)})`;
    case '*':
      return `${group(tree.a)}${gap}${s.times}${gap}${group(tree.b)}`;
    case '/':
      return `${group(tree.a)}${gap}${s.divide}${gap}${group(tree.b)}`;
    case '+':
      return `${group(tree.a)}${gap}+${gap}${group(tree.b)}`;
    case '-':
      return `${group(tree.a)}${gap}${s.minus}${gap}${group(tree.b)}`;
    case 'max':
    case 'min':
      return `${tree.is}(${written(tree.a, s)}, ${written(tree.b, s)})`;
    default:
      return `${tree.is}${group(tree.a)}`;
  }
}

// ── values ─────────────────────────────────────────────────────────────────

const LARGEST = 1e12;
const none: Dual = { v: Number.NaN, d: Number.NaN };

/** The value and its derivative by one variable; NaN as soon as any part has no finite value, or the whole is beyond 10¹². */
export function dualOf(tree: Tree, x: number, y: number, by: 'x' | 'y'): Dual {
  const dual = within(tree, x, y, by);
  return Math.abs(dual.v) <= LARGEST ? dual : none;
}

function within(tree: Tree, x: number, y: number, by: 'x' | 'y'): Dual {
  const of = (part: Tree) => within(part, x, y, by);
  const kept = (dual: Dual): Dual => (Number.isFinite(dual.v) ? dual : none);
  switch (tree.is) {
    case 'number':
      return constant(tree.value);
    case 'e':
      return constant(Math.E);
    case 'pi':
      return constant(Math.PI);
    case 'x':
      return by === 'x' ? variable(x) : constant(x);
    case 'y':
      return by === 'y' ? variable(y) : constant(y);
    case 'neg':
      return minus(constant(0), of(tree.a));
    case '+':
      return kept(plus(of(tree.a), of(tree.b)));
    case '-':
      return kept(minus(of(tree.a), of(tree.b)));
    case '*':
      return kept(times(of(tree.a), of(tree.b)));
    case '/':
      return kept(over(of(tree.a), of(tree.b)));
    case 'max':
    case 'min': {
      const [a, b] = [of(tree.a), of(tree.b)];
      if (Number.isNaN(a.v) || Number.isNaN(b.v)) return none;
      if (a.v === b.v) return { v: a.v, d: Number.NaN };
      return a.v > b.v === (tree.is === 'max') ? a : b;
    }
    case '^':
      return kept(powered(of(tree.a), tree.n));
    default:
      return kept(called(tree.is, of(tree.a)));
  }
}

function powered(a: Dual, n: number): Dual {
  if (Number.isNaN(a.v)) return none;
  if (n === 0) return constant(1);
  return { v: a.v ** n, d: n === 1 ? a.d : n * a.v ** (n - 1) * a.d };
}

function called(name: Name, a: Dual): Dual {
  switch (name) {
    case 'sin':
      return { v: Math.sin(a.v), d: Math.cos(a.v) * a.d };
    case 'cos':
      return { v: Math.cos(a.v), d: -Math.sin(a.v) * a.d };
    case 'exp':
      return { v: Math.exp(a.v), d: Math.exp(a.v) * a.d };
    case 'log':
      return { v: Math.log(a.v), d: a.d / a.v };
    case 'sqrt':
      return { v: Math.sqrt(a.v), d: a.d / (2 * Math.sqrt(a.v)) };
    case 'tan':
      return { v: Math.tan(a.v), d: (1 + Math.tan(a.v) ** 2) * a.d };
    case 'asin':
      return { v: Math.asin(a.v), d: a.d / Math.sqrt((1 - a.v) * (1 + a.v)) };
    case 'acos':
      return { v: Math.acos(a.v), d: -a.d / Math.sqrt((1 - a.v) * (1 + a.v)) };
    case 'atan':
      return { v: Math.atan(a.v), d: Math.cos(Math.atan(a.v)) ** 2 * a.d };
    case 'sinh':
      return { v: Math.sinh(a.v), d: ((Math.exp(a.v) + Math.exp(-a.v)) / 2) * a.d };
    case 'cosh':
      return { v: Math.cosh(a.v), d: ((Math.exp(a.v) - Math.exp(-a.v)) / 2) * a.d };
    case 'tanh':
      return { v: Math.tanh(a.v), d: (4 / (Math.exp(a.v) + Math.exp(-a.v)) ** 2) * a.d };
    case 'asinh':
      return { v: Math.asinh(a.v), d: a.d / Math.hypot(a.v, 1) };
    case 'acosh':
      return { v: Math.acosh(a.v), d: a.d / Math.sqrt((a.v - 1) * (a.v + 1)) };
    case 'atanh':
      return { v: Math.atanh(a.v), d: a.d / ((1 - a.v) * (1 + a.v)) };
    case 'log10':
      return { v: Math.log10(a.v), d: a.d / (a.v * Math.LN10) };
    case 'log2':
      return { v: Math.log2(a.v), d: a.d / (a.v * Math.LN2) };
    case 'sign':
      return { v: Math.sign(a.v), d: a.v === 0 ? Number.NaN : 0 };
    case 'abs':
      return { v: Math.abs(a.v), d: a.v === 0 ? Number.NaN : Math.sign(a.v) * a.d };
  }
}
