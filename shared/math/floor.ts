/** How high the valley is that a ball would come to from a place if it rolled down slowly. Knows nothing of η. */
import { lowestOn, turnsOf } from './circle';
import type { Surface } from './surface';
import { add, norm, scale, sub, type Vec2 } from './vec';

/** The middle of the map and half its diagonal, in map units: what "far" and "near" are measured by. */
export function mapSize({ domain: { x, y } }: Pick<Surface, 'domain'>): {
  readonly middle: Vec2;
  readonly half: number;
} {
  return {
    middle: { x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2 },
    half: Math.hypot(x[1] - x[0], y[1] - y[0]) / 2,
  };
}

/**
 * Half diagonals from the map's middle. A ball that comes no further from a lowest place on the map than it began is
 * never so far off: at most two from that place, which is at most one from the middle.
 */
const FAR = 3;

export function isFarOff(surface: Pick<Surface, 'domain'>, at: Vec2): boolean {
  const { middle, half } = mapSize(surface);
  return !(norm(sub(at, middle)) <= FAR * half);
}

/** The longest move of the slow roll, in half diagonals. */
const LONGEST = 0.05;
/** The circles around its end on which it looks for lower ground, in half diagonals, and the turns looked at on each. */
const CIRCLES = [0.01, 0.04, 0.0025];
const TURNS = turnsOf(128);
/** Moves of one roll, and rolls: each look around that finds lower ground (from a saddle, from a ridge) begins another. */
const MOVES = 1_000;
const ROLLS = 5;

/**
 * The height z of the valley below a place: where gradient descent ends whose moves are so short that it never climbs.
 * A saddle or a ridge is no valley: from there it goes on. null where the ground falls away beyond every map. Holes
 * (f or a slope not finite) are walked around.
 */
export function floorBelow(surface: Surface, from: Vec2): number | null {
  const { half } = mapSize(surface);
  let at = from;
  for (let roll = 0; roll < ROLLS; roll++) {
    at = rolled(surface, at, half);
    if (isFarOff(surface, at)) return null;
    const lower = lowerAround(surface, at, half);
    if (!lower) return surface.value(at);
    at = lower;
  }
  return surface.value(at);
}

/** Of a height: less is rounding. */
const ROUNDING = 1e-12;

/** A place beside it that lies lower, on the first circle with one: between two parabolas the way down is narrow. */
function lowerAround(surface: Surface, at: Vec2, half: number): Vec2 | null {
  const z = surface.value(at);
  for (const circle of CIRCLES) {
    const r = circle * half;
    const there = (turn: number) => add(at, { x: r * Math.cos(turn), y: r * Math.sin(turn) });
    const height = (turn: number) => surface.value(there(turn));
    const lowest = lowestOn(TURNS.map(height), height);
    if (lowest.value < z - ROUNDING * Math.abs(z)) return there(lowest.turn);
  }
  return null;
}

/** Down by −s∇f; s is cut where the ground does not fall by at least a third of what the slope foretells, else it grows. */
function rolled(surface: Surface, from: Vec2, half: number): Vec2 {
  let at = from;
  let z = surface.value(at);
  let s = 1;
  for (let move = 0; move < MOVES; move++) {
    const slopes = surface.gradient(at);
    const steep = norm(slopes);
    if (!(steep > 0) || !Number.isFinite(steep)) break;
    s = Math.min(s, (LONGEST * half) / steep);
    if (s * steep < 1e-9 * half) break;
    const next = sub(at, scale(slopes, s));
    const lower = surface.value(next);
    if (lower <= z - (s * steep * steep) / 3) {
      at = next;
      z = lower;
      s *= 2;
      if (isFarOff(surface, at)) break;
    } else s /= 2;
  }
  return at;
}
