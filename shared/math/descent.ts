/** How guesses of Δx, Δy are judged on a surface, and what a task is worth. Names no mistakes (diagnosis/). */
import type { Surface } from './surface';
import { add, angleDegrees, cosine, dot, norm, scale, sub, type Vec2 } from './vec';

/** Of the gradient's length: a slope smaller than this is what binary has left of 0. */
const RESIDUE = 1e-12;

/** (∂z/∂x, ∂z/∂y), where a slope that is 0 is written 0. */
export function slopesAt(surface: Pick<Surface, 'gradient'>, at: Vec2): Vec2 {
  const slopes = surface.gradient(at);
  const least = RESIDUE * norm(slopes);
  const clean = (slope: number) => (Math.abs(slope) < least ? 0 : slope);
  return { x: clean(slopes.x), y: clean(slopes.y) };
}

/** (Δx, Δy) = −η (∂z/∂x, ∂z/∂y): formula (1) in two variables. */
export const trueStep = (surface: Surface, at: Vec2, eta: number): Vec2 => scale(surface.gradient(at), -eta);

export type GuessScore = {
  /** ⟨∇z, (Δx, Δy)⟩, the linear picture's Δz */
  readonly linearDz: number;
  /** f(x + Δx, y + Δy) − f(x, y); null: the arrow ends in a hole, where there is no height */
  readonly trueDz: number | null;
  /** with −∇f; null where the arrow or ∇f has no direction */
  readonly cosine: number | null;
  readonly angleDegrees: number | null;
};

/** Of the heights: a change smaller than this is rounding. */
const ROUNDING = 1e-12;

/** f(x + Δx, y + Δy) − f(x, y), and 0 where only rounding is left of it; null where an end lies in a hole. */
export function heightChange(surface: Surface, at: Vec2, delta: Vec2): number | null {
  const [from, to] = [surface.value(at), surface.value(add(at, delta))];
  const dz = to - from;
  if (!Number.isFinite(dz)) return null;
  return Math.abs(dz) <= ROUNDING * Math.max(Math.abs(from), Math.abs(to)) ? 0 : dz;
}

/** Of the hill's slopes where rounds begin: ground no steeper than this is level, and its slopes are rounding. */
const LEVEL = 1e-9;

export function isLevel(surface: Pick<Surface, 'gradient' | 'startPoints'>, at: Vec2): boolean {
  const usual = Math.max(0, ...surface.startPoints.map((start) => norm(surface.gradient(start))));
  return norm(surface.gradient(at)) <= LEVEL * (usual > 0 && Number.isFinite(usual) ? usual : 1);
}

export function scoreGuess(surface: Surface, at: Vec2, delta: Vec2): GuessScore {
  const slopes = surface.gradient(at);
  const downhill = scale(slopes, -1);
  return {
    linearDz: dot(slopes, delta),
    trueDz: heightChange(surface, at, delta),
    cosine: cosine(downhill, delta),
    angleDegrees: angleDegrees(downhill, delta),
  };
}

/** The index of the guess that reaches the lowest true z, the first of equals; null of none. */
export const bestGuess = (scores: readonly GuessScore[]): number | null =>
  indexOfLeast(scores, (s) => s.trueDz);

/** The index of the guess closest in direction to −∇f; null where no guess has a direction. */
export const closestInDirection = (scores: readonly GuessScore[]): number | null =>
  indexOfLeast(scores, (s) => s.angleDegrees);

/** Best in true z beside closest in direction: where they differ, the reveal says why. */
export function bestAndClosest(scores: readonly GuessScore[]): {
  readonly best: number | null;
  readonly closest: number | null;
  readonly differ: boolean;
} {
  const best = bestGuess(scores);
  const closest = closestInDirection(scores);
  const angle = (index: number | null) => (index === null ? null : (scores[index]?.angleDegrees ?? null));
  // Two arrows in the same direction do not differ: one is only longer.
  const bestAngle = angle(best);
  const closestAngle = angle(closest);
  const differ = bestAngle !== null && closestAngle !== null && bestAngle - closestAngle > 0.5;
  return { best, closest, differ };
}

