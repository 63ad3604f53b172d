/** Which marks on a stage are drawn as one: those that would lie on each other. */
import type { LevelName } from '../../../shared/math/diagnosis/level';
import { levelNames } from '../../../shared/math/diagnosis/level';
import type { Vec2 } from '../../../shared/math/vec';

type PlacedMark = { readonly at: Vec2; readonly is: LevelName };

export type MarkGroup = {
  /** The middle of its marks. */
  readonly at: Vec2;
  readonly size: number;
  /** Which names were said, and how often; the names that nobody said are left out. */
  readonly said: readonly { readonly is: LevelName; readonly count: number }[];
};

/** The nearest two are put together as long as they lie nearer than `apart`, in the marks' own units. */
export function markGroups(marks: readonly PlacedMark[], apart: number): readonly MarkGroup[] {
  let groups = marks.map((mark) => ({ at: mark.at, marks: [mark] }));
  for (;;) {
    let nearest = { i: -1, j: -1, away: apart };
    for (const [i, one] of groups.entries()) {
      for (let j = i + 1; j < groups.length; j++) {
        const other = groups[j];
        const away = other ? Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y) : apart;
        if (away < nearest.away) nearest = { i, j, away };
      }
    }
    const [one, other] = [groups[nearest.i], groups[nearest.j]];
    if (!one || !other) break;
    const together = [...one.marks, ...other.marks];
    const middle = {
      x: together.reduce((sum, { at }) => sum + at.x, 0) / together.length,
      y: together.reduce((sum, { at }) => sum + at.y, 0) / together.length,
    };
    groups = [...groups.filter((group) => group !== one && group !== other), { at: middle, marks: together }];
  }
  return groups.map((group) => ({
    at: group.at,
    size: group.marks.length,
    said: levelNames.flatMap((is) => {
      const count = group.marks.filter((mark) => mark.is === is).length;
      return count > 0 ? [{ is, count }] : [];
    }),
  }));
}
