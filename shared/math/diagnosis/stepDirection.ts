/** What is said of an arrow (Δx, Δy) that fits no known slip: where it points at its start, and whether it ends lower. */
import { heightChange } from '../descent';
import { cosine, scale, type Vec2 } from '../vec';
import type { StepTask } from './stepRules';

export const stepDirections = [
  'zeroStep',
  'flatGround',
  'rightDirectionWrongSize',
  'downhillNotSteepest',
  'downhillEndsHigher',
  'acrossSlope',
  'uphillSomehow',
  'uphillEndsLower',
] as const;
export type StepDirection = (typeof stepDirections)[number];

/** `cosine` with −∇f; null for zeroStep and flatGround, which have none */
export type DirectionFinding = {
  readonly kind: 'direction';
  readonly is: StepDirection;
  readonly cosine: number | null;
};

/** cos θ above which a direction counts as −∇f itself (2.6°). */
const SAME_DIRECTION = 0.999;
/** |cos θ| up to which an arrow runs along the contour (5.7° to either side). */
const ALONG_CONTOUR = 0.1;

/**
 * By the cosine with −∇f: above 0.999 rightDirectionWrongSize, to 0.1 downhillNotSteepest, within ±0.1 acrossSlope, below
 * uphillSomehow. The slope speaks of the arrow's start alone: one that starts down and is so long that it ends higher is
 * downhillEndsHigher, one that starts up and yet ends lower uphillEndsLower.
 */
export function byDirection({ surface, at }: StepTask, delta: Vec2): DirectionFinding {
  const cos = cosine(delta, scale(surface.gradient(at), -1));
  if (cos === null) return { kind: 'direction', is: 'zeroStep', cosine: null };
  return { kind: 'direction', is: directionOf(cos, heightChange(surface, at, delta)), cosine: cos };
}

function directionOf(cos: number, dz: number | null): StepDirection {
  if (cos > SAME_DIRECTION) return 'rightDirectionWrongSize';
  if (cos > ALONG_CONTOUR) return dz !== null && dz > 0 ? 'downhillEndsHigher' : 'downhillNotSteepest';
  if (cos >= -ALONG_CONTOUR) return 'acrossSlope';
  return dz !== null && dz < 0 ? 'uphillEndsLower' : 'uphillSomehow';
}
