/**
 * Owns the pad's arithmetic: text to a tree (Pratt's top-down operator precedence) and the tree's value.
 * Nothing typed is ever run as code. Knows neither which symbols a task has nor what the answer should be.
 */
import { type Lexicon, type Token, tokenize } from './expressionTokens';
import { LARGEST_NUMBER } from './number';

export type FunctionName = 'sigma' | 'exp' | 'sqrt' | 'log' | 'sin' | 'cos' | 'abs';
export type BinaryOperator = 'add' | 'subtract' | 'multiply' | 'divide' | 'power';

export type Expression =
  /** `text` is the number as it was typed, with '.' as its mark */
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  | { readonly kind: 'constant'; readonly name: 'e' | 'pi' }
  /** a number known by name: 'a3_1', 'w2_1,12', 'x_5', 'x' */
  | { readonly kind: 'symbol'; readonly name: string }
  | { readonly kind: 'negate'; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly of: Expression };

export const expressionErrors = [
  'empty',
  'too_long',
  'too_deep',
  'unexpected',
  'bad_number',
  'unknown_name',
  'missing_brackets',
  'missing_operator',
  'missing_operand',
  'unclosed',
] as const;
export type ExpressionError = (typeof expressionErrors)[number];

export type Parsed =
  | { readonly ok: true; readonly expr: Expression }
  /** `at`: the place in the text, from 0 */
  | { readonly ok: false; readonly code: ExpressionError; readonly at: number };

export const evaluationErrors = ['unknown_symbol', 'division_by_zero', 'not_finite', 'too_large'] as const;
export type EvaluationError = (typeof evaluationErrors)[number];

export type Evaluated =
  | { readonly ok: true; readonly value: number }
  /** `symbol`: the name that is not known, for unknown_symbol */
  | { readonly ok: false; readonly code: EvaluationError; readonly symbol?: string };

/** Longest text, in characters: far beyond the longest honest answer, short enough for a server to read in passing. */
export const LONGEST_EXPRESSION = 200;
/** Deepest nesting of brackets, signs and powers: keeps recursion far from the stack's end. */
const DEEPEST = 40;

const functionNames: Readonly<Record<string, FunctionName>> = {
  σ: 'sigma',
  s: 'sigma',
  sigma: 'sigma',
  sigmoid: 'sigma',
  exp: 'exp',
  sqrt: 'sqrt',
  log: 'log',
  ln: 'log',
  sin: 'sin',
  cos: 'cos',
  abs: 'abs',
};

/** Which names an expression may hold. */
export type Grammar = Lexicon & {
  functionOf(name: string): FunctionName | null;
  /** A variable, a constant or a symbol; null: no such name. */
  leafOf(name: string): Expression | null;
};

const pad: Grammar = {
  symbols: true,
  firstName: (letters) => letters.length,
  functionOf: (name) => (Object.hasOwn(functionNames, name) ? (functionNames[name] ?? null) : null),
  leafOf,
};

const operators = {
  '+': { operator: 'add', left: 1, right: 2 },
  '-': { operator: 'subtract', left: 1, right: 2 },
  '*': { operator: 'multiply', left: 3, right: 4 },
  '/': { operator: 'divide', left: 3, right: 4 },
  // Right-associative, and tighter than a sign before it: −2^2 is −4.
  '^': { operator: 'power', left: 7, right: 6 },
} as const satisfies Record<string, { operator: BinaryOperator; left: number; right: number }>;

const PRODUCT = operators['*'];
/** A sign before a product belongs to the whole of it: −0.2 × 3 is −(0.2 × 3), typeset without brackets. */
const SIGN = 3;

/** Reads arithmetic: + − × ÷ ^ ( ), products without a sign (2a3_1, (…)(…)), functions, e, π and symbols. */
export function parseExpression(text: string, grammar: Grammar = pad): Parsed {
  if (text.length > LONGEST_EXPRESSION) return { ok: false, code: 'too_long', at: LONGEST_EXPRESSION };
  const tokens = tokenize(text, grammar);
  if (!Array.isArray(tokens)) return { ok: false, ...(tokens as Exclude<typeof tokens, readonly Token[]>) };
  if (tokens.length === 0) return { ok: false, code: 'empty', at: 0 };
  return new Parser(tokens, text.length, grammar).parse();
}

type Refusal = { readonly ok: false; readonly code: ExpressionError; readonly at: number };

