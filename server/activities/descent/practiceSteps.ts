/** How practice learners find Δx and Δy: the right way, and each of the known mistakes in the way that is theirs. */
import type { DescentScreen } from '../../../shared/activities/descent';
import { slopesAt } from '../../../shared/math/descent';
import { type StepMistake, type StepNumbers, stepsOf } from '../../../shared/math/diagnosis/stepRules';
import type { Surface } from '../../../shared/math/surface';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import { norm, scale, type Vec2 } from '../../../shared/math/vec';

/** What a learner has in front of them; `surface` is null in fog, `formulas`: they put x and y into the slopes’ formulas. */
export type StepTask = {
  readonly numbers: StepNumbers;
  readonly surface: Surface | null;
  readonly formulas: boolean;
};

export function stepTask({
  surface: ref,
  at,
  eta,
  slopes,
  given,
}: Pick<DescentScreen, 'surface' | 'at' | 'eta' | 'slopes' | 'given'>): StepTask {
  const surface = ref && surfaceOf(ref);
  const known = slopes ?? (surface ? slopesAt(surface, at) : { x: 0, y: 0 });
  return {
    numbers: { at, eta, slopes: known },
    surface,
    formulas: given === 'partials' || given === 'f',
  };
}

export const rightStep = ({ numbers: { eta, slopes } }: StepTask): Vec2 => scale(slopes, -eta);

type Steps = ReturnType<typeof stepsOf>;
type Habit = (steps: Steps, right: Vec2) => Vec2 | null;

/** One of the ways in which a mistake is made. */
const way =
  (rule: StepMistake, variant = 0): Habit =>
  (steps) =>
    steps[rule]?.[variant] ?? null;

/** A learner's habits and what each gives; null where it has no answer. */
const habits = {
  uphill: way('uphill'),
  forgotEta: way('forgotEta'),
  uphillForgotEta: way('uphillForgotEta'),
  swapped: way('swapped'),
  signLostX: way('oneSignLost', 0),
  signLostY: way('oneSignLost', 1),
  unitVector: way('unitVector'),
  etaTimesUnitVector: way('etaTimesUnitVector'),
  newPoint: way('newPoint'),
  minusEtaPosition: way('minusEtaPosition'),
  /** To the nearest one. */
  straightToMinimum: ({ straightToMinimum }) =>
    [...(straightToMinimum ?? [])].sort((a, b) => norm(a) - norm(b))[0] ?? null,
  otherVariableZero: way('otherVariableZero'),
  sumInBoth: way('sumInBoth'),
  alongContour: way('alongContour', 1),
  alongContourBack: way('alongContour', 0),
  dividedBySlope: way('dividedBySlope'),
  etaTwice: way('etaTwice'),
  forgotEtaInY: ({ forgotEta }, right) => (forgotEta?.[0] ? { x: right.x, y: forgotEta[0].y } : null),
  newXForSlopeInY: way('newXForSlopeInY'),
  coordinatesSwapped: way('coordinatesSwapped'),
} as const satisfies Record<string, Habit>;

export type StepHabit = keyof typeof habits;
export const stepHabits = Object.keys(habits) as readonly StepHabit[];

export const stepBy = (habit: StepHabit, task: StepTask): Vec2 | null =>
  habits[habit](stepsOf(task.numbers, task), rightStep(task));
