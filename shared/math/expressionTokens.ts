/** How an expression's text falls into numbers, names and signs. Knows nothing of grammar or of values. */
import { type NumberRead, numberAt, separatorIn, vulgarFraction } from './expressionNumbers';
import type { Sign } from './expressionSigns';
import { texCommandAt } from './expressionTexCommands';

/** From `at` to `end` in the text. */
type Span = { readonly at: number; readonly end: number };

type Thing =
  | { readonly kind: 'number'; readonly value: number; readonly text: string; readonly unsure: boolean }
  /** a function, a constant, a variable or a symbol of the network ('a3_1') */
  | { readonly kind: 'name'; readonly name: string }
  /** `raised`: a power by a raised character, which nobody can read as reaching further */
  | { readonly kind: 'sign'; readonly sign: Sign; readonly raised?: boolean }
  /** \frac, whose two arguments follow in braces */
  | { readonly kind: 'fraction' };

export type Token = Span & Thing;

type Unreadable = Extract<NumberRead, { ok: false }>['code'] | 'unexpected';
export type TokenError = Span & { readonly code: Unreadable };

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const subscripts = '₀₁₂₃₄₅₆₇₈₉';

/** A symbol of the network: letter, layer (plain or raised; t and x have none), index (after '_' or lowered). */
const symbolName =
  /([a-zδ])([0-9⁰¹²³⁴⁵⁶⁷⁸⁹]{0,2})(?:_([0-9]{1,3}(?:,[0-9]{1,3})?)|([₀₁₂₃₄₅₆₇₈₉]{1,3}(?:,[₀₁₂₃₄₅₆₇₈₉]{1,3})?))/iy;
const word = /[a-zσδπη]+/iy;
/** The one function with a number in its name: log10, log_2, log₁₀, \log_{10}. */
const logToBase = /\\?log(?:_?(10|2)|_\{(10|2)\}|(₁₀|₂))(?![0-9₀-₉.,])/iy;
/** A slope as it is written, ∂z/∂x: one name, 'z_x', not a quotient. */
const slope = /∂z\/∂([xy])/iy;
/** A part of the step as it is written, Δx: one name, 'd_x'. */
const change = /[Δδ∆]([xy])(?![a-z0-9_])/iy;
const raised = /[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹ˣʸ]+(?:[⁺⁻][⁰¹²³⁴⁵⁶⁷⁸⁹ˣʸ]+)*/y;
const mixed = /\s*([¼½¾⅐-⅞↉])/y;

export type Lexicon = {
  /** Whether a letter with a layer and an index ('a3_1') is one name. */
  readonly symbols: boolean;
  /** How many letters of a run of letters are its first name; `called`: a bracket follows the run. */
  firstName(letters: string, called: boolean): number;
};

/** Tokens of the text in plain characters, each with its place; or where it cannot be read. */
export function tokenize(source: string, lexicon: Lexicon): readonly Token[] | TokenError {
  return new Tokenizer(source, lexicon).run();
}

const sign = (sign: Sign): Thing => ({ kind: 'sign', sign });
const name = (name: string): Thing => ({ kind: 'name', name });
const number = (text: string): Thing => ({ kind: 'number', value: Number(text), text, unsure: false });
const quotient = ([above, below]: readonly [string, string]): readonly Thing[] => [
  number(above),
  sign('/'),
  number(below),
];

const TAKEN = Symbol('taken');
/** Something was taken, cannot be read, or is of another kind. */
type Step = typeof TAKEN | TokenError | null;

class Tokenizer {
  private at = 0;
  private readonly tokens: Token[] = [];
  /** For each open bracket what stands between arguments in it; null: no arguments are listed there. */
  private readonly open: (',' | ';' | null)[] = [];

  constructor(
    private readonly source: string,
    private readonly lexicon: Lexicon,
  ) {}

