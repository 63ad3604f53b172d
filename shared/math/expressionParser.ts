/**
 * Reading an expression: text to a tree (Pratt's top-down operator precedence). Nothing typed is ever run as code.
 * Knows neither which symbols a task has nor what the answer should be.
 */
import { characterAt, plainText } from './characters';
import type { BinaryOperator } from './expression';
import { Arguments } from './expressionArguments';
import type { Parsed, Part } from './expressionErrors';
import { type Grammar, padGrammar } from './expressionGrammar';
import { closers, type Sign } from './expressionSigns';
import { type Token, tokenize } from './expressionTokens';

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

class Parser extends Arguments {
  parse(): Parsed {
    const parsed = this.expression(0, 0);
    if (!parsed.ok) return parsed;
    if (this.next === undefined) return { ...parsed, doubts: this.doubts.found };
    if (this.at(')', ']', '}')) return this.refuse('extra_bracket');
    return this.refuse(this.next.kind === 'sign' ? 'unexpected' : 'missing_operator');
  }

  protected expression(binding: number, depth: number): Part {
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
}
