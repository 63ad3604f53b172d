/** Owns what the pad makes of a text: its value, its typeset form, or a sentence that says what is missing and where. */
import {
  type EvaluationError,
  type ExpressionError,
  evaluate,
  LONGEST_EXPRESSION,
  parseExpression,
} from '../../shared/math/expression';
import { expressionTex } from '../../shared/math/expressionTex';
import type { SymbolView } from '../../shared/protocol/views';
import { dictionary, fill, say } from './language';

export type PadReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: number; readonly tex: string }
  /** Not wrong, only not finished: an open bracket, an operator at the end. */
  | { readonly kind: 'unfinished'; readonly message: string }
  | { readonly kind: 'trouble'; readonly message: string };

const texts = dictionary({
  empty: { ja: '数か式を入れてください', en: 'Enter a number or a formula' },
  too_long: { ja: '式が長すぎます（{most} 字まで）', en: 'That is too long ({most} characters at most)' },
  too_deep: { ja: 'かっこが深すぎます', en: 'Too many brackets inside each other' },
  unexpected: { ja: '{at} 字めの「{what}」が読めません', en: 'Cannot read “{what}” at place {at}' },
  bad_number: { ja: '{at} 字めの数が読めません', en: 'Cannot read the number at place {at}' },
  unknown_name: { ja: '{at} 字めの「{what}」はわかりません', en: '“{what}” at place {at} is not known' },
  missing_operator: { ja: '{at} 字めの前に × か + がいります', en: 'A × or + is missing before place {at}' },
  missing_operand: { ja: '続きの数を待っています', en: 'Waiting for the next number' },
  unclosed: { ja: 'かっこ「)」がまだです', en: 'A bracket is still open' },
  unknown_symbol: { ja: '「{what}」はここでは使えません', en: '“{what}” is not one of the numbers here' },
  division_by_zero: { ja: '0 では割れません', en: 'Cannot divide by 0' },
  not_finite: { ja: 'この式には値がありません', en: 'This formula has no value' },
  too_large: { ja: '数が大きすぎます', en: 'That number is too large' },
} satisfies Record<ExpressionError | EvaluationError, { ja: string; en: string }>);

const unfinished: ReadonlySet<ExpressionError> = new Set<ExpressionError>(['missing_operand', 'unclosed']);

export function readPad(text: string, symbols: readonly SymbolView[]): PadReading {
  if (text.trim() === '') return { kind: 'empty' };
  const parsed = parseExpression(text);
  if (!parsed.ok) {
    const message = fill(say(texts[parsed.code]), {
      at: parsed.at + 1,
      what: text.slice(parsed.at, parsed.at + 4),
      most: LONGEST_EXPRESSION,
    });
    return { kind: unfinished.has(parsed.code) ? 'unfinished' : 'trouble', message };
  }
  const values = Object.fromEntries(symbols.map(({ symbol, value }) => [symbol, value]));
  const result = evaluate(parsed.expr, values);
  if (!result.ok)
    return { kind: 'trouble', message: fill(say(texts[result.code]), { what: result.symbol ?? '' }) };
  return { kind: 'value', value: result.value, tex: expressionTex(parsed.expr) };
}

const superscripts = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/** 'w3_11' as it stands in the pad's field: 'w³_11'. */
export function written(symbol: string): string {
  return symbol.replace(
    /^([a-z])(\d)_/,
    (_, letter: string, layer: string) => `${letter}${superscripts[Number(layer)]}_`,
  );
}

/** The sign of the whole turned round: 3 ↔ −3, a + b ↔ −(a + b). */
export function turnSign(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '−';
  const bracketed = /^[−-]\((.*)\)$/.exec(trimmed);
  if (bracketed && isBalanced(bracketed[1] ?? '')) return bracketed[1] ?? '';
  const rest = trimmed.slice(1);
  if (/^[−-]/.test(trimmed) && !/[+−-]/.test(rest)) return rest;
  return /[+−-]/.test(trimmed) ? `−(${trimmed})` : `−${trimmed}`;
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}
