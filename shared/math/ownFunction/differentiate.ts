/** Owns ∂f/∂x and ∂f/∂y as formulas, by the rules of differentiation alone: no differences anywhere. */
import type { Expression, FunctionName } from '../expression';
import { call, minus, negate, number, over, plus, power, times } from './build';
import { simplified } from './simplify';

export type Variable = 'x' | 'y';

/** ∂f/∂x or ∂f/∂y, simplified. */
export const partialOf = (expr: Expression, by: Variable): Expression => simplified(derivative(expr, by));

/** Each function's derivative at u, beside its name as on paper. */
const outer: Readonly<Record<Exclude<FunctionName, 'sigma'>, (u: Expression) => Expression>> = {
  exp: (u) => call('exp', u),
  log: (u) => over(number(1), u),
  sqrt: (u) => over(number(1), times(number(2), call('sqrt', u))),
  sin: (u) => call('cos', u),
  cos: (u) => negate(call('sin', u)),
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
      return times(outer[expr.name](expr.of), derivative(expr.of, by));
    }
    case 'binary':
      return ofBinary(expr, by);
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
  }
}
