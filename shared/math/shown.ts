/**
 * What a screen shows of a number, and how far that may lie from it: keys, sentences and hints write the text, the
 * judgement allows for the rest. Knows nothing of right and wrong.
 */
import { formatSignificant, halfUnit, roundOutput, roundSignificant } from './number';

/** `value` is what the text says, `halfUnit` how far rounding may have moved it (0: nothing was rounded away). */
export type Shown = { readonly text: string; readonly value: number; readonly halfUnit: number };

/** To so many significant digits. */
export function shown(value: number, digits = 4): Shown {
  const rounded = roundSignificant(value, digits);
  return {
    text: formatSignificant(value, digits),
    value: rounded,
    halfUnit: rounded === value ? 0 : halfUnit(value, digits),
  };
}

/** Where 1 − a is smaller, it is written as such: 1−2.061×10⁻⁷ is read more easily than 0.9999997939. */
const SLIGHT = 1e-4;

/** Nearer to 1 than this a double holds no digits of 1 − a: the output reads as 1. */
const NEAREST = 1e-15;

/** A unit's output, to so many significant digits of both a and 1 − a. */
export function shownOutput(a: number, digits = 4): Shown {
  if (!(a > 0.5 && 1 - a >= NEAREST)) return shown(a, digits);
  const value = roundOutput(a, digits);
  const rest = 1 - value;
  return {
    text: rest < SLIGHT ? `1−${formatSignificant(rest, digits)}` : value.toString(),
    value,
    halfUnit: value === a ? 0 : halfUnit(1 - a, digits),
  };
}

/** One of a network's numbers under its plain name: 'a3_1' is an output, 'w3_11' and 'z3_1' are not. */
export const shownSymbol = (symbol: string, value: number): Shown =>
  /^a\d/.test(symbol) ? shownOutput(value) : shown(value);
