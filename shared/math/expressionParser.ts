/**
 * Owns reading an expression: text to a tree (Pratt's top-down operator precedence). Nothing typed is ever run as code.
 * Knows neither which symbols a task has nor what the answer should be.
 */
import { characterAt, plainText } from './characters';
import type { BinaryOperator, Expression, FunctionName } from './expression';
import { type Doubt, Doubts } from './expressionDoubts';
import { type Grammar, padGrammar } from './expressionGrammar';
import { closers, type Sign, type Token, tokenize } from './expressionTokens';

export const expressionErrors = [
  'empty',
  'too_long',
  'too_deep',
  'unexpected',
  'bad_number',
  'two_points',
  'two_exponents',
  'unsure_comma',
  'unknown_name',
  'missing_brackets',
  'missing_argument',
  'missing_operator',
  'missing_operand',
  'unclosed',
  'wrong_bracket',
  'extra_bracket',
] as const;
export type ExpressionError = (typeof expressionErrors)[number];

type Refusal = {
  readonly ok: false;
  readonly code: ExpressionError;
  /** The place in the text, from 0. */
  readonly at: number;
  /** What stands there and is meant; for `unclosed` and `wrong_bracket` the bracket that is missing. */
  readonly name: string;
};

export type Parsed =
  | { readonly ok: true; readonly expr: Expression; readonly doubts: readonly Doubt[] }
  | Refusal;

/** Longest text, in characters: far beyond the longest honest answer, short enough for a server to read in passing. */
export const LONGEST_EXPRESSION = 200;
/** Deepest nesting of brackets, signs and powers: keeps recursion far from the stack's end. */
const DEEPEST = 40;

const operators: Readonly<Partial<Record<Sign, { operator: BinaryOperator; left: number; right: number }>>> =
  {
    '+': { operator: 'add', left: 1, right: 2 },
    '-': { operator: 'subtract', left: 1, right: 2 },
    '*': { operator: 'multiply', left: 3, right: 4 },
    '/': { operator: 'divide', left: 3, right: 4 },
    // Right-associative, and tighter than a sign before it: −2^2 is −4.
    '^': { operator: 'power', left: 7, right: 6 },
  };

const PRODUCT = { operator: 'multiply', left: 3, right: 4 } as const;
/** A sign before a product belongs to the whole of it: −0.2 × 3 is −(0.2 × 3), typeset without brackets. */
const SIGN = 3;
/** One factor with its powers. */
const FACTOR = 5;
const inverses: Readonly<Partial<Record<FunctionName, FunctionName>>> = {
  sin: 'asin',
  cos: 'acos',
  tan: 'atan',
  sinh: 'asinh',
  cosh: 'acosh',
  tanh: 'atanh',
};

/**
 * Reads arithmetic: + − × ÷ ^ and brackets of any shape, √ and |…|, products without a sign (2a3_1, (…)(…)), functions,
 * e, π and symbols; in whatever characters a keyboard, an input method or a word processor gives them.
 */
export function parseExpression(typed: string, grammar: Grammar = padGrammar): Parsed {
  if (typed.length > LONGEST_EXPRESSION)
    return { ok: false, code: 'too_long', at: LONGEST_EXPRESSION, name: '' };
  const { text, places } = plainText(typed);
  const place = (at: number): number => places[at] ?? typed.length;
  const tokens = tokenize(text, grammar);
  if (!isTokens(tokens)) {
    const at = place(tokens.at);
    const name = tokens.code === 'unexpected' ? characterAt(typed, at) : typed.slice(at, place(tokens.end));
    return { ok: false, code: tokens.code, at, name };
  }
  if (tokens.length === 0) return { ok: false, code: 'empty', at: 0, name: '' };
  return new Parser(
    tokens.map((token) => ({ ...token, at: place(token.at), end: place(token.end) })),
    typed,
    grammar,
  ).parse();
}

const isTokens = (found: ReturnType<typeof tokenize>): found is readonly Token[] => Array.isArray(found);

type Part = { readonly ok: true; readonly expr: Expression } | Refusal;

