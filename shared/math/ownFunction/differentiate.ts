/** ∂f/∂x and ∂f/∂y as formulas, by the rules of differentiation alone: no differences anywhere. */
import type { Expression, FunctionName } from '../expression';
import { call, cases, minus, negate, number, over, plus, power, times } from './build';
import { simplified } from './simplify';

export type Variable = 'x' | 'y';

/** ∂f/∂x or ∂f/∂y, simplified. */
export const partialOf = (expr: Expression, by: Variable): Expression => simplified(derivative(expr, by));

const ONE = number(1);
const squared = (u: Expression): Expression => power(u, number(2));
const rootOf = (u: Expression): Expression => call('sqrt', u);

/** Each function's derivative at u, beside its name as on paper. */
const outer: Readonly<Record<Exclude<FunctionName, 'sigma' | 'sign'>, (u: Expression) => Expression>> = {
  exp: (u) => call('exp', u),
  log: (u) => over(ONE, u),
  log10: (u) => over(ONE, times(u, call('log', number(10)))),
  log2: (u) => over(ONE, times(u, call('log', number(2)))),
  sqrt: (u) => over(ONE, times(number(2), rootOf(u))),
  sin: (u) => call('cos', u),
  cos: (u) => negate(call('sin', u)),
  tan: (u) => over(ONE, squared(call('cos', u))),
  asin: (u) => over(ONE, rootOf(minus(ONE, squared(u)))),
  acos: (u) => over(number(-1), rootOf(minus(ONE, squared(u)))),
  atan: (u) => over(ONE, plus(ONE, squared(u))),
  sinh: (u) => call('cosh', u),
  cosh: (u) => call('sinh', u),
  /** Not 1/cosh², which has no value where cosh grew beyond all numbers. */
  tanh: (u) => minus(ONE, squared(call('tanh', u))),
  asinh: (u) => over(ONE, rootOf(plus(squared(u), ONE))),
  acosh: (u) => over(ONE, rootOf(minus(squared(u), ONE))),
  atanh: (u) => over(ONE, minus(ONE, squared(u))),
  /** u/|u|: at u = 0, where |u| has a corner, there is none */
  abs: (u) => over(u, call('abs', u)),
};

function derivative(expr: Expression, by: Variable): Expression {
  switch (expr.kind) {
    case 'number':
    case 'constant':
      return number(0);
    case 'symbol':
      return number(expr.name === by ? 1 : 0);
    case 'negate':
      return negate(derivative(expr.of, by));
    case 'call': {
      // σ stands on the pad alone; a function of x and y has no name for it.
      if (expr.name === 'sigma') throw new RangeError('no derivative of sigma is needed here');
      if (!dependsOn(expr.of, by)) return number(0);
      // Level on both sides of its jump, and without a slope at it.
      if (expr.name === 'sign') return cases(expr.of, number(0), number(0), number(0));
      return times(outer[expr.name](expr.of), derivative(expr.of, by));
    }
    case 'binary':
      return ofBinary(expr, by);
    case 'cases':
      return cases(expr.left, expr.right, derivative(expr.above, by), derivative(expr.below, by));
  }
}

function ofBinary(
  { operator, left: u, right: v }: Extract<Expression, { kind: 'binary' }>,
  by: Variable,
): Expression {
  const du = derivative(u, by);
  const dv = derivative(v, by);
  switch (operator) {
    case 'add':
      return plus(du, dv);
    case 'subtract':
      return minus(du, dv);
    case 'multiply':
      return plus(times(du, v), times(u, dv));
    case 'divide':
      return dependsOn(v, by) ? over(minus(times(du, v), times(u, dv)), power(v, number(2))) : over(du, v);
    case 'power': {
      if (!dependsOn(v, by)) return times(times(v, power(u, minus(v, number(1)))), du);
      const growth = times(times(power(u, v), call('log', u)), dv);
      if (!dependsOn(u, by)) return growth;
      return plus(growth, times(times(v, power(u, minus(v, number(1)))), du));
    }
    case 'max':
    case 'min': {
      if (!dependsOn(u, by) && !dependsOn(v, by)) return number(0);
      return operator === 'max' ? cases(u, v, du, dv) : cases(u, v, dv, du);
    }
  }
}

function dependsOn(expr: Expression, by: Variable): boolean {
  switch (expr.kind) {
    case 'number':
    case 'constant':
      return false;
    case 'symbol':
      return expr.name === by;
    case 'negate':
    case 'call':
      return dependsOn(expr.of, by);
    case 'binary':
      return dependsOn(expr.left, by) || dependsOn(expr.right, by);
    case 'cases':
      return [expr.left, expr.right, expr.above, expr.below].some((part) => dependsOn(part, by));
  }
}
