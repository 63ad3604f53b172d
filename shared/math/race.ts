/** Owns a run of gradient descent from one point with one η, and the name of how it went. */
import { floorBelow } from './floor';
import type { Surface } from './surface';
import { add, dot, norm, scale, sub, type Vec2 } from './vec';

/** What a class may choose from: 1, 2, 5 times a power of ten and a little between, so that a thousand learners make at most these runs. */
export const raceEtas = [
  0.001, 0.002, 0.005, 0.01, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6,
  0.7, 0.8, 0.9, 1, 1.2, 1.5, 2, 5,
] as const;

export type RunPlace = { readonly at: Vec2; readonly z: number };
export type Run = {
  /** The start first; shorter than asked for where the ball left the ground or the number range. */
  readonly path: readonly RunPlace[];
  /** It left the ground for a hole, or went farther than FAR. */
  readonly lost: boolean;
};

/** Map units from the start: beyond it a ball has left for good, and no later number overflows. */
const FAR = 1_000;

/** x ← x − η ∂f/∂x and y ← y − η ∂f/∂y at once, from the old values, again and again; on a crease, where f has no slope, it stays. */
export function runFrom(surface: Surface, start: Vec2, eta: number, steps: number): Run {
  const path: RunPlace[] = [{ at: start, z: surface.value(start) }];
  for (let step = 0; step < steps; step++) {
    const here = path.at(-1)?.at ?? start;
    const slopes = surface.gradient(here);
    const at =
      isFinite2(slopes) || !Number.isFinite(surface.value(here)) ? add(here, scale(slopes, -eta)) : here;
    const z = surface.value(at);
    const near = norm(sub(at, start)) <= FAR;
    if (!near || !Number.isFinite(z)) return { path, lost: true };
    path.push({ at, z });
  }
  return { path, lost: false };
}

const isFinite2 = ({ x, y }: Vec2): boolean => Number.isFinite(x) && Number.isFinite(y);

export const raceVerdicts = ['crawls', 'arrives', 'bounces', 'diverges'] as const;
export type RaceVerdict = (typeof raceVerdicts)[number];

/** Of the largest slope on the way: a ball on ground no steeper than this has arrived. */
const SETTLED = 0.05;
/** Of the height from the start down to the valley below: a ball that has no more left under it stands in that valley. */
const LEFT = 0.05;
/** Parts of the steps that turn back: from this on the ball bounces. */
const TURNING = 0.5;

/**
 * The first that holds:
 * diverges: the ball was lost, or ends higher than it began, or every step turns back and is longer than the one before;
 * arrives: the ground at its end slopes at most 5 % of the steepest on its way (or is a crease), and in a valley: of the
 *   height from its start to the valley below its end (floorBelow) at most 5 % is left, so that to stand on a saddle is
 *   no arrival;
 * bounces: at least half of its steps turn back, ⟨Δ_k, Δ_{k+1}⟩ < 0;
 * crawls: anything else.
 */
export function verdictOf(surface: Surface, { path, lost }: Run): RaceVerdict {
  const steps = path.slice(1).map(({ at }, i) => sub(at, path[i]?.at ?? at));
  const [begin, end] = [path[0], path.at(-1)];
  if (!begin || !end || lost || end.z > begin.z || swingsOut(steps)) return 'diverges';
  const steepness = path.map(({ at }) => norm(surface.gradient(at))).map((slope) => slope || 0);
  const isSettled = (steepness.at(-1) ?? 0) <= SETTLED * Math.max(...steepness);
  if (isSettled && isInValley(surface, begin.z, end)) return 'arrives';
  const turns = steps.slice(1).filter((step, i) => turnsBack(steps[i], step)).length;
  return steps.length > 1 && turns >= TURNING * (steps.length - 1) ? 'bounces' : 'crawls';
}

function isInValley(surface: Surface, startZ: number, end: RunPlace): boolean {
  const floor = floorBelow(surface, end.at);
  return floor !== null && end.z - floor <= LEFT * (startZ - floor);
}

const turnsBack = (before: Vec2 | undefined, step: Vec2): boolean =>
  before !== undefined && dot(before, step) < 0;

const swingsOut = (steps: readonly Vec2[]): boolean =>
  steps.length > 1 &&
  steps.slice(1).every((step, i) => turnsBack(steps[i], step) && norm(step) > norm(steps[i] ?? step));
