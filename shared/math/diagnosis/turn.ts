/** The known mistakes in turning an arrow to where Δz is lowest: by which way it points instead. */
import { nearestMinimum } from '../descent';
import type { Surface } from '../surface';
import { thetaOf } from '../turn';
import { sub, type Vec2 } from '../vec';
import type { Diagnosis } from './diagnosis';

export const turnMistakes = [
  'alongGradient',
  'acrossSlope',
  'straightToMinimum',
  'downhillNotLowest',
  'uphillSomehow',
] as const;
export type TurnMistake = (typeof turnMistakes)[number];

export type TurnTask = { readonly surface: Surface; readonly at: Vec2 };

/** Degrees within which an arrow points the way a rule means. */
const NEAR = 10;

/** Degrees between two ways, 0 to 180. */
function between(a: number, b: number): number {
  const turn = Math.abs(a - b) % 360;
  return turn > 180 ? 360 - turn : turn;
}

/**
 * Right within 10° of θ = 180°. Else alongGradient within 10° of 0°, straightToMinimum within 10° of the way to the
 * nearest minimum, acrossSlope within 10° of ±90°; two of these at once are undecided. None: downhillNotLowest where
 * cos θ < 0, uphillSomehow where cos θ > 0.
 */
export function diagnoseTurn({ surface, at }: TurnTask, theta: number): Diagnosis<TurnMistake> {
  const low = nearestMinimum(surface, at);
  const toMinimum = low && thetaOf(surface.gradient(at), sub(low, at));
  const straight = (degrees: number) => toMinimum !== null && between(degrees, toMinimum) <= NEAR;
  if (between(theta, 180) <= NEAR) {
    return { kind: 'right', cannotShow: straight(180) ? ['straightToMinimum'] : [] };
  }
  const rules: TurnMistake[] = [];
  if (between(theta, 0) <= NEAR) rules.push('alongGradient');
  if (straight(theta)) rules.push('straightToMinimum');
  if (Math.abs(between(theta, 0) - 90) <= NEAR) rules.push('acrossSlope');
  const [rule] = rules;
  if (rules.length > 1) return { kind: 'undecided', rules };
  if (rule) return { kind: 'mistake', rule };
  return { kind: 'mistake', rule: between(theta, 0) > 90 ? 'downhillNotLowest' : 'uphillSomehow' };
}
