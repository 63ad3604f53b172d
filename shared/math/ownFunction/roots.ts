/** Which exponents are fractions with an odd denominator, whose power negative numbers have as well. */
import type { Expression } from '../expression';

/** A fraction with an odd denominator, as it was typed: x^(1/3) is the real root, of negative x too. */
export type Root = readonly [numerator: number, denominator: number];

export function oddRoot(expr: Expression): Root | null {
  if (expr.kind === 'negate') {
    const of = oddRoot(expr.of);
    return of && [-of[0], of[1]];
  }
  if (expr.kind !== 'binary' || expr.operator !== 'divide') return null;
  const [top, bottom] = [wholeIn(expr.left), wholeIn(expr.right)];
  if (top === null || bottom === null || bottom === 0) return null;
  const common = greatestCommonDivisor(Math.abs(top), Math.abs(bottom));
  return (bottom / common) % 2 === 0 ? null : [top / common, bottom / common];
}

function wholeIn(expr: Expression): number | null {
  if (expr.kind === 'number') return Number.isSafeInteger(expr.value) ? expr.value : null;
  if (expr.kind !== 'negate') return null;
  const of = wholeIn(expr.of);
  return of === null ? null : -of;
}

function greatestCommonDivisor(a: number, b: number): number {
  let [m, n] = [a, b];
  while (n !== 0) [m, n] = [n, m % n];
  return m || 1;
}
