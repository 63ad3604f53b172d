/** What moving an item or joining a pair does. Pure; knows nothing of fingers. */
import type { Pairs } from './drafts';

/** The row with the item at one place put to another; what lies between moves up or down by one. */
export function moved<T>(row: readonly T[], from: number, to: number): readonly T[] {
  const rest = row.filter((_, place) => place !== from);
  return [...rest.slice(0, to), ...row.slice(from, from + 1), ...rest.slice(to)];
}

export type Row = { readonly top: number; readonly height: number };

/** The place at which a row is let go: how many of the others' middles lie above its own. Pixels, all from one edge. */
export function placeOfDragged(rows: readonly Row[], from: number, by: number): number {
  const middle = ({ top, height }: Row) => top + height / 2;
  const dragged = rows[from];
  if (!dragged) return from;
  const at = middle(dragged) + by;
  return rows.filter((row, place) => place !== from && middle(row) < at).length;
}

/** The left joined with the right; whoever had either of them stands alone. */
export const joined = (pairs: Pairs, left: number, right: number): Pairs =>
  pairs.map((partner, each) => (each === left ? right : partner === right ? null : partner));

/** Whose turn it is: the next of the left without a partner, from this one on; null: all have one. */
export function nextAlone(pairs: Pairs, from: number): number | null {
  const order = pairs.map((_, step) => (from + step) % pairs.length);
  return order.find((left) => pairs[left] === null) ?? null;
}
