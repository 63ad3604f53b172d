/** What reading an expression comes to: a tree with its doubts, or why there is none. */
import type { Expression } from './expression';
import type { Doubt } from './expressionDoubts';

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

export type Refusal = {
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

/** A part of an expression, or why it is none. */
export type Part = { readonly ok: true; readonly expr: Expression } | Refusal;
