/** Making expressions without writing their shape each time. Simplifies nothing. */
import type { BinaryOperator, Expression, FunctionName } from '../expression';

export const number = (value: number): Expression => ({ kind: 'number', value, text: String(value) });
export const negate = (of: Expression): Expression => ({ kind: 'negate', of });
export const call = (name: FunctionName, of: Expression): Expression => ({ kind: 'call', name, of });
const binary =
  (operator: BinaryOperator) =>
  (left: Expression, right: Expression): Expression => ({ kind: 'binary', operator, left, right });
export const plus = binary('add');
export const minus = binary('subtract');
export const times = binary('multiply');
export const over = binary('divide');
export const power = binary('power');
export const cases = (
  left: Expression,
  right: Expression,
  above: Expression,
  below: Expression,
): Expression => ({
  kind: 'cases',
  left,
  right,
  above,
  below,
});

/** Texts already made: every step of a simplification asks for those of the same parts. */
const keys = new WeakMap<Expression, string>();

/** One text for one expression: equal texts mean equal expressions. */
export function keyOf(expr: Expression): string {
  const known = keys.get(expr);
  if (known !== undefined) return known;
  const key = written(expr);
  keys.set(expr, key);
  return key;
}

function written(expr: Expression): string {
  switch (expr.kind) {
    case 'number':
      return String(expr.value);
    case 'constant':
    case 'symbol':
      return expr.name;
    case 'negate':
      return `(-${keyOf(expr.of)})`;
    case 'call':
      return `${expr.name}(${keyOf(expr.of)})`;
    case 'binary':
      return `(${keyOf(expr.left)} ${expr.operator} ${keyOf(expr.right)})`;
    case 'cases':
      return `(${[expr.left, expr.right, expr.above, expr.below].map(keyOf).join(' : ')})`;
  }
}
