/** How the numbers of a question for (Δx, Δy) are written, and what a learner who reads them off computes with. */
import { isLevel } from './descent';
import type { StepNumbers, StepTask } from './diagnosis/stepRules';
import { type Shown, shown } from './shown';
import type { Surface } from './surface';
import { norm, type Vec2 } from './vec';

const exponentOf = (value: number): number => Math.floor(Math.log10(value));

/** Four significant digits, and on a map far from 0 as many more as part a thousandth of its side. */
function leastDigits({ domain: { x, y } }: Surface): number {
  const farthest = Math.max(...[...x, ...y].map(Math.abs));
  const side = Math.min(x[1] - x[0], y[1] - y[0]);
  return Math.max(4, exponentOf(farthest) - exponentOf(side) + 4);
}

export type ShownPlace = { readonly x: Shown; readonly y: Shown };

/** Part of a slope by which it may differ where it is computed from a point as it is written: half a unit of four digits. */
const SLOPE_APART = 5e-4;
/** Digits beyond the least, where slopes cancel near level ground. */
const MORE_DIGITS = 6;

/** A point of the map as a question writes it: with as many digits as its slopes take to come out right. */
export function shownPlace(surface: Surface, { x, y }: Vec2): ShownPlace {
  const least = leastDigits(surface);
  const slopes = surface.gradient({ x, y });
  const rounding = 1e-9 * norm(slopes);
  const near = (a: number, b: number) => !(Math.abs(a - b) > SLOPE_APART * Math.abs(b) + rounding);
  for (let digits = least; digits < least + MORE_DIGITS; digits++) {
    const place = { x: shown(x, digits), y: shown(y, digits) };
    const there = surface.gradient({ x: place.x.value, y: place.y.value });
    if (near(there.x, slopes.x) && near(there.y, slopes.y)) return place;
  }
  return { x: shown(x, least + MORE_DIGITS), y: shown(y, least + MORE_DIGITS) };
}

/** The question's numbers as they are written: slopes too where they are given as numbers, else as they follow. */
export function numbersOnShow({ surface, at, eta, formulas }: StepTask): StepNumbers {
  const place = shownPlace(surface, at);
  const there = { x: place.x.value, y: place.y.value };
  const rate = shown(eta).value;
  if (formulas && !isLevel(surface, there)) return { at: there, eta: rate, slopes: surface.gradient(there) };
  const { x, y } = surface.gradient(at);
  return { at: there, eta: rate, slopes: { x: shown(x).value, y: shown(y).value } };
}