class Parser {
  private place = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly end: number,
    private readonly grammar: Grammar,
  ) {}

  parse(): Parsed {
    const parsed = this.expression(0, 0);
    if (!parsed.ok || this.next === undefined) return parsed;
    // A closing bracket without its opening one is the only sign that can be left over.
    return this.refuse(this.next.kind === 'sign' ? 'unexpected' : 'missing_operator');
  }

  private get next(): Token | undefined {
    return this.tokens[this.place];
  }

  private refuse(code: ExpressionError): Refusal {
    return { ok: false, code, at: this.next?.at ?? this.end };
  }

  private expression(binding: number, depth: number): Parsed {
    if (depth > DEEPEST) return this.refuse('too_deep');
    let left = this.operand(binding, depth);
    while (left.ok) {
      const token = this.next;
      const written = token?.kind === 'sign' && token.sign !== '(' && token.sign !== ')';
      const infix = written
        ? operators[token.sign as keyof typeof operators]
        : this.startsFactor()
          ? PRODUCT
          : null;
      if (infix === null || infix.left < binding) return left;
      if (written) this.place += 1;
      const right = this.expression(infix.right, depth + 1);
      if (!right.ok) return right;
      left = {
        ok: true,
        expr: { kind: 'binary', operator: infix.operator, left: left.expr, right: right.expr },
      };
    }
    return left;
  }

  /** A bracket or a name right after a value is a product; a number there is a slip ("2 3"), not a product. */
  private startsFactor(): boolean {
    const token = this.next;
    return token?.kind === 'name' || (token?.kind === 'sign' && token.sign === '(');
  }

  private operand(binding: number, depth: number): Parsed {
    const token = this.next;
    if (token === undefined) return this.refuse('missing_operand');
    if (token.kind === 'number') {
      this.place += 1;
      return { ok: true, expr: { kind: 'number', value: token.value, text: token.text } };
    }
    if (token.kind === 'name') return this.named(token.name, depth);
    if (token.sign === '(') return this.bracket(depth);
    if (token.sign !== '-' && token.sign !== '+') return this.refuse('missing_operand');
    this.place += 1;
    const of = this.expression(Math.max(SIGN, binding), depth + 1);
    return of.ok && token.sign === '-' ? { ok: true, expr: { kind: 'negate', of: of.expr } } : of;
  }

  private bracket(depth: number): Parsed {
    this.place += 1;
    const inner = this.expression(0, depth + 1);
    if (!inner.ok) return inner;
    const close = this.next;
    if (close?.kind === 'sign' && close.sign === ')') {
      this.place += 1;
      return inner;
    }
    return this.refuse(close === undefined ? 'unclosed' : 'missing_operator');
  }

  private named(name: string, depth: number): Parsed {
    const after = this.tokens[this.place + 1];
    const called = after?.kind === 'sign' && after.sign === '(';
    const known = this.grammar.functionOf(name);
    if (called && known !== null) {
      this.place += 1;
      const of = this.bracket(depth);
      return of.ok ? { ok: true, expr: { kind: 'call', name: known, of: of.expr } } : of;
    }
    const leaf = this.grammar.leafOf(name);
    if (leaf === null) return this.refuse(known === null ? 'unknown_name' : 'missing_brackets');
    this.place += 1;
    return { ok: true, expr: leaf };
  }
}

function leafOf(name: string): Expression | null {
  if (name === 'e') return { kind: 'constant', name: 'e' };
  if (name === 'pi' || name === 'π') return { kind: 'constant', name: 'pi' };
  return name.includes('_') || /^[a-zη]$/.test(name) ? { kind: 'symbol', name } : null;
}

export const constants = { e: Math.E, pi: Math.PI };

export const functions: Readonly<Record<FunctionName, (value: number) => number>> = {
  sigma: (z) => 1 / (1 + Math.exp(-z)),
  exp: Math.exp,
  sqrt: Math.sqrt,
  log: Math.log,
  sin: Math.sin,
  cos: Math.cos,
  abs: Math.abs,
};

/** The expression's value with these symbols (by plain name); finite and at most 10¹² in size, or why there is none. */
export function evaluate(expr: Expression, symbols: Readonly<Record<string, number>>): Evaluated {
  const result = valueIn(expr, symbols);
  if (!result.ok) return result;
  return Math.abs(result.value) > LARGEST_NUMBER
    ? { ok: false, code: 'too_large' }
    : { ok: true, value: result.value + 0 };
}

function valueIn(expr: Expression, symbols: Readonly<Record<string, number>>): Evaluated {
  switch (expr.kind) {
    case 'number':
      return finite(expr.value);
    case 'constant':
      return finite(constants[expr.name]);
    case 'symbol': {
      const value = Object.hasOwn(symbols, expr.name) ? symbols[expr.name] : undefined;
      return value === undefined ? { ok: false, code: 'unknown_symbol', symbol: expr.name } : finite(value);
    }
    case 'negate': {
      const of = valueIn(expr.of, symbols);
      return of.ok ? finite(-of.value) : of;
    }
    case 'call': {
      const of = valueIn(expr.of, symbols);
      return of.ok ? finite(functions[expr.name](of.value)) : of;
    }
    case 'binary': {
      const left = valueIn(expr.left, symbols);
      if (!left.ok) return left;
      const right = valueIn(expr.right, symbols);
      if (!right.ok) return right;
      return combine(expr.operator, left.value, right.value);
    }
  }
}

function combine(operator: BinaryOperator, left: number, right: number): Evaluated {
  switch (operator) {
    case 'add':
      return finite(left + right);
    case 'subtract':
      return finite(left - right);
    case 'multiply':
      return finite(left * right);
    case 'divide':
      return right === 0 ? { ok: false, code: 'division_by_zero' } : finite(left / right);
    case 'power':
      return finite(left ** right);
  }
}

/** Checked at every node: an infinity inside could come out finite again (1/e^1000). */
const finite = (value: number): Evaluated =>
  Number.isFinite(value) ? { ok: true, value } : { ok: false, code: 'not_finite' };
