/** How brackets, functions and their arguments are read, in brackets or without. Knows no operators. */
import type { Expression, FunctionName } from './expression';
import { Doubts } from './expressionDoubts';
import type { ExpressionError, Part, Refusal } from './expressionErrors';
import type { Grammar } from './expressionGrammar';
import { closers, type Sign } from './expressionSigns';
import type { Token } from './expressionTokens';

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

export abstract class Arguments {
  protected place = 0;
  /** Bars open within the innermost bracket. */
  protected bars = 0;
  protected readonly doubts: Doubts;

  constructor(
    protected readonly tokens: readonly Token[],
    protected readonly typed: string,
    protected readonly grammar: Grammar,
  ) {
    this.doubts = new Doubts(tokens, typed, grammar);
  }

  /** What stands here, as far as operators bind tighter than `binding`. */
  protected abstract expression(binding: number, depth: number): Part;

  protected get next(): Token | undefined {
    return this.tokens[this.place];
  }

  /** Whether one of these signs is next. */
  protected at(...signs: readonly Sign[]): boolean {
    return this.next?.kind === 'sign' && signs.includes(this.next.sign);
  }

  protected refuse(code: ExpressionError, name?: string): Refusal {
    const { at, end } = this.next ?? { at: this.typed.length, end: this.typed.length };
    return { ok: false, code, at, name: name ?? this.typed.slice(at, end) };
  }

  /** A bracket, a bar, a root or a name right after a value is a product; a number there is a slip ("2 3"), not a product. */
  protected startsFactor(): boolean {
    if (this.next?.kind === 'name' || this.next?.kind === 'fraction') return true;
    return this.at('(', '[', '{', '√') || (this.at('|') && this.bars === 0);
  }

  protected bracket(depth: number): Part {
    const list = this.list(depth);
    if (!list.ok) return list;
    const [expr, second] = list.items;
    return expr && !second ? { ok: true, expr } : this.refuse('unexpected');
  }

  /** What stands between a bracket and its like, divided by commas where its text has any. */
  protected list(depth: number): { readonly ok: true; readonly items: readonly Expression[] } | Refusal {
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

  protected unclosed(closer: Sign): Refusal {
    if (this.next === undefined) return this.refuse('unclosed', closer);
    return this.at(')', ']', '}') ? this.refuse('wrong_bracket', closer) : this.refuse('missing_operator');
  }

  protected extreme(operator: 'max' | 'min', depth: number): Part {
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
  protected called(name: FunctionName, depth: number): Part {
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

  protected exponentOnName(depth: number): Part {
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
  protected bareRadicand(start: number, depth: number): Part {
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
  protected bareArgument(start: number, depth: number): Part {
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
