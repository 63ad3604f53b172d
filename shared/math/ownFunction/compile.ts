/** Owns an expression as a function that is called thousands of times: closures made once, nothing ever run as text. */
import { constants, type Expression, functions } from '../expression';
import { LARGEST_NUMBER } from '../number';

export type Compiled = (x: number, y: number) => number;

/** Not finite, or beyond 10¹²: there is no value. Checked at every node: an infinity inside could come out finite again. */
const checked = (value: number): number => (Math.abs(value) <= LARGEST_NUMBER ? value : Number.NaN);

/** (x, y) → the value, NaN where there is none. Throws of names other than x and y. */
export function compiled(expr: Expression): Compiled {
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
      const of = compiled(expr.of);
      return (x, y) => -of(x, y);
    }
    case 'call': {
      const of = compiled(expr.of);
      const apply = functions[expr.name];
      return (x, y) => checked(apply(of(x, y)));
    }
    case 'binary':
      return ofBinary(expr);
  }
}

function ofBinary({ operator, left, right }: Extract<Expression, { kind: 'binary' }>): Compiled {
  const [a, b] = [compiled(left), compiled(right)];
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
  }
}
