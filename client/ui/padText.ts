/** What the pad makes of a text: its value, its typeset form, or a sentence that says what is missing and where. */

import type { SymbolView } from '../../shared/activities/network';
import { type EvaluationError, evaluate } from '../../shared/math/expression';
import type { ExpressionError, Parsed } from '../../shared/math/expressionErrors';
import { LONGEST_EXPRESSION, parseExpression } from '../../shared/math/expressionParser';
import { expressionTex } from '../../shared/math/expressionTex';
import type { Words } from '../../shared/protocol/language';
import { dictionary, fill, say } from './language';

export type PadReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: number; readonly tex: string }
  /**
   * unfinished: not wrong, only not at its end yet (an open bracket, an operator last). `at`: the place in the text,
   * from 0; null where the whole is meant.
   */
  | { readonly kind: 'unfinished' | 'trouble'; readonly message: string; readonly at: number | null };

const texts = dictionary({
  empty: { ja: '数か式を入れよう', en: 'A number or an expression' },
  too_long: { ja: '式が長すぎます（{most} 字まで）', en: 'That is too long ({most} characters at most)' },
  too_deep: { ja: 'かっこが深すぎます', en: 'Too many brackets inside each other' },
  unexpected: { ja: '「{what}」はここでは読めません', en: '“{what}” cannot be read here' },
  bad_number: { ja: '「{what}」は大きすぎて読めません', en: '“{what}” is too large to be read' },
  two_points: { ja: '「{what}」には小数点が 2 つあります', en: '“{what}” has two decimal points' },
  two_exponents: { ja: '「{what}」には e が 2 つあります', en: '“{what}” has two e’s' },
  unsure_comma: {
    ja: '「{what}」のコンマは小数点ですか？ 小数点なら「.」、けたの区切りなら何も書かずに入れてください',
    en: 'Is the comma in “{what}” a decimal point? Then write “.”; between thousands write nothing',
  },
  unknown_name: { ja: '「{what}」という名前は知りません', en: 'The name “{what}” is not known' },
  missing_brackets: { ja: '「{what}」のあとにかっこがいります', en: '“{what}” needs brackets after it' },
  missing_argument: {
    ja: '「{what}」のかっこには、コンマで区切った 2 つの数がいります',
    en: '“{what}” needs two numbers in its brackets, with a comma between them',
  },
  missing_operator: { ja: '「{what}」の前に × や + がいります', en: 'A × or + is missing before “{what}”' },
  missing_operand: { ja: '「{what}」の前に数がいります', en: 'A number is missing before “{what}”' },
  unclosed: { ja: '「{what}」がまだです', en: '“{what}” is still missing' },
  wrong_bracket: { ja: 'ここで閉じるのは「{what}」です', en: 'What is open here is closed by “{what}”' },
  extra_bracket: {
    ja: '「{what}」で閉じるかっこが、開いていません',
    en: '“{what}” closes a bracket that was not opened',
  },
  unknown_symbol: { ja: '「{what}」はここでは使えません', en: '“{what}” is not one of the numbers here' },
  division_by_zero: { ja: '0 では割れません', en: 'Dividing by 0 is not possible' },
  not_finite: { ja: 'この式には値がありません', en: 'This expression has no value' },
  too_large: { ja: '数が大きすぎます', en: 'That number is too large' },
} satisfies Record<ExpressionError | EvaluationError, Words>);

const goOn: Words = { ja: '続きの数を待っています', en: 'Waiting for the next number' };

export function readPad(text: string, symbols: readonly SymbolView[]): PadReading {
  if (text.trim() === '') return { kind: 'empty' };
  const parsed = parseExpression(text);
  if (!parsed.ok) return refusal(parsed, text);
  const values = Object.fromEntries(symbols.map(({ symbol, value }) => [symbol, value]));
  const result = evaluate(parsed.expr, values);
  if (result.ok) return { kind: 'value', value: result.value, tex: expressionTex(parsed.expr) };
  const symbol = result.symbol === undefined ? '' : written(result.symbol);
  const at = symbol === '' ? -1 : text.indexOf(symbol);
  return {
    kind: 'trouble',
    message: fill(say(texts[result.code]), { what: symbol }),
    at: at < 0 ? null : at,
  };
}

function refusal({ code, at, name }: Extract<Parsed, { ok: false }>, text: string): PadReading {
  const rest = text.slice(at);
  // A bracket that came closed is still to be filled.
  const end = rest.trim() === '' || (/^[\s)]*$/.test(rest) && !closesTooMuch(text));
  if (code === 'missing_operand' && end) return { kind: 'unfinished', message: say(goOn), at };
  const message = fill(say(texts[code]), { what: name, most: LONGEST_EXPRESSION });
  return { kind: code === 'unclosed' ? 'unfinished' : 'trouble', message, at };
}

const superscripts = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/** A symbol as it stands in the pad's text: 'w3_11' is 'w³_11', 'z_x' is '∂z/∂x', 'd_x' is 'Δx'. */
export function written(symbol: string): string {
  return symbol
    .replace(/^z_([xy])$/, '∂z/∂$1')
    .replace(/^d_([xy])$/, 'Δ$1')
    .replace(
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

function depthsOf(text: string): readonly number[] {
  let depth = 0;
  return [...text].map((character) => {
    if (character === '(') depth++;
    if (character === ')') depth--;
    return depth;
  });
}

const closesTooMuch = (text: string): boolean => depthsOf(text).some((depth) => depth < 0);
const isBalanced = (text: string): boolean => !closesTooMuch(text) && (depthsOf(text).at(-1) ?? 0) === 0;
