/** The formulas of ∂f/∂x and ∂f/∂y as TeX, where they can be written down at all. */
import type { Expression } from '../expression';
import { partialOf, type Variable } from './differentiate';
import { functionTex } from './typeset';

/** Parts (numbers, names, signs) of a slope before it is simplified: more would keep the server from its classes. */
const MOST_PARTS = 1_000;
/** Longest TeX of one slope, in characters: more is no formula for a stage or a phone. */
const LONGEST_TEX = 1_200;

/** null: one of them is too long to be written down. */
export function partialsTex(expr: Expression): readonly [string, string] | null {
  const [x, y] = (['x', 'y'] as const).map((by) =>
    partsOf(expr, by).slope > MOST_PARTS ? null : functionTex(partialOf(expr, by)),
  );
  if (x == null || y == null || Math.max(x.length, y.length) > LONGEST_TEX) return null;
  return [x, y];
}

/** How many parts an expression has, and about how many its slope will have by the rules of differentiation. */
function partsOf(expr: Expression, by: Variable): { readonly own: number; readonly slope: number } {
  switch (expr.kind) {
    case 'number':
    case 'constant':
    case 'symbol':
      return { own: 1, slope: 1 };
    case 'negate': {
      const of = partsOf(expr.of, by);
      return { own: of.own + 1, slope: of.slope + 1 };
    }
    case 'call': {
      const of = partsOf(expr.of, by);
      return { own: of.own + 1, slope: of.own + of.slope + 4 };
    }
    case 'binary': {
      const [a, b] = [partsOf(expr.left, by), partsOf(expr.right, by)];
      const own = a.own + b.own + 1;
      const slopes = a.slope + b.slope + 1;
      if (expr.operator === 'add' || expr.operator === 'subtract') return { own, slope: slopes };
      return { own, slope: slopes + (expr.operator === 'power' ? 3 : 1) * own };
    }
    case 'cases': {
      const parts = [expr.left, expr.right, expr.above, expr.below].map((part) => partsOf(part, by));
      const own = parts.reduce((sum, part) => sum + part.own, 1);
      return { own, slope: own + parts.reduce((sum, part) => sum + part.slope, 0) };
    }
  }
}
