/** Owns reading a function of x and y as a person types it. Knows neither its derivatives nor where it is used. */
import {
  type Expression,
  type ExpressionError,
  expressionErrors,
  type FunctionName,
  type Grammar,
  parseExpression,
} from '../expression';

export const functionErrors = [...expressionErrors, 'no_variable'] as const;
export type FunctionError = ExpressionError | 'no_variable';

export type FunctionRead =
  | { readonly ok: true; readonly expr: Expression }
  /** `at`: the place in the text, from 0; `name`: the name that is meant, where one is */
  | { readonly ok: false; readonly code: FunctionError; readonly at: number; readonly name: string };

const functionNames: Readonly<Record<string, FunctionName>> = {
  sqrt: 'sqrt',
  sin: 'sin',
  cos: 'cos',
  exp: 'exp',
  log: 'log',
  ln: 'log',
  abs: 'abs',
};

const leaves: Readonly<Record<string, Expression>> = {
  x: { kind: 'symbol', name: 'x' },
  y: { kind: 'symbol', name: 'y' },
  e: { kind: 'constant', name: 'e' },
  pi: { kind: 'constant', name: 'pi' },
  π: { kind: 'constant', name: 'pi' },
};

const own = <T>(table: Readonly<Record<string, T>>, name: string): T | null =>
  Object.hasOwn(table, name) ? (table[name] ?? null) : null;

/** Longest first: 'exp' before 'e', so that "xexp(y)" is x · exp(y). */
const names = [...Object.keys(functionNames), ...Object.keys(leaves)].sort((a, b) => b.length - a.length);

/** In a run of letters every known name ends where the next begins: "xy" is x · y, "xsin(y)" x · sin(y). */
const grammar: Grammar = {
  symbols: false,
  firstName: (letters) => names.find((name) => letters.startsWith(name))?.length ?? unknownLength(letters),
  functionOf: (name) => own(functionNames, name),
  leafOf: (name) => own(leaves, name),
};

/** An unknown name reaches to where a known one begins. */
function unknownLength(letters: string): number {
  for (let i = 1; i < letters.length; i++) {
    if (names.some((name) => letters.startsWith(name, i))) return i;
  }
  return letters.length;
}

/**
 * f(x, y) from text: + − × ÷ ^ ( ), sin cos exp log (ln) sqrt abs, e and π, products without a sign (2xy, x(y+1),
 * (x+1)(y−2)); 2^xy is (2^x) · y. At most 200 characters, nested 40 deep; x or y must occur.
 */
export function readFunction(text: string): FunctionRead {
  const parsed = parseExpression(text, grammar);
  if (!parsed.ok) {
    const name = /^\p{L}+/u.exec(text.slice(parsed.at))?.[0] ?? text.charAt(parsed.at);
    return { ...parsed, name: name.slice(0, grammar.firstName(name.toLowerCase()) || 1) };
  }
  return hasVariable(parsed.expr) ? parsed : { ok: false, code: 'no_variable', at: 0, name: '' };
}

function hasVariable(expr: Expression): boolean {
  switch (expr.kind) {
    case 'symbol':
      return true;
    case 'number':
    case 'constant':
      return false;
    case 'negate':
    case 'call':
      return hasVariable(expr.of);
    case 'binary':
      return hasVariable(expr.left) || hasVariable(expr.right);
  }
}
