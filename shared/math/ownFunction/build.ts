/** Owns making expressions without writing their shape each time. Simplifies nothing. */
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

/** One text for one expression: equal texts mean equal expressions. */
export function keyOf(expr: Expression): string {
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
  }
}
