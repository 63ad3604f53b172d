/** Where an expression can be read in two ways, and how it was read. Reads nothing itself (expressionParser.ts). */
import type { Expression } from './expression';
import type { Grammar } from './expressionGrammar';
import { closers } from './expressionSigns';
import type { Token } from './expressionTokens';

/** Where a text can be read in two ways: the text, and how it was read, with all its brackets. */
export type Doubt = {
  readonly is: 'product' | 'argument' | 'comma' | 'base';
  readonly at: number;
  readonly text: string;
  readonly read: string;
};

/** Places are those of tokens, from one up to another. */
export class Doubts {
  readonly found: Doubt[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly typed: string,
    private readonly grammar: Grammar,
  ) {}

  add(is: Doubt['is'], from: number, to: number, read: string): void {
    this.found.push({ is, at: this.tokens[from]?.at ?? 0, text: this.slice(from, to), read });
  }

  /** The text as it was typed. */
  slice(from: number, to: number): string {
    return this.typed.slice(this.tokens[from]?.at ?? 0, this.tokens[to - 1]?.end ?? 0);
  }

  startsFunction(place: number): boolean {
    const token = this.tokens[place];
    if (token?.kind !== 'name') return token?.kind === 'sign' && token.sign === '√';
    return this.grammar.leafOf(token.name) === null;
  }

  /** 1/2x is (1/2)·x: from the division's start to behind the last factor without a sign. */
  ofDivision(start: number, middle: number, end: number): void {
    this.add('product', start, end, `(${this.slice(start, middle)})·${this.slice(middle, end)}`);
  }

  /** log is the natural one in some schools and that of base 10 in others; said once a formula, and nobody doubts ln. */
  ofLog(at: number): void {
    const typed = this.slice(at, at + 1);
    if (/^ln$/i.test(typed) || this.found.some(({ text }) => text === typed)) return;
    this.add('base', at, at + 1, 'ln');
  }

  /** Whether the value is a division that was written with its sign, outside any brackets. */
  isOpenDivision(value: Expression, start: number, end: number): boolean {
    if (value.kind !== 'binary' || value.operator !== 'divide') return false;
    let depth = 0;
    for (const token of this.tokens.slice(start, end)) {
      if (token.kind !== 'sign') continue;
      if (token.sign === '/' && depth === 0) return true;
      depth += turnOf(token);
    }
    return false;
  }

  /** e^2x is (e^2)·x; nobody doubts x^2(y+1). A factor without a sign follows at `end`. */
  ofPower(start: number, end: number, base: Expression): void {
    const [last, next] = [this.tokens[end - 1], this.tokens[end]];
    if (!last || !next || turnOf(last) === -1) return;
    const usual = base.kind !== 'number' && base.kind !== 'constant' && last.kind === 'number';
    const close = next.kind === 'name' && next.at === last.end && !this.startsFunction(end);
    if (usual && !close) return;
    const behind = this.factorEnd(end);
    this.add('product', start, behind, `(${this.slice(start, end)})·${this.slice(end, behind)}`);
  }

  /** Behind the bracket that closes what is opened at a place; behind the token itself where it opens nothing. */
  private factorEnd(place: number): number {
    let depth = 0;
    for (let i = place; i < this.tokens.length; i++) {
      depth += turnOf(this.tokens[i]);
      if (depth === 0 && !this.startsFunction(i)) return i + 1;
    }
    return this.tokens.length;
  }
}

/** 1 for a bracket that opens, −1 for one that closes. */
function turnOf(token: Token | undefined): 1 | -1 | 0 {
  if (token?.kind !== 'sign') return 0;
  return token.sign in closers ? 1 : ')]}'.includes(token.sign) ? -1 : 0;
}
