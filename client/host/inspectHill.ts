/** What the preview of a typed function says beyond its picture: its formulas, or why there is no hill, and how much of the map has no ground. */
import { isHole, type OwnFunction, type OwnSurface, ownSurface } from '../../shared/math/ownFunction/surface';

type Trouble = Extract<OwnSurface, { ok: false }>;

export type Inspected =
  | {
      readonly ok: true;
      readonly tex: string;
      readonly gradientTex: readonly [string, string];
      /** The part of the map without a height or a slope, from 0 to 1. */
      readonly bare: number;
    }
  | Trouble
  /** Its computation was stopped. */
  | { readonly ok: false; readonly code: 'too_slow'; readonly at: number; readonly name: string };

/** Places looked at along each side. */
const COLUMNS = 64;
const ROWS = 48;

export function inspectHill(spec: OwnFunction): Inspected {
  const made = ownSurface(spec);
  if (!made.ok) return made;
  const { surface } = made;
  const { x, y } = spec;
  let bare = 0;
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      // Off the round numbers: a crease along x = 0 has no width.
      const at = {
        x: x[0] + ((x[1] - x[0]) * (column + 0.47)) / COLUMNS,
        y: y[0] + ((y[1] - y[0]) * (row + 0.44)) / ROWS,
      };
      if (isHole(surface, at)) bare++;
    }
  }
  return { ok: true, tex: surface.tex, gradientTex: surface.gradientTex, bare: bare / (COLUMNS * ROWS) };
}