  run(): readonly Token[] | TokenError {
    while (this.at < this.source.length) {
      const step =
        this.space() ??
        this.sign() ??
        this.name() ??
        this.number() ??
        this.command() ??
        this.word() ??
        this.power();
      if (step === null) return { code: 'unexpected', at: this.at, end: this.at + 1 };
      if (step !== TAKEN) return step;
    }
    return this.tokens;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.source);
  }

  /** What the next so many characters stand for. */
  private take(length: number, ...things: readonly Thing[]): typeof TAKEN {
    const end = this.at + length;
    this.tokens.push(...things.map((thing) => ({ ...thing, at: this.at, end })));
    this.at = end;
    return TAKEN;
  }

  private space(): Step {
    const space = this.match(/\s+/y);
    return space && this.take(space[0].length);
  }

  private sign(): Step {
    const character = this.source.charAt(this.at);
    if (character === this.open.at(-1)) return this.take(1, sign(','));
    if (!'+-*×/^()[]{}|√='.includes(character)) return null;
    if (this.source.startsWith('**', this.at)) return this.take(2, sign('^'));
    if (')]}'.includes(character)) this.open.pop();
    if ('([{'.includes(character)) {
      const before = this.tokens.at(-1);
      const lists = before?.kind === 'name' && ['max', 'min'].includes(before.name);
      const { mark, unsure } = lists ? separatorIn(this.source, this.at) : { mark: null, unsure: null };
      if (unsure !== null) return { code: 'unsure_comma', at: unsure - 1, end: unsure + 2 };
      this.open.push(mark);
    }
    return this.take(1, sign(character === '×' ? '*' : (character as Sign)));
  }

  /** Names that hold more than letters. */
  private name(): Step {
    const log = this.match(logToBase);
    if (log)
      return this.take(log[0].length, name(`log${log[1] ?? log[2] ?? plain(log[3] ?? '', subscripts)}`));
    if (!this.lexicon.symbols) return null;
    const partial = this.match(slope);
    if (partial) return this.take(partial[0].length, name(`z_${partial[1]?.toLowerCase()}`));
    const part = this.match(change);
    if (part) return this.take(part[0].length, name(`d_${part[1]?.toLowerCase()}`));
    const symbol = this.match(symbolName);
    if (!symbol) return null;
    const [whole, letter = '', layer = '', index, lowered = ''] = symbol;
    const indices = index ?? plain(lowered, subscripts);
    return this.take(whole.length, name(`${letter}${plain(layer, superscripts)}_${indices}`.toLowerCase()));
  }

  private number(): Step {
    const lone = vulgarFraction(this.source.charAt(this.at));
    if (lone) return this.take(1, sign('('), ...quotient(lone), sign(')'));
    const read = numberAt(this.source, this.at, this.open.at(-1) === ',');
    if (read === null || !read.ok) return read;
    const { value, text, end, unsure } = read;
    mixed.lastIndex = end;
    const part = /^[0-9]+$/.test(text) ? mixed.exec(this.source) : null;
    const fraction = vulgarFraction(part?.[1] ?? '');
    if (!part || !fraction) return this.take(end - this.at, { kind: 'number', value, text, unsure });
    // 2½ is 2 + ½, not 2 · ½.
    const length = end + part[0].length - this.at;
    return this.take(length, sign('('), number(text), sign('+'), ...quotient(fraction), sign(')'));
  }

  private command(): Step {
    const command = texCommandAt(this.source, this.at);
    if (command === null) return null;
    const { is, length } = command;
    if (is === 'unreadable') return { code: 'unexpected', at: this.at + length, end: this.at + length + 1 };
    if (is === 'unseen') return this.take(length);
    if (is === 'fraction') return this.take(length, { kind: 'fraction' });
    return this.take(length, is === 'sign' ? sign(command.sign) : name(command.name));
  }

  private word(): Step {
    const run = this.match(word)?.[0].toLowerCase();
    if (run === undefined) return null;
    const called = /^\s*[([{]/.test(this.source.slice(this.at + run.length));
    const first = run.slice(0, this.lexicon.firstName(run, called));
    return this.take(first.length, name(first));
  }

  /** Raised characters: x², e⁻ˣ, 2ˣ⁺¹. */
  private power(): Step {
    const whole = this.match(raised)?.[0];
    if (whole === undefined) return null;
    const parts = (whole.match(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+|./g) ?? []).map((part): Thing => {
      if (part === '⁻' || part === '⁺') return sign(part === '⁻' ? '-' : '+');
      return part === 'ˣ' || part === 'ʸ'
        ? name(part === 'ˣ' ? 'x' : 'y')
        : number(plain(part, superscripts));
    });
    const single = /^⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/.test(whole);
    const exponent = single ? parts : [sign('('), ...parts, sign(')')];
    return this.take(whole.length, { kind: 'sign', sign: '^', raised: true }, ...exponent);
  }
}

/** Raised or lowered digits as plain ones. */
const plain = (text: string, digits: string): string =>
  [...text]
    .map((character) => (digits.includes(character) ? String(digits.indexOf(character)) : character))
    .join('');
