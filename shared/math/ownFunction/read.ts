/** Reading a function of x and y as a person types it. Knows neither its derivatives nor where it is used. */
import { plainText } from '../characters';
import { type Expression, evaluate } from '../expression';
import type { Doubt } from '../expressionDoubts';
import { type ExpressionError, expressionErrors } from '../expressionErrors';
import { commonFunction, commonFunctions, type Grammar } from '../expressionGrammar';
import { LONGEST_EXPRESSION, parseExpression } from '../expressionParser';

export const functionErrors = [...expressionErrors, 'no_variable', 'equation'] as const;
export type FunctionError = ExpressionError | 'no_variable' | 'equation';

export type FunctionRead =
  | { readonly ok: true; readonly expr: Expression; readonly doubts: readonly Doubt[] }
  /** `at`: the place in the text, from 0; `name`: what is meant there, where something is */
  | { readonly ok: false; readonly code: FunctionError; readonly at: number; readonly name: string };

const leaves: ReadonlyMap<string, Expression> = new Map<string, Expression>([
  ['x', { kind: 'symbol', name: 'x' }],
  ['y', { kind: 'symbol', name: 'y' }],
  ['e', { kind: 'constant', name: 'e' }],
  ['pi', { kind: 'constant', name: 'pi' }],
  ['π', { kind: 'constant', name: 'pi' }],
]);

/** Longest first: 'exp' before 'e', so that "xexp(y)" is x · exp(y). */
const names = [...commonFunctions, 'max', 'min', ...leaves.keys()].sort((a, b) => b.length - a.length);

/** In a run of letters every known name ends where the next begins: "xy" is x · y, "xsin(y)" x · sin(y). */
const grammar: Grammar = {
  symbols: false,
  handwriting: true,
  firstName: (letters, called) =>
    names.find((name) => letters.startsWith(name))?.length ?? unknownLength(letters, called),
  functionOf: commonFunction,
  leafOf: (name) => leaves.get(name) ?? null,
};

/** An unknown name reaches to where a known one begins; before a bracket to its end, since it is meant as one function. */
function unknownLength(letters: string, called: boolean): number {
  if (called) return letters.length;
  for (let i = 1; i < letters.length; i++) {
    if (names.some((name) => letters.startsWith(name, i))) return i;
  }
  return letters.length;
}

/** What may stand before the formula itself: z =, f(x, y) =, or a lone =. */
const leftSide = /^\s*(?:(?:[zwfghy]\s*(?:(?:\\left)?\(\s*x\s*(?:[,;]\s*y\s*)?(?:\\right)?\)\s*)?:?)?=\s*)+/i;
const asTex = /^\s*(\$\$?|\\\(|\\\[)(.*?)(?:\$\$?|\\\)|\\\])\s*$/s;

/**
 * f(x, y) from text: + − × ÷ ^ and brackets, √ and |…|, the usual functions, e and π, products without a sign (2xy,
 * x(y+1), (x+1)(y−2)); 2^xy is (2^x) · y. At most 200 characters, nested 40 deep; x or y must occur.
 */
export function readFunction(typed: string): FunctionRead {
  if (typed.length > LONGEST_EXPRESSION)
    return { ok: false, code: 'too_long', at: LONGEST_EXPRESSION, name: '' };
  const tex = asTex.exec(typed);
  const inside = tex?.[2] ?? typed;
  const before = tex ? typed.indexOf(tex[1] ?? '') + (tex[1]?.length ?? 0) : 0;
  const { text, places } = plainText(inside);
  const side = leftSide.exec(text)?.[0] ?? '';
  const start = places[side.length] ?? inside.length;
  const parsed = parseExpression(inside.slice(start), grammar);
  const from = before + start;
  if (!parsed.ok) {
    const second = parsed.code === 'unexpected' || parsed.code === 'missing_operand';
    const code = second && plainText(parsed.name).text === '=' ? 'equation' : parsed.code;
    return { ok: false, code, at: from + parsed.at, name: parsed.name };
  }
  const { expr } = parsed;
  if (/^\s*y\s*:?=/i.test(side) && hasVariable(expr, 'y'))
    return { ok: false, code: 'equation', at: typed.indexOf(inside) + side.search(/\S/), name: 'y' };
  if (!hasVariable(expr)) return { ok: false, code: 'no_variable', at: 0, name: '' };
  const doubts = parsed.doubts.map((doubt) => ({ ...doubt, at: from + doubt.at }));
  return { ok: true, expr, doubts: doubts.sort((a, b) => a.at - b.at) };
}

/**
 * A number as a person writes it who writes formulas: −4, 1/2, 2π, √2. null where it is none, holds a variable, or could be
 * read in two ways.
 */
export function readNumber(typed: string): number | null {
  const parsed = parseExpression(typed, grammar);
  if (!parsed.ok || parsed.doubts.length > 0) return null;
  const value = evaluate(parsed.expr, {});
  return value.ok ? value.value : null;
}

/** Whether x or y occurs; with a name, whether that one does. */
function hasVariable(expr: Expression, name?: string): boolean {
  switch (expr.kind) {
    case 'symbol':
      return name === undefined || expr.name === name;
    case 'number':
    case 'constant':
      return false;
    case 'negate':
    case 'call':
      return hasVariable(expr.of, name);
    case 'binary':
      return hasVariable(expr.left, name) || hasVariable(expr.right, name);
    case 'cases':
      return [expr.left, expr.right, expr.above, expr.below].some((part) => hasVariable(part, name));
  }
}