class Parser {
  private place = 0;
  /** Bars open within the innermost bracket. */
  private bars = 0;
  private readonly doubts: Doubts;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly typed: string,
    private readonly grammar: Grammar,
  ) {
    this.doubts = new Doubts(tokens, typed, grammar);
  }

  parse(): Parsed {
    const parsed = this.expression(0, 0);
    if (!parsed.ok) return parsed;
    if (this.next === undefined) return { ...parsed, doubts: this.doubts.found };
    if (this.at(')', ']', '}')) return this.refuse('extra_bracket');
    return this.refuse(this.next.kind === 'sign' ? 'unexpected' : 'missing_operator');
  }

  private get next(): Token | undefined {
    return this.tokens[this.place];
  }

  /** Whether one of these signs is next. */
  private at(...signs: readonly Sign[]): boolean {
    return this.next?.kind === 'sign' && signs.includes(this.next.sign);
  }

  private refuse(code: ExpressionError, name?: string): Refusal {
    const { at, end } = this.next ?? { at: this.typed.length, end: this.typed.length };
    return { ok: false, code, at, name: name ?? this.typed.slice(at, end) };
  }

  private expression(binding: number, depth: number): Part {
    if (depth > DEEPEST) return this.refuse('too_deep');
    const start = this.place;
    let left = this.operand(binding, depth);
    /** After 1/2 the place where what follows without a sign begins: 1/2x is (1/2)·x. */
    let divided: number | null = null;
    while (left.ok) {
      const token = this.next;
      const written = token?.kind === 'sign' ? operators[token.sign] : undefined;
      const infix = written ?? (this.startsFactor() ? PRODUCT : null);
      if (infix === null || infix.left < binding) break;
      if (written) {
        if (divided !== null) this.doubts.ofDivision(start, divided, this.place);
        this.place += 1;
      }
      const middle = this.place;
      const right = this.expression(infix.right, depth + 1);
      if (!right.ok) return right;
      const { operator } = infix;
      if (operator === 'power' && !(token?.kind === 'sign' && token.raised) && this.startsFactor())
        this.doubts.ofPower(start, this.place, left.expr);
      if (!written && this.doubts.isOpenDivision(left.expr, start, middle)) divided ??= middle;
      left = { ok: true, expr: { kind: 'binary', operator, left: left.expr, right: right.expr } };
      if (written) divided = null;
    }
    if (left.ok && divided !== null) this.doubts.ofDivision(start, divided, this.place);
    return left;
  }

  /** A bracket, a bar, a root or a name right after a value is a product; a number there is a slip ("2 3"), not a product. */
  private startsFactor(): boolean {
    if (this.next?.kind === 'name' || this.next?.kind === 'fraction') return true;
    return this.at('(', '[', '{', '√') || (this.at('|') && this.bars === 0);
  }

  private operand(binding: number, depth: number): Part {
    const token = this.next;
    if (token === undefined) return this.refuse('missing_operand');
    if (token.kind === 'number') {
      if (token.unsure) {
        if (!this.grammar.handwriting) return this.refuse('unsure_comma');
        this.doubts.add('comma', this.place, this.place + 1, token.text);
      }
      this.place += 1;
      return { ok: true, expr: { kind: 'number', value: token.value, text: token.text } };
    }
    if (token.kind === 'name') return this.named(token.name, depth);
    if (token.kind === 'fraction') return this.fraction(depth);
    if (token.sign in closers) return this.bracket(depth);
    if (token.sign === '|') return this.absolute(depth);
    if (token.sign === '√') return this.called('sqrt', depth);
    if (token.sign !== '-' && token.sign !== '+') return this.refuse('missing_operand');
    this.place += 1;
    const of = this.expression(Math.max(SIGN, binding), depth + 1);
    return of.ok && token.sign === '-' ? { ok: true, expr: { kind: 'negate', of: of.expr } } : of;
  }

  private bracket(depth: number): Part {
    const list = this.list(depth);
    if (!list.ok) return list;
    const [expr, second] = list.items;
    return expr && !second ? { ok: true, expr } : this.refuse('unexpected');
  }

  /** What stands between a bracket and its like, divided by commas where its text has any. */
  private list(depth: number): { readonly ok: true; readonly items: readonly Expression[] } | Refusal {
    const opener = this.next;
    const closer = opener?.kind === 'sign' ? closers[opener.sign] : undefined;
    if (closer === undefined) return this.refuse('missing_brackets');
    const outside = this.bars;
    this.bars = 0;
    const items: Expression[] = [];
    do {
      this.place += 1;
      const inner = this.expression(0, depth + 1);
      if (!inner.ok) return inner;
      items.push(inner.expr);
    } while (this.at(','));
    if (!this.at(closer)) return this.unclosed(closer);
    this.place += 1;
    this.bars = outside;
    return { ok: true, items };
  }

  private unclosed(closer: Sign): Refusal {
    if (this.next === undefined) return this.refuse('unclosed', closer);
    return this.at(')', ']', '}') ? this.refuse('wrong_bracket', closer) : this.refuse('missing_operator');
  }

  /** Where a value is awaited a bar opens, and after a value it closes the last that is open: |x − |y||. */
  private absolute(depth: number): Part {
    this.place += 1;
    this.bars += 1;
    const of = this.expression(0, depth + 1);
    if (!of.ok) return of;
    if (!this.at('|')) return this.unclosed('|');
    this.place += 1;
    this.bars -= 1;
    return { ok: true, expr: { kind: 'call', name: 'abs', of: of.expr } };
  }

  private fraction(depth: number): Part {
    this.place += 1;
    const above = this.bracket(depth);
    if (!above.ok) return above;
    const below = this.bracket(depth);
    if (!below.ok) return below;
    return { ok: true, expr: { kind: 'binary', operator: 'divide', left: above.expr, right: below.expr } };
  }

  private named(name: string, depth: number): Part {
    if (name === 'max' || name === 'min') return this.extreme(name, depth);
    const known = this.grammar.functionOf(name);
    const after = this.tokens[this.place + 1];
    if (known !== null && after?.kind === 'sign' && after.sign in closers) return this.called(known, depth);
    const leaf = this.grammar.leafOf(name);
    if (leaf !== null) {
      this.place += 1;
      return { ok: true, expr: leaf };
    }
    if (known === null) return this.refuse('unknown_name');
    return this.grammar.handwriting ? this.called(known, depth) : this.refuse('missing_brackets');
  }

  private extreme(operator: 'max' | 'min', depth: number): Part {
    const name = this.refuse('missing_argument');
    this.place += 1;
    if (!this.at('(', '[', '{')) return { ...name, code: 'missing_brackets' };
    const list = this.list(depth);
    if (!list.ok) return list;
    const [first, ...rest] = list.items;
    if (!first || rest.length === 0) return name;
    return {
      ok: true,
      expr: rest.reduce((left, right) => ({ kind: 'binary', operator, left, right }), first),
    };
  }

  /** A function, a power on its name (sin²x), and its argument, in brackets or not. */
  private called(name: FunctionName, depth: number): Part {
    const start = this.place;
    const missing = this.refuse('missing_brackets');
    this.place += 1;
    if (name === 'log' && this.grammar.handwriting) this.doubts.ofLog(start);
    let exponent: Expression | null = null;
    let inverse: FunctionName | undefined;
    if (this.grammar.handwriting && name !== 'sqrt' && this.at('^')) {
      this.place += 1;
      const power = this.exponentOnName(depth);
      if (!power.ok) return power;
      exponent = power.expr;
      if (isMinusOne(exponent)) {
        inverse = inverses[name];
        if (inverse === undefined) return missing;
        this.doubts.add('argument', start, this.place, inverse);
        exponent = null;
      }
    }
    const argument = this.at('(', '[', '{')
      ? this.bracket(depth)
      : name === 'sqrt'
        ? this.bareRadicand(start, depth)
        : this.bareArgument(start, depth);
    if (!argument.ok) {
      const nothing = argument.code === 'missing_operand' && this.place === start + 1;
      return nothing ? missing : argument;
    }
    const call: Expression = { kind: 'call', name: inverse ?? name, of: argument.expr };
    return {
      ok: true,
      expr: exponent ? { kind: 'binary', operator: 'power', left: call, right: exponent } : call,
    };
  }

  private exponentOnName(depth: number): Part {
    const negative = this.at('-');
    if (negative) this.place += 1;
    if (!negative && this.at('(', '[', '{')) return this.bracket(depth);
    const token = this.next;
    if (token?.kind !== 'number') return this.refuse('missing_operand');
    this.place += 1;
    const number: Expression = { kind: 'number', value: token.value, text: token.text };
    return { ok: true, expr: negative ? { kind: 'negate', of: number } : number };
  }

  /** After √ one factor with its powers: √2x is √2 · x, and √x² the root of x². */
  private bareRadicand(start: number, depth: number): Part {
    const from = this.place;
    if (this.at('+', '-')) return this.refuse('missing_operand');
    const factor = this.expression(FACTOR, depth + 1);
    if (!factor.ok) return factor;
    if (this.place > from + 1 || this.startsFactor())
      this.doubts.add('argument', start, this.place, `√(${this.doubts.slice(from, this.place)})`);
    return factor;
  }

  /**
   * Without brackets a function takes the factors that follow without a sign, up to another function or a bracket:
   * sin 2πx, sin x cos y, log x². A bracket after numbers alone belongs to it, too: sin 2(x + y).
   */
  private bareArgument(start: number, depth: number): Part {
    const from = this.place;
    const negative = this.at('-') && this.tokens[from + 1]?.at === this.next?.end;
    if (negative) this.place += 1;
    else if (this.at('+', '-')) return this.refuse('missing_operand');
    let argument = this.expression(FACTOR, depth + 1);
    let numbersAlone = this.place === from + 1 && isConstant(this.tokens[from]);
    let factors = 1;
    while (argument.ok && this.startsFactor() && !this.doubts.startsFunction(this.place)) {
      const bracket = this.at('(', '[', '{');
      if (bracket && !numbersAlone) break;
      numbersAlone &&= isConstant(this.next);
      const factor = this.expression(FACTOR, depth + 1);
      factors += 1;
      argument = factor.ok
        ? {
            ok: true,
            expr: { kind: 'binary', operator: 'multiply', left: argument.expr, right: factor.expr },
          }
        : factor;
      if (bracket) break;
    }
    if (!argument.ok) return argument;
    const unclear = factors > 1 || negative || this.place > from + 1 || this.at('*', '/', '(', '[', '{');
    if (unclear) {
      const [name, of] = [this.doubts.slice(start, from), this.doubts.slice(from, this.place)];
      this.doubts.add('argument', start, this.place, `${name}(${of})`);
    }
    return negative ? { ok: true, expr: { kind: 'negate', of: argument.expr } } : argument;
  }
}

const isMinusOne = (expr: Expression): boolean =>
  expr.kind === 'negate' && expr.of.kind === 'number' && expr.of.value === 1;

const isConstant = (token: Token | undefined): boolean =>
  token?.kind === 'number' || (token?.kind === 'name' && ['e', 'pi', 'π'].includes(token.name));
