/** The known mistakes in (Δx, Δy), each as a formula. Compares nothing with an answer. */
import { trueStep } from '../descent';
import type { Surface } from '../surface';
import { norm, scale, sub, type Vec2 } from '../vec';

export const stepMistakes = [
  'uphill',
  'forgotEta',
  'uphillForgotEta',
  'swapped',
  'oneSignLost',
  'unitVector',
  'etaTimesUnitVector',
  'newPoint',
  'minusEtaPosition',
  'straightToMinimum',
  'otherVariableZero',
  'sumInBoth',
  'alongContour',
  'dividedBySlope',
  'etaTwice',
  'newXForSlopeInY',
  'coordinatesSwapped',
] as const;
export type StepMistake = (typeof stepMistakes)[number];

/**
 * One question for (Δx, Δy): the answer is −η∇f at `at`. `formulas`: x and y are put into formulas of the slopes, given or
 * found by the learner; else the slopes are given as numbers, or drawn on a map.
 */
export type StepTask = {
  readonly surface: Surface;
  readonly at: Vec2;
  readonly eta: number;
  readonly formulas?: boolean;
};

/** What a learner has in front of them: the numbers as they are, or as a screen writes them. */
export type StepNumbers = { readonly at: Vec2; readonly eta: number; readonly slopes: Vec2 };

/** What rules ask of a task beside its numbers; whoever stands in fog has no hill to misread. */
type Ground = Pick<StepTask, 'formulas'> & { readonly surface: Surface | null };

type Rule = (numbers: StepNumbers, ground: Ground) => readonly Vec2[] | null;

/** ∂x and ∂y are the slopes at (x, y). */
const rules: Readonly<Record<StepMistake, Rule>> = {
  /** +η∇f */
  uphill: ({ eta, slopes }) => [scale(slopes, eta)],
  /** −∇f */
  forgotEta: ({ slopes }) => [scale(slopes, -1)],
  /** +∇f */
  uphillForgotEta: ({ slopes }) => [slopes],
  /** −η(∂y, ∂x) */
  swapped: ({ eta, slopes: { x, y } }) => [{ x: -eta * y, y: -eta * x }],
  /** (+η∂x, −η∂y) or (−η∂x, +η∂y) */
  oneSignLost: ({ eta, slopes: { x, y } }) => [
    { x: eta * x, y: -eta * y },
    { x: -eta * x, y: eta * y },
  ],
  /** −∇f/‖∇f‖ */
  unitVector: ({ slopes }) => [scale(slopes, -1 / norm(slopes))],
  /** −η∇f/‖∇f‖ */
  etaTimesUnitVector: ({ eta, slopes }) => [scale(slopes, -eta / norm(slopes))],
  /** (x, y) − η∇f */
  newPoint: ({ at, eta, slopes }) => [sub(at, scale(slopes, eta))],
  /** −η(x, y) */
  minusEtaPosition: ({ at, eta }) => [scale(at, -eta)],
  /** the way to a minimum; a surface without one has no such way */
  straightToMinimum: ({ at }, { surface }) =>
    !surface || surface.minima.length === 0 ? null : surface.minima.map((m) => sub(m, at)),
  /** −η(∂x at (x, 0), ∂y at (0, y)) */
  otherVariableZero: ({ at, eta }, { surface }) =>
    surface && [
      {
        x: -eta * surface.gradient({ x: at.x, y: 0 }).x,
        y: -eta * surface.gradient({ x: 0, y: at.y }).y,
      },
    ],
  /** −η(∂x + ∂y) in both */
  sumInBoth: ({ eta, slopes: { x, y } }) => [{ x: -eta * (x + y), y: -eta * (x + y) }],
  /** ±η(−∂y, ∂x) */
  alongContour: ({ eta, slopes: { x, y } }) => [
    { x: -eta * y, y: eta * x },
    { x: eta * y, y: -eta * x },
  ],
  /** (−η/∂x, −η/∂y); a slope of 0 cannot be divided by */
  dividedBySlope: ({ eta, slopes: { x, y } }) => (x === 0 || y === 0 ? null : [{ x: -eta / x, y: -eta / y }]),
  /** −η²∇f */
  etaTwice: ({ eta, slopes }) => [scale(slopes, -eta * eta)],
  /** Δx as it should be, and −η∂y at (x + Δx, y); the slopes as numbers leave no such choice */
  newXForSlopeInY: ({ at, eta, slopes }, { surface, formulas }) =>
    surface && formulas
      ? [{ x: -eta * slopes.x, y: -eta * surface.gradient({ x: at.x - eta * slopes.x, y: at.y }).y }]
      : null,
  /** −η(∂x, ∂y) at (y, x) */
  coordinatesSwapped: ({ at, eta }, { surface, formulas }) =>
    surface && formulas ? [trueStep(surface, { x: at.y, y: at.x }, eta)] : null,
};

/** What every wrong rule gives with these numbers; null where it does not apply or, off the ground, gives none. */
export function stepsOf(
  numbers: StepNumbers,
  ground: Ground,
): Readonly<Record<StepMistake, readonly Vec2[] | null>> {
  const given = (rule: StepMistake) => {
    const steps = rules[rule](numbers, ground);
    return steps?.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)) ? steps : null;
  };
  return Object.fromEntries(stepMistakes.map((rule) => [rule, given(rule)])) as Readonly<
    Record<StepMistake, readonly Vec2[] | null>
  >;
}

/** The rules by which somebody may go in one component and not in the other: each makes sense by itself. */
export const partMistakes = [
  'oneSignLost',
  'forgotEta',
  'uphillForgotEta',
  'swapped',
  'newPoint',
  'minusEtaPosition',
  'otherVariableZero',
  'sumInBoth',
  'dividedBySlope',
  'etaTwice',
  'coordinatesSwapped',
] as const satisfies readonly StepMistake[];
export type PartMistake = (typeof partMistakes)[number];
