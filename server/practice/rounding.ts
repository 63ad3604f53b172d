/** How people copy numbers: to so many significant digits, and now and then with a slip. */
import { between, type Dice } from './dice';

/** To `digits` significant digits, as read off a screen that shows so many. */
export const copied = (value: number, digits = 4): number => Number(value.toPrecision(digits));

/** What a hurried hand makes of a number: a lost sign, a point in the wrong place, two digits turned round, a rough guess. */
export function slipped(dice: Dice, value: number): number {
  switch (Math.floor(dice() * 4)) {
    case 0:
      return -value;
    case 1:
      return copied(value * (dice() < 0.5 ? 10 : 0.1));
    case 2:
      return turned(value);
    default:
      return copied(value * between(dice, 0.75, 1.3), 2);
  }
}

/** 0.1826 → 0.8126: the first two digits that differ change places. */
function turned(value: number): number {
  const written = String(copied(value));
  const pair = [...written.matchAll(/([1-9])(?=(\d))/g)].find(([, one, next]) => one !== next);
  if (!pair) return copied(value * 1.1);
  const at = pair.index;
  return Number(written.slice(0, at) + pair[2] + pair[1] + written.slice(at + 2));
}
