/** What an expression is, a tree, and the tree's value with given symbols. Knows nothing of how it was typed. */
import { LARGEST_NUMBER } from './number';

export type FunctionName =
  | 'sigma'
  | 'exp'
  | 'sqrt'
  | 'log'
  | 'log10'
  | 'log2'
  | 'sin'
  | 'cos'
  | 'tan'
  | 'asin'
  | 'acos'
  | 'atan'
  | 'sinh'
  | 'cosh'
  | 'tanh'
  | 'asinh'
  | 'acosh'
  | 'atanh'
  | 'abs'
  | 'sign';
export type BinaryOperator = 'add' | 'subtract' | 'multiply' | 'divide' | 'power' | 'max' | 'min';

export type Expression =
  /** `text` is the number as it was typed, with '.' as its mark */
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  | { readonly kind: 'constant'; readonly name: 'e' | 'pi' }
  /** a number known by name: 'a3_1', 'w2_1,12', 'x_5', 'x' */
  | { readonly kind: 'symbol'; readonly name: string }
  | { readonly kind: 'negate'; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly of: Expression }
  /** `above` where left > right, `below` where left < right, and no value where they are equal: the slope at a corner */
  | {
      readonly kind: 'cases';
      readonly left: Expression;
      readonly right: Expression;
      readonly above: Expression;
      readonly below: Expression;
    };

export const evaluationErrors = ['unknown_symbol', 'division_by_zero', 'not_finite', 'too_large'] as const;
export type EvaluationError = (typeof evaluationErrors)[number];

export type Evaluated =
  | { readonly ok: true; readonly value: number }
  /** `symbol`: the name that is not known, for unknown_symbol */
  | { readonly ok: false; readonly code: EvaluationError; readonly symbol?: string };

export const constants = { e: Math.E, pi: Math.PI };

const functions: Readonly<Record<FunctionName, (value: number) => number>> = {
  sigma: (z) => 1 / (1 + Math.exp(-z)),
  exp: Math.exp,
  sqrt: Math.sqrt,
  log: Math.log,
  log10: Math.log10,
  log2: Math.log2,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  asin: Math.asin,
  acos: Math.acos,
  atan: Math.atan,
  sinh: Math.sinh,
  cosh: Math.cosh,
  tanh: Math.tanh,
  asinh: Math.asinh,
  acosh: Math.acosh,
  atanh: Math.atanh,
  abs: Math.abs,
  sign: Math.sign,
};

/** The expression's value with these symbols (by plain name); finite and at most 10¹² in size, or why there is none. */
export function evaluate(expr: Expression, symbols: Readonly<Record<string, number>>): Evaluated {
  const result = valueIn(expr, symbols);
  if (!result.ok) return result;
  return Math.abs(result.value) > LARGEST_NUMBER
    ? { ok: false, code: 'too_large' }
    : { ok: true, value: result.value + 0 };
}

function valueIn(expr: Expression, symbols: Readonly<Record<string, number>>): Evaluated {
  switch (expr.kind) {
    case 'number':
      return finite(expr.value);
    case 'constant':
      return finite(constants[expr.name]);
    case 'symbol': {
      const value = Object.hasOwn(symbols, expr.name) ? symbols[expr.name] : undefined;
      return value === undefined ? { ok: false, code: 'unknown_symbol', symbol: expr.name } : finite(value);
    }
    case 'negate': {
      const of = valueIn(expr.of, symbols);
      return of.ok ? finite(-of.value) : of;
    }
    case 'call': {
      const of = valueIn(expr.of, symbols);
      return of.ok ? finite(functions[expr.name](of.value)) : of;
    }
    case 'binary': {
      const left = valueIn(expr.left, symbols);
      if (!left.ok) return left;
      const right = valueIn(expr.right, symbols);
      if (!right.ok) return right;
      return combine(expr.operator, left.value, right.value);
    }
    case 'cases': {
      const left = valueIn(expr.left, symbols);
      if (!left.ok) return left;
      const right = valueIn(expr.right, symbols);
      if (!right.ok) return right;
      if (left.value === right.value) return { ok: false, code: 'not_finite' };
      return valueIn(left.value > right.value ? expr.above : expr.below, symbols);
    }
  }
}

function combine(operator: BinaryOperator, left: number, right: number): Evaluated {
  switch (operator) {
    case 'add':
      return finite(withoutResidue(left + right, left));
    case 'subtract':
      return finite(withoutResidue(left - right, left));
    case 'multiply':
      return finite(left * right);
    case 'divide':
      return right === 0 ? { ok: false, code: 'division_by_zero' } : finite(left / right);
    case 'power':
      return finite(left ** right);
    case 'max':
      return finite(Math.max(left, right));
    case 'min':
      return finite(Math.min(left, right));
  }
}

/** What binary leaves of two terms that cancel, relative to them: of 3 × 0.1 − 0.3 it leaves 1.9e-16. */
const RESIDUE = 5e-16;

const withoutResidue = (sum: number, term: number): number =>
  Math.abs(sum) <= RESIDUE * Math.abs(term) ? 0 : sum;

/** Checked at every node: an infinity inside could come out finite again (1/e^1000). */
const finite = (value: number): Evaluated =>
  Number.isFinite(value) ? { ok: true, value } : { ok: false, code: 'not_finite' };
