/** A run of gradient descent from one point with one η, and the name of how it went. */
import { isOnMap } from './descent';
import { floorBelow, mapSize } from './floor';
import type { Surface } from './surface';
import { dot, norm, scale, sub, type Vec2 } from './vec';

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
  readonly eta: number;
};

/** Half diagonals of the map from the start: beyond it a ball has left for good, and no later number overflows. */
const FAR = 200;

/**
 * x ← x − η ∂f/∂x and y ← y − η ∂f/∂y at once, from the old values, again and again. On a crease, where f has a height but
 * one of the slopes is not finite, that variable stays.
 */
export function runFrom(surface: Surface, start: Vec2, eta: number, steps: number): Run {
  const path: RunPlace[] = [{ at: start, z: surface.value(start) }];
  const far = FAR * mapSize(surface).half;
  for (let step = 0; step < steps; step++) {
    const here = path.at(-1)?.at ?? start;
    const { x, y } = surface.gradient(here);
    const at = sub(here, scale({ x: finiteOr0(x), y: finiteOr0(y) }, eta));
    const z = surface.value(at);
    const near = norm(sub(at, start)) <= far;
    if (!near || !Number.isFinite(z)) return { path, lost: true, eta };
    path.push({ at, z });
  }
  return { path, lost: false, eta };
}

const finiteOr0 = (slope: number): number => (Number.isFinite(slope) ? slope : 0);

export const raceVerdicts = ['crawls', 'arrives', 'bounces', 'diverges'] as const;
export type RaceVerdict = (typeof raceVerdicts)[number];

/** Of the height from the start down to the valley: a ball that has no more left than this has arrived. */
const LEFT = 0.01;
/** Steps at the end by which it is told what the ball is doing. */
const LAST = 3;
/** Of all heights on the way: a smaller rise is rounding. */
const ROUNDING = 1e-6;
/** Steps for which a ball that swings wider is followed after its last. */
const FOLLOWED = 100;
/** Parts of the steps that turn back: from this on the ball bounces. */
const TURNING = 0.5;

/**
 * How a run went: by what it did, not by its η. The first that holds:
 * arrives: it was not lost, and z − z* ≤ 1 % of z₀ − z* at its end, or, if it bounces, after each of its last three steps;
 *   z₀ is the start's height, z* that of the valley below its end (floorBelow). To stand on a saddle is no arrival;
 * diverges: it was lost (in a hole, too), or ends off the map with no valley below it, or swings wider and wider: z rose at
 *   each of the last three steps, each time by more, and would at each of the next 100 or until it is lost;
 * bounces: at least half of its steps turn back, ⟨Δ_k, Δ_{k+1}⟩ < 0, or z rose at one of the last three steps, or it ends
 *   higher than it began. Whichever it is, a step went past the lowest place on its line;
 * crawls: anything else. It goes down to the last, or stands where lower ground is near.
 */
export function verdictOf(surface: Surface, run: Run): RaceVerdict {
  const [begin, end] = [run.path[0], run.path.at(-1)];
  if (!begin || !end || run.lost) return 'diverges';
  const floor = floorBelow(surface, end.at);
  const bounces = isBouncing(run);
  if (floor !== null) {
    const left = LEFT * (begin.z - floor);
    const telling = run.path.slice(bounces ? -LAST : -1);
    if (telling.every(({ z }) => z - floor <= left)) return 'arrives';
  }
  const isGone = floor === null && !isOnMap(surface, end.at);
  if (isGone || swingsWider(surface, run)) return 'diverges';
  return bounces ? 'bounces' : 'crawls';
}

function isBouncing(run: Run): boolean {
  const steps = run.path.slice(1).map(({ at }, k) => sub(at, run.path[k]?.at ?? at));
  const turns = steps.slice(1).filter((step, k) => dot(steps[k] ?? step, step) < 0).length;
  if (steps.length > 1 && turns >= TURNING * (steps.length - 1)) return true;
  const rises = risesOf(run);
  return rises.slice(-LAST).some((rise) => rise > 0) || rises.reduce((sum, rise) => sum + rise, 0) > 0;
}

/** z_{k+1} − z_k of every step, 0 where it is rounding. */
function risesOf({ path }: Run): readonly number[] {
  const heights = path.map(({ z }) => z);
  const rounding = ROUNDING * (Math.max(...heights) - Math.min(...heights));
  const rises = heights.slice(1).map((z, k) => z - (heights[k] ?? z));
  return rises.map((rise) => (Math.abs(rise) > rounding ? rise : 0));
}

function swingsWider(surface: Surface, run: Run): boolean {
  const end = run.path.at(-1);
  const rises = risesOf(run).slice(-LAST);
  const isWider = rises.length === LAST && rises.every((rise, k) => rise > (rises[k - 1] ?? 0));
  if (!isWider || !end) return false;
  const { path } = runFrom(surface, end.at, run.eta, FOLLOWED);
  return path.slice(1).every(({ z }, k) => z > (path[k]?.z ?? z));
}
