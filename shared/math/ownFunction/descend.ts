/** Finding the level point that lies near a place: Newton's method on ∇f = 0, which also comes to rest where the second derivatives vanish. */
import type { Vec2 } from '../vec';
import { type Bends, bendsOf } from './classify';
import type { Program } from './compile';
import type { Jet } from './jetRules';

/** What one search may still compute, in steps of the program: the same on every machine, so that all find the same. */
export type Work = { left: number };

export type LevelSearch = {
  readonly f: Program;
  /** The map's smaller side. */
  readonly side: number;
  /** How steep this ground usually is: a slope smaller by 10¹⁴ is rounding. */
  readonly steep: number;
  readonly work: Work;
};

/** A jet costs about so many values. */
const JET = 4;

/** null: the work is used up. */
export function jetAt({ f, work }: Pick<LevelSearch, 'f' | 'work'>, { x, y }: Vec2): Jet | null {
  work.left -= JET * f.size;
  return work.left < 0 ? null : f.jet(x, y, 2);
}

export type Rest = { readonly at: Vec2; readonly bends: Bends };

const ITERATIONS = 60;
/** Iterations where they are known to bring little each. */
export const LONG = 480;
/** Below this part of the stronger bend the weaker one is rounding, and no step is taken its way. */
const DROPPED = 1e-13;
/** The longest step, and the shortest worth taking, in parts of the map's smaller side. */
const LONGEST = 0.1;
const SHORTEST = 1e-13;
/** Of the usual slope: a smaller one is rounding. */
const ROUNDING = 1e-14;
/** How near the place where it came to rest lies to level ground at least. */
const REACHED = 1e-5;

/** Where it comes to rest from here; null where that is no level ground, or further off than `reach`. */
export function levelFrom(
  search: LevelSearch,
  from: Vec2,
  reach: number,
  iterations = ITERATIONS,
): Rest | null {
  let at = from;
  let before: Vec2 | null = null;
  let jet = jetAt(search, at);
  for (let i = 0; jet && i < iterations; i++) {
    if (!jet.every(Number.isFinite)) return null;
    let step = newtonStep(jet);
    const length = Math.hypot(step.x, step.y);
    if (length <= SHORTEST * search.side) break;
    if (length > LONGEST * search.side) {
      const cut = (LONGEST * search.side) / length;
      step = { x: step.x * cut, y: step.y * cut };
    }
    const leap: Vec2 | null = leapOf(step, before);
    before = step;
    const tried: Vec2 = leap ?? step;
    const next: Vec2 = { x: at.x + tried.x, y: at.y + tried.y };
    if (Math.hypot(next.x - from.x, next.y - from.y) > reach) return null;
    const there = jetAt(search, next);
    if (leap && there && !(slopeOf(there) < slopeOf(jet))) {
      // It leapt too far: an ordinary step is taken, and the next leap waits for two more.
      at = { x: at.x + step.x, y: at.y + step.y };
      before = null;
      jet = jetAt(search, at);
      continue;
    }
    if (leap) before = null;
    at = next;
    jet = there;
  }
  if (!jet) return null;
  return settled(search, at, jet);
}

/** Each way by itself, along the two axes of the bends. */
function newtonStep([, gx, gy, xx, xy, yy]: Jet): Vec2 {
  const { strong, weak, flat } = bendsOf(xx, xy, yy);
  const across = { x: -flat.y, y: flat.x };
  const alongFlat = Math.abs(weak) > DROPPED * Math.abs(strong) ? -(gx * flat.x + gy * flat.y) / weak : 0;
  const alongStrong = strong === 0 ? 0 : -(gx * across.x + gy * across.y) / strong;
  return {
    x: alongFlat * flat.x + alongStrong * across.x,
    y: alongFlat * flat.y + alongStrong * across.y,
  };
}

/** Where steps shrink by one factor q each time (2/3 towards the bottom of x⁴), all that are still to come, in one. */
function leapOf(step: Vec2, before: Vec2 | null): Vec2 | null {
  if (!before) return null;
  const [now, then] = [Math.hypot(step.x, step.y), Math.hypot(before.x, before.y)];
  const inner = step.x * before.x + step.y * before.y;
  const q = now / then;
  if (!(q > 0.3 && q < 0.97 && inner > 0.99 * now * then)) return null;
  return { x: step.x / (1 - q), y: step.y / (1 - q) };
}

/** Level as far as numbers go: what slope is left is rounding, or gone a hair's breadth further. */
function settled(search: LevelSearch, at: Vec2, jet: Jet): Rest | null {
  if (!isLevel(search, jet)) return null;
  const round = roundest(search, at, jet);
  return { at: round.at, bends: bendsOf(round.jet[3], round.jet[4], round.jet[5]) };
}

/** So level that nothing is left to be found. */
export const isWithinRounding = ({ steep }: LevelSearch, jet: Jet): boolean =>
  Number.isFinite(jet[0]) && slopeOf(jet) <= ROUNDING * steep;

function isLevel({ side, steep }: LevelSearch, [z, gx, gy, xx, xy, yy]: Jet): boolean {
  if (!Number.isFinite(z)) return false;
  const { strong, weak, flat } = bendsOf(xx, xy, yy);
  const isGone = (slope: number, bend: number) =>
    Math.abs(slope) <= ROUNDING * steep || Math.abs(slope) <= Math.abs(bend) * REACHED * side;
  return isGone(gx * flat.x + gy * flat.y, weak) && isGone(gy * flat.x - gx * flat.y, strong);
}

/**
 * 1.9999999999999998 is 2, and so is 2.000003 at the bottom of a fourth power: the rounder number is meant where f slopes no
 * more there. `reach`: how far it may lie off, in parts of the map's smaller side.
 */
export function roundest(
  search: LevelSearch,
  at: Vec2,
  jet: Jet,
  reach = REACHED,
): { readonly at: Vec2; readonly jet: Jet } {
  const unit = 10 ** Math.ceil(Math.log10(search.side));
  const digits = reach > REACHED ? [1, 2, 3, 4, 8, 12] : [4, 8, 12];
  let best = { at, jet };
  for (const axes of [['x', 'y'], ['x'], ['y']] as const) {
    for (const count of digits) {
      const round = { ...best.at };
      for (const axis of axes) round[axis] = rounded(round[axis], unit * 10 ** -count);
      if (Math.hypot(round.x - at.x, round.y - at.y) > reach * search.side) continue;
      const there = jetAt(search, round);
      if (!there || !(slopeOf(there) <= Math.max(slopeOf(best.jet), 1e-15 * search.steep))) continue;
      best = { at: round, jet: there };
      break;
    }
  }
  return best;
}

const slopeOf = ([, x, y]: Jet): number => Math.hypot(x, y);

const rounded = (value: number, step: number): number =>
  Number((Math.round(value / step) * step).toPrecision(12)) + 0;
