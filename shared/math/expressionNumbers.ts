/** How one number stands in an expression: its decimal mark, groups of thousands, a fraction as one character. */

export type NumberRead =
  | {
      readonly ok: true;
      readonly value: number;
      /** As it was typed, with '.' as its mark. */
      readonly text: string;
      readonly end: number;
      /** Its comma could be a decimal mark or one between thousands; it was read as the former. */
      readonly unsure: boolean;
    }
  | {
      readonly ok: false;
      readonly code: 'bad_number' | 'two_points' | 'two_exponents' | 'unsure_comma';
      readonly at: number;
      readonly end: number;
    };

const exponent = '(?:e[+-]?[0-9]{1,3})?';
/** '.' or ',' as the decimal mark; an 'e' belongs to the number only with digits after it ("2e^3" is 2 · e³). */
const numeral = new RegExp(`(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)${exponent}`, 'iy');
/** Where a comma stands between two arguments it is no decimal mark. */
const amongArguments = new RegExp(`(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)${exponent}`, 'iy');
/** 1,234,567 or 1,234.5: no other reading is left. */
const grouped = /[1-9][0-9]{0,2}(?:(?:,[0-9]{3}){2,}(?:\.[0-9]+)?|,[0-9]{3}\.[0-9]+)(?![0-9.,])/y;
const couldBeThousands = /^[1-9][0-9]{0,2},[0-9]{3}$/;

/** The number that starts there; null where none does. */
export function numberAt(source: string, at: number, commaSeparates: boolean): NumberRead | null {
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0] ?? null;
  };
  const groups = commaSeparates ? null : match(grouped);
  const digits = groups ?? match(commaSeparates ? amongArguments : numeral);
  if (digits === null) return null;
  const end = at + digits.length;
  const text = (groups ? groups.replaceAll(',', '') : digits.replace(',', '.')).toLowerCase();
  const value = Number(text);
  if (!Number.isFinite(value)) return { ok: false, code: 'bad_number', at, end };
  const more = /^[.,]?[0-9]*/.exec(source.slice(end))?.[0] ?? '';
  if (commaSeparates ? more.startsWith('.') : /^[.,]/.test(more))
    return { ok: false, code: 'two_points', at, end: end + more.length };
  if (/e/i.test(digits) && /^e[0-9]/i.test(source.slice(end)))
    return { ok: false, code: 'two_exponents', at, end: end + 2 };
  return { ok: true, value, text, end, unsure: !commaSeparates && couldBeThousands.test(digits) };
}

/** ½ as 1 and 2; null of any other character. */
export function vulgarFraction(character: string): readonly [string, string] | null {
  if (!/[¼½¾⅐-⅞↉]/.test(character)) return null;
  const [above = '', below = ''] = character.normalize('NFKC').split('⁄');
  return [above, below];
}

/** A list of arguments from its opening bracket on: what stands between them, or the place of a comma that could be either. */
export function separatorIn(
  source: string,
  open: number,
): { readonly mark: ',' | ';'; readonly unsure: number | null } {
  let depth = 0;
  const commas: number[] = [];
  for (let at = open; at < source.length; at++) {
    const character = source.charAt(at);
    if ('([{'.includes(character)) depth++;
    if (')]}'.includes(character)) depth--;
    if (depth === 0) break;
    if (depth > 1) continue;
    if (character === ';') return { mark: ';', unsure: null };
    if (character === ',') commas.push(at);
  }
  const between = commas.filter((at) => /[0-9],[0-9]/.test(source.slice(at - 1, at + 2)));
  return { mark: ',', unsure: commas.length > 1 ? (between[0] ?? null) : null };
}
