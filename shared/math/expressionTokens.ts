/** Owns how the pad's text falls into numbers, names and signs. Knows nothing of grammar or of values. */
import { asciiForms } from './number';

export type Sign = '+' | '-' | '*' | '/' | '^' | '(' | ')';

export type Token =
  | { readonly kind: 'number'; readonly value: number; readonly text: string; readonly at: number }
  /** a function, a constant, a variable or a symbol of the network ('a3_1') */
  | { readonly kind: 'name'; readonly name: string; readonly at: number }
  | { readonly kind: 'sign'; readonly sign: Sign; readonly at: number };

export type TokenError = { readonly code: 'unexpected' | 'bad_number'; readonly at: number };

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const subscripts = '₀₁₂₃₄₅₆₇₈₉';

/** A symbol of the network: letter, layer (plain or raised; t and x have none), index (after '_' or lowered). */
const symbolName =
  /([a-zδ])([0-9⁰¹²³⁴⁵⁶⁷⁸⁹]{0,2})(?:_([0-9]{1,3}(?:,[0-9]{1,3})?)|([₀₁₂₃₄₅₆₇₈₉]{1,3}(?:,[₀₁₂₃₄₅₆₇₈₉]{1,3})?))/iy;
/** '.' or ',' as the decimal mark; an 'e' belongs to the number only with digits after it ("2e^3" is 2 · e³). */
const numeral = /(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)(?:e[+-]?[0-9]{1,3})?/iy;
const word = /[a-zσδπη]+/iy;
/** A slope as it is written, ∂z/∂x: one name, 'z_x', not a quotient. */
const slope = /∂z\/∂([xy])/iy;
const raised = /([⁺⁻]?)([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})/y;

export type Lexicon = {
  /** Whether a letter with a layer and an index ('a3_1') is one name. */
  readonly symbols: boolean;
  /** How many letters of a run of letters are its first name. */
  firstName(letters: string): number;
};

/** Tokens of the text, each with its place; or where it cannot be read. */
export function tokenize(text: string, lexicon: Lexicon): readonly Token[] | TokenError {
  const source = asciiForms(text);
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(source);
  };
  while (at < source.length) {
    const character = source.charAt(at);
    if (/\s/.test(character)) {
      at += 1;
      continue;
    }
    if ('+-*/^()'.includes(character)) {
      tokens.push({ kind: 'sign', sign: character as Sign, at });
      at += 1;
      continue;
    }
    const partial = lexicon.symbols ? match(slope) : null;
    if (partial !== null) {
      tokens.push({ kind: 'name', name: `z_${partial[1]?.toLowerCase()}`, at });
      at += partial[0].length;
      continue;
    }
    const symbol = lexicon.symbols ? match(symbolName) : null;
    if (symbol !== null) {
      const [whole, letter = '', layer = '', index, lowered = ''] = symbol;
      const name = `${letter}${plain(layer, superscripts)}_${index ?? plain(lowered, subscripts)}`;
      tokens.push({ kind: 'name', name: name.toLowerCase(), at });
      at += whole.length;
      continue;
    }
    const number = match(numeral);
    if (number !== null) {
      const [digits] = number;
      const written = digits.replace(',', '.').toLowerCase();
      const value = Number(written);
      if (!Number.isFinite(value)) return { code: 'bad_number', at };
      tokens.push({ kind: 'number', value, text: written, at });
      at += digits.length;
      continue;
    }
    const name = match(word);
    if (name !== null) {
      const letters = name[0].toLowerCase();
      const first = letters.slice(0, lexicon.firstName(letters));
      tokens.push({ kind: 'name', name: first, at });
      at += first.length;
      continue;
    }
    const power = match(raised);
    if (power !== null) {
      const [whole, sign, digits = ''] = power;
      tokens.push({ kind: 'sign', sign: '^', at });
      if (sign === '⁻') tokens.push({ kind: 'sign', sign: '-', at });
      const written = plain(digits, superscripts);
      tokens.push({ kind: 'number', value: Number(written), text: written, at });
      at += whole.length;
      continue;
    }
    return { code: 'unexpected', at };
  }
  return tokens;
}

/** Raised or lowered digits as plain ones. */
const plain = (text: string, digits: string): string =>
  [...text]
    .map((character) => (digits.includes(character) ? String(digits.indexOf(character)) : character))
    .join('');
