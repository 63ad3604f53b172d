/**
 * What a typed or pasted character stands for: full-width forms, a word processor's italics, Japanese punctuation,
 * typographic signs. Knows nothing of numbers or of grammar.
 */

/** Plain characters for signs that no Unicode form leads to. */
const standIns: Readonly<Record<string, string>> = {
  ...sameFor('-', '−‐‑‒–—―─ーｰ﹣－➖˗'),
  ...sameFor('+', '➕'),
  ...sameFor('×', '✕✖⨯⨉·⋅∙・･•‧∗'),
  ...sameFor('/', '÷∕⁄➗'),
  ...sameFor('^', 'ˆ'),
  ...sameFor('|', '∣│❘'),
  ...sameFor('(', '〔【'),
  ...sameFor(')', '〕】'),
  ...sameFor('.', '。｡'),
  ...sameFor(',', '、､'),
  ...sameFor('=', '≔'),
  // Cyrillic letters that look like those of the formula.
  ...sameFor('x', 'хХ'),
  ...sameFor('y', 'уУ'),
  ...sameFor('e', 'еЕ'),
};

function sameFor(plain: string, characters: string): Record<string, string> {
  return Object.fromEntries([...characters].map((character) => [character, plain]));
}

/** They have a place or a form of their own: raised and lowered digits and letters, fractions as one character. */
const keptAsTheyAre = /[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉ˣʸ¼½¾⅐-⅞↉]/;
/** Seen by nobody: joiners, marks of direction, the invisible times of a word processor, selectors of a form. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064]|[\ufe00-\ufe0f]/;
const readable = /^[\x20-\x7eσδπη]+$/i;

/** One character (a code point) as plain ones; itself where nothing stands for it. */
export function plainForm(character: string): string {
  if (/[\x20-\x7e]/.test(character) || keptAsTheyAre.test(character)) return character;
  if (unseen.test(character)) return ' ';
  const sign = standIns[character];
  if (sign !== undefined) return sign;
  const plain = character.normalize('NFKC');
  return readable.test(plain) ? plain : (standIns[plain] ?? character);
}

export type PlainText = {
  readonly text: string;
  /** For each place in the plain text, and for its end, the place in the text as it was typed. */
  readonly places: readonly number[];
};

export function plainText(typed: string): PlainText {
  let text = '';
  const places: number[] = [];
  let at = 0;
  for (const character of typed) {
    const plain = plainForm(character);
    for (let i = 0; i < plain.length; i++) places.push(at);
    text += plain;
    at += character.length;
  }
  places.push(at);
  return { text, places };
}

/** What people see as one character at a place: a whole emoji or a letter with its marks, never half of one. */
export const characterAt = (text: string, at: number): string =>
  /^(?:\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})?(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})?)*|.\p{M}*)/su.exec(
    text.slice(at),
  )?.[0] ?? '';