/** The steepest arrow of a given length: what a best guess has to be compared with; null on flat ground. */
export function steepestOfLength(surface: Surface, at: Vec2, length: number): Vec2 | null {
  const slopes = surface.gradient(at);
  const steepness = norm(slopes);
  return steepness === 0 ? null : scale(slopes, -length / steepness);
}

/** Why the arrow that fell furthest is not the one closest to −∇f in direction. */
export type BestReason = {
  /**
   * direction: it fell further than −∇f does at the same length. Else its length: it is longer than the closest arrow, or
   * shorter; alike: neither.
   */
  readonly is: 'direction' | 'longer' | 'shorter' | 'alike';
  /** The true Δz of −∇f drawn as long. */
  readonly sameLengthDz: number;
};

/** Of their length: arrows no further apart are equally long. */
const SAME_LENGTH = 0.01;

/** null where −∇f drawn as long has no direction, or ends where there is no ground. */
export function bestReason(surface: Surface, at: Vec2, best: Vec2, closest: Vec2): BestReason | null {
  const [length, other] = [norm(best), norm(closest)];
  const steepest = steepestOfLength(surface, at, length);
  const sameLengthDz = steepest && heightChange(surface, at, steepest);
  const dz = heightChange(surface, at, best);
  if (sameLengthDz === null || dz === null) return null;
  if (dz < sameLengthDz) return { is: 'direction', sameLengthDz };
  if (Math.abs(length - other) <= SAME_LENGTH * length) return { is: 'alike', sameLengthDz };
  return { is: length > other ? 'longer' : 'shorter', sameLengthDz };
}

/** The minimum closest to a point; null where the surface has none. */
export function nearestMinimum(surface: Pick<Surface, 'minima'>, at: Vec2): Vec2 | null {
  const index = indexOfLeast(surface.minima, (minimum) => norm(sub(minimum, at)));
  return index === null ? null : (surface.minima[index] ?? null);
}

/** Degrees at least between −∇f and the way to the minimum: nearer than that, an arrow by map cannot show which was meant. */
export const MAP_SEPARATION_DEGREES = 20;

/** Whether a round by map may be asked here: the ground slopes, and the way to the nearest minimum is not the steepest. */
export function isAllowedMapPoint(
  surface: Pick<Surface, 'gradient' | 'minima' | 'startPoints'>,
  at: Vec2,
): boolean {
  if (isLevel(surface, at)) return false;
  const downhill = scale(surface.gradient(at), -1);
  const minimum = nearestMinimum(surface, at);
  if (minimum === null) return true;
  const between = angleDegrees(downhill, sub(minimum, at));
  return between !== null && between >= MAP_SEPARATION_DEGREES;
}

/** Whether the map shows the point. */
export const isOnMap = ({ domain }: Surface, { x, y }: Vec2): boolean =>
  x >= domain.x[0] && x <= domain.x[1] && y >= domain.y[0] && y <= domain.y[1];

/** Points of one task: 3 for right, 2 after a hint, 1 for a mistake that could be named; a 0 because a pixel is off, none. */
export function award(task: {
  readonly right: boolean;
  readonly helped: boolean;
  /** A mistake was named. */
  readonly named: boolean;
  readonly zeroBecauseOff: boolean;
}): 0 | 1 | 2 | 3 {
  if (task.zeroBecauseOff) return 0;
  if (task.right) return task.helped ? 2 : 3;
  return task.named ? 1 : 0;
}

/** Points of a round: its best three tasks count. */
export const roundPoints = (tasks: readonly number[]): number =>
  [...tasks]
    .sort((a, b) => b - a)
    .slice(0, 3)
    .reduce((sum, points) => sum + points, 0);

function indexOfLeast<T>(items: readonly T[], measure: (item: T) => number | null): number | null {
  let least: number | null = null;
  let leastMeasure = Number.POSITIVE_INFINITY;
  items.forEach((item, index) => {
    const value = measure(item);
    if (value !== null && value < leastMeasure) {
      least = index;
      leastMeasure = value;
    }
  });
  return least;
}
