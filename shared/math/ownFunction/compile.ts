/** Owns an expression as a function that is called thousands of times: closures made once, nothing ever run as text. */
import { constants, type Expression, functions } from '../expression';
import { LARGEST_NUMBER } from '../number';

export type Compiled = (x: number, y: number) => number;

/** Checked at every node: an infinity inside could come out finite again (1/e^1000). */
const checked = (value: number): number => (Number.isFinite(value) ? value : Number.NaN);

/** (x, y) → the value, NaN where there is none or it lies beyond 10¹². Throws of names other than x and y. */
export function compiled(expr: Expression): Compiled {
  const value = inner(expr);
  return (x, y) => {
    const height = value(x, y);
    return Math.abs(height) <= LARGEST_NUMBER ? height : Number.NaN;
  };
}

function inner(expr: Expression): Compiled {
  switch (expr.kind) {
    case 'number': {
      const value = checked(expr.value);
      return () => value;
    }
    case 'constant': {
      const value = constants[expr.name];
      return () => value;
    }
    case 'symbol':
      if (expr.name === 'x') return (x) => x;
      if (expr.name === 'y') return (_, y) => y;
      throw new RangeError(`${expr.name} is neither x nor y`);
    case 'negate': {
      const of = inner(expr.of);
      return (x, y) => -of(x, y);
    }
    case 'call': {
      const of = inner(expr.of);
      const apply = functions[expr.name];
      return (x, y) => checked(apply(of(x, y)));
    }
    case 'binary':
      return ofBinary(expr);
    case 'cases': {
      const [left, right, above, below] = [expr.left, expr.right, expr.above, expr.below].map(inner);
      return (x, y) => {
        const [a, b] = [left?.(x, y) ?? Number.NaN, right?.(x, y) ?? Number.NaN];
        return (a > b ? above?.(x, y) : a < b ? below?.(x, y) : null) ?? Number.NaN;
      };
    }
  }
}

function ofBinary({ operator, left, right }: Extract<Expression, { kind: 'binary' }>): Compiled {
  const [a, b] = [inner(left), inner(right)];
  switch (operator) {
    case 'add':
      return (x, y) => checked(a(x, y) + b(x, y));
    case 'subtract':
      return (x, y) => checked(a(x, y) - b(x, y));
    case 'multiply':
      return (x, y) => checked(a(x, y) * b(x, y));
    case 'divide':
      return (x, y) => checked(a(x, y) / b(x, y));
    case 'power':
      return (x, y) => {
        const [base, exponent] = [a(x, y), b(x, y)];
        // NaN ** 0 is 1 in the language, and has no value here.
        return Number.isNaN(base) ? Number.NaN : checked(base ** exponent);
      };
    case 'max':
      return (x, y) => checked(Math.max(a(x, y), b(x, y)));
    case 'min':
      return (x, y) => checked(Math.min(a(x, y), b(x, y)));
  }
}
