/** What the lobby's stage has room for: which names, and how large the code. Pure: measures letters by rule, not in a browser. */
import { lengths, namesSize, type StageSize } from '../parts/stage/useStageSize';

const LETTER = lengths['--name-letters'];
const GAP = lengths['--name-gap'];
/** Stage pixels around a name's letters, its border and what is rounded included. */
const AROUND = 2 * lengths['--name-beside'] + 4;
/** A line of letters is 1.4 times as high as they are. */
const ROW = Math.ceil(LETTER * 1.4) + 2 * lengths['--name-above'] + 4 + GAP;
/** For "and 31 more". */
const MORE = 190;

/** Stage pixels: how wide a row is, and how many rows there are. */
export type NamesPlace = { readonly width: number; readonly rows: number };

export function placeForNames(size: StageSize): NamesPlace {
  const { width, height } = namesSize(size);
  return { width, rows: Math.max(1, Math.floor((height + GAP) / ROW)) };
}

/** In heights of a letter, no narrower than it is drawn: emoji are wider than they are high, other wide scripts square. */
function letterWidth(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x1f000) return 1.4;
  return code > 0x2e7f ? 1 : 0.67;
}

const nameWidth = (name: string): number =>
  [...name].reduce((sum, letter) => sum + letterWidth(letter), 0) * LETTER + AROUND;

/** Stage pixels: the largest a code's letters may be beside the QR code. */
const LARGEST = 220;
/** In heights of a letter, with the gap to the next: bold capitals are wide, digits are not. */
const capitalWidth = (letter: string): number =>
  /[MW]/.test(letter) ? 1.14 : /\d/.test(letter) ? 0.72 : 0.88;

/** Stage pixels, so that every code is whole in the row it has. */
export function codeSize(code: string, { width }: NamesPlace): number {
  const wide = [...code].reduce((sum, letter) => sum + capitalWidth(letter), 0);
  return Math.floor(Math.min(LARGEST, width / wide));
}

/** Rows that chips of these widths take, one after the other. */
function rowsOf(widths: readonly number[], { width }: NamesPlace): number {
  let rows = 1;
  let used = 0;
  for (const each of widths) {
    if (used > 0 && used + GAP + each > width) {
      rows++;
      used = 0;
    }
    used += (used > 0 ? GAP : 0) + Math.min(each, width);
  }
  return rows;
}

/** As many of the newest as fit, in the order they came, so that whoever joins sees themselves. */
export function newestNames(
  names: readonly string[],
  place: NamesPlace,
): { readonly shown: readonly string[]; readonly more: number } {
  const widths = names.map(nameWidth);
  for (let more = 0; more < names.length; more++) {
    const row = [...widths.slice(more), ...(more > 0 ? [MORE] : [])];
    if (rowsOf(row, place) <= place.rows) return { shown: names.slice(more), more };
  }
  return { shown: names.slice(-1), more: Math.max(0, names.length - 1) };
}
