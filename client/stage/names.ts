/** Owns which names the lobby's wall has room for. Pure: measures letters by rule, not in a browser. */
import type { WallSize } from './useWallSize';

/** Wall pixels, as Lobby.css lays the names out: a name's letters, what is around them, and the gap to the next. */
const LETTER = 27;
const AROUND = 44;
const GAP = 12;
const ROW = 52 + GAP;
/** What stands above the names, with all gaps, and beside them. */
const ABOVE = { wide: 716, tall: 744 } as const;
const BESIDE = { wide: 692, tall: 668 } as const;
/** For "and 31 more". */
const MORE = 190;

/** Wall pixels: how wide a row is, and how many rows there are. */
type NamesPlace = { readonly width: number; readonly rows: number };

export function placeForNames({ width, height }: WallSize): NamesPlace {
  const shape = width / height > 1.6 ? 'wide' : 'tall';
  return {
    width: width - BESIDE[shape],
    rows: Math.max(1, Math.floor((height - ABOVE[shape] + GAP) / ROW)),
  };
}

/** No narrower than it is drawn: a letter of a wide script or an emoji takes its height, any other at most two thirds. */
function nameWidth(name: string): number {
  const letters = [...name].reduce(
    (sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e7f ? 1.05 : 0.67),
    0,
  );
  return letters * LETTER + AROUND;
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
