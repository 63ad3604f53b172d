/** The name of how a walk in fog went: from where it began, what it stepped, and whether it could have gone on. */
import type { Surface } from '../surface';
import { cosine, dot, norm, scale, sub, type Vec2 } from '../vec';
import type { Diagnosis } from './diagnosis';

/** Where a walker has stood: the place, its height, and (∂z/∂x, ∂z/∂y) there. */
export type WalkStop = { readonly at: Vec2; readonly z: number; readonly slopes: Vec2 };

export const walkMistakes = [
  'wanderedAcross',
  'jumpedAround',
  'wentUp',
  'stepsTooShort',
  'stoppedEarly',
  'outOfSteps',
] as const;
export type WalkMistake = (typeof walkMistakes)[number];

/** Of the largest slope on the way: ground no steeper than this is level. */
const LEVEL = 0.05;
/** |cos θ| with −∇f below which a step lies across the slope: more than 60° from up and from down. */
const ACROSS = 0.5;
/** cos θ with −∇f from which on a step goes along it, within 14°. */
const ALONG = 0.97;
/** Of the longest step: whoever drew this far could not have gone farther. */
const NEARLY = 0.95;
/** Parts of the steps that make a walk what it is. */
const MOSTLY = 0.5;

type Stride = {
  readonly delta: Vec2;
  /** cos θ with −∇f where it began; null: it, or the ground there, has no direction */
  readonly downhill: number | null;
  /** It began downhill, and at its end the ground rose that way: a lowest place on its line lies behind it. */
  readonly overshot: boolean;
  /** It began downhill, and at its end the ground still fell that way: a little longer, it would have ended lower. */
  readonly cutShort: boolean;
};

const stepsOf = (path: readonly WalkStop[]): readonly Stride[] =>
  path.slice(1).flatMap(({ at, slopes }, index) => {
    const before = path[index];
    if (!before) return [];
    const delta = sub(at, before.at);
    const down = dot(before.slopes, delta) < 0;
    const goesOn = dot(slopes, delta);
    return [
      {
        delta,
        downhill: cosine(delta, scale(before.slopes, -1)),
        overshot: down && goesOn > 0,
        cutShort: down && goesOn < 0,
      },
    ];
  });

/** Whether most steps, more than half, point along −∇f: cos θ > 0.97. */
export function isByGradient(path: readonly WalkStop[]): boolean {
  const steps = stepsOf(path);
  return steps.filter(({ downhill }) => downhill !== null && downhill > ALONG).length > MOSTLY * steps.length;
}

/** The minimum within `reach` of a place, the nearest; null: none is so near. The number counts from 0. */
export function minimumNear(surface: Pick<Surface, 'minima'>, at: Vec2, reach: number): number | null {
  let nearest: number | null = null;
  let least = reach;
  for (const [index, minimum] of surface.minima.entries()) {
    const away = norm(sub(minimum, at));
    if (away > least) continue;
    nearest = index;
    least = away;
  }
  return nearest;
}

/** Of `reach`: how far around the end of a walk it is asked what the level ground there is. */
const AROUND = 4;

/** Level, but a pass, a summit or undecided: the level place nearest to it is no minimum. */
function isNoValley({ stationary, levelNear }: Ground, at: Vec2, reach: number): boolean {
  const near = levelNear(at, AROUND * reach);
  if (near) return near.is !== 'minimum';
  const [nearest] = [...stationary].sort((a, b) => norm(sub(a.at, at)) - norm(sub(b.at, at)));
  return nearest !== undefined && nearest.is !== 'minimum';
}

type Ground = Pick<Surface, 'stationary' | 'minima' | 'levelNear'>;

/**
 * The first that holds of a walk that took k of at most `most` steps Δ_1 … Δ_k, none longer than `longest`:
 * right (arrived): it ends no higher than it began, within `reach` of a minimum (of a valley's floor, too); or where the ground slopes at most 5 % of
 *   the steepest on its way, and the level point nearest to its end is no pass and no summit;
 * wanderedAcross: at least half of its steps began across the slope, |cos θ| < 0.5 with −∇f;
 * jumpedAround: of three steps or more at least half went past a lowest place on their line: downhill at their start, and
 *   the ground rose that way at their end;
 * wentUp: it ends higher than it began;
 * stoppedEarly: steps were left;
 * stepsTooShort: all steps are used, and at least half of them could have been longer and would have ended lower;
 * outOfSteps: all steps are used.
 * A step of no length, or one from level ground, has no direction.
 */
export function diagnoseWalk(
  surface: Ground,
  path: readonly WalkStop[],
  { most, reach, longest }: { readonly most: number; readonly reach: number; readonly longest: number },
): Diagnosis<WalkMistake> {
  const [begin, end] = [path[0], path.at(-1)];
  if (!begin || !end) return { kind: 'unknown' };
  const steps = stepsOf(path);
  const mistake = (rule: WalkMistake) => ({ kind: 'mistake', rule }) as const;
  const mostly = (is: (step: Stride) => boolean) =>
    steps.length > 0 && steps.filter(is).length >= MOSTLY * steps.length;
  const steepest = Math.max(...path.map(({ slopes }) => norm(slopes)));
  const level = norm(end.slopes) <= LEVEL * steepest && !isNoValley(surface, end.at, reach);
  // By the ground itself: a list of minima may be incomplete, and the floor of a valley is in none.
  const arrived =
    level ||
    minimumNear(surface, end.at, reach) !== null ||
    surface.levelNear(end.at, reach)?.is === 'minimum';
  if (arrived && end.z <= begin.z) return { kind: 'right', cannotShow: [] };

  if (mostly(({ downhill }) => downhill !== null && Math.abs(downhill) < ACROSS)) {
    return mistake('wanderedAcross');
  }
  if (steps.length > 2 && mostly(({ overshot }) => overshot)) return mistake('jumpedAround');
  if (end.z > begin.z) return mistake('wentUp');
  if (steps.length < most) return mistake('stoppedEarly');
  const short = ({ cutShort, delta }: Stride) => cutShort && norm(delta) < NEARLY * longest;
  return mistake(mostly(short) ? 'stepsTooShort' : 'outOfSteps');
}
