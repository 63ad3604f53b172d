/** Owns the known mistakes in (Δx, Δy), each as a formula, and what is said of an arrow that fits none of them. */
import { isAllowedMapPoint, nearestMinimum, trueStep } from '../descent';
import type { Surface } from '../surface';
import { accepts } from '../tolerance';
import { angleDegrees, cosine, norm, scale, sub, type Vec2 } from '../vec';
import {
  type Diagnosis,
  matchingRules,
  named,
  type RuleNumbers,
  type RuleState,
  statesOf,
} from './diagnosis';

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
] as const;
export type StepMistake = (typeof stepMistakes)[number];

/** What is said where no rule fits: by what the arrow is, then by its cosine with −∇f. */
export const stepDirections = [
  'zeroStep',
  'flatGround',
  'rightDirectionWrongSize',
  'downhillNotSteepest',
  'acrossSlope',
  'uphillSomehow',
] as const;
export type StepDirection = (typeof stepDirections)[number];

export type StepDiagnosis =
  | Exclude<Diagnosis<StepMistake>, { kind: 'unknown' }>
  /** `cosine` with −∇f; null for zeroStep and flatGround, which have none */
  | { readonly kind: 'direction'; readonly is: StepDirection; readonly cosine: number | null };

/** One question for (Δx, Δy): the answer is −η∇f at `at`. */
export type StepTask = { readonly surface: Surface; readonly at: Vec2; readonly eta: number };

/** cos θ above which a direction counts as −∇f itself (2.6°). */
const SAME_DIRECTION = 0.999;
/** |cos θ| up to which an arrow runs along the contour (5.7° to either side). */
const ALONG_CONTOUR = 0.1;
/** Slopes smaller than this are level ground: the surfaces' own are of the order of 1. */
const LEVEL = 1e-9;
/** Relative distance within which a number is a rule's own, typed to three digits. */
const CLOSE = 0.005;

type Rule = (task: StepTask, slopes: Vec2) => readonly Vec2[] | null;

/** ∂x and ∂y are the slopes at (x, y). */
const rules: Readonly<Record<StepMistake, Rule>> = {
  /** +η∇f */
  uphill: ({ eta }, slopes) => [scale(slopes, eta)],
  /** −∇f */
  forgotEta: (_, slopes) => [scale(slopes, -1)],
  /** +∇f */
  uphillForgotEta: (_, slopes) => [slopes],
  /** −η(∂y, ∂x) */
  swapped: ({ eta }, { x, y }) => [{ x: -eta * y, y: -eta * x }],
  /** (+η∂x, −η∂y) or (−η∂x, +η∂y) */
  oneSignLost: ({ eta }, { x, y }) => [
    { x: eta * x, y: -eta * y },
    { x: -eta * x, y: eta * y },
  ],
  /** −∇f/‖∇f‖ */
  unitVector: (_, slopes) => [scale(slopes, -1 / norm(slopes))],
  /** −η∇f/‖∇f‖ */
  etaTimesUnitVector: ({ eta }, slopes) => [scale(slopes, -eta / norm(slopes))],
  /** (x, y) − η∇f */
  newPoint: ({ at, eta }, slopes) => [sub(at, scale(slopes, eta))],
  /** −η(x, y) */
  minusEtaPosition: ({ at, eta }) => [scale(at, -eta)],
  /** the way to a minimum; a surface without one has no such way */
  straightToMinimum: ({ surface, at }) =>
    surface.minima.length === 0 ? null : surface.minima.map((m) => sub(m, at)),
  /** −η(∂x at (x, 0), ∂y at (0, y)) */
  otherVariableZero: ({ surface, at, eta }) => [
    {
      x: -eta * surface.gradient({ x: at.x, y: 0 }).x,
      y: -eta * surface.gradient({ x: 0, y: at.y }).y,
    },
  ],
  /** −η(∂x + ∂y) in both */
  sumInBoth: ({ eta }, { x, y }) => [{ x: -eta * (x + y), y: -eta * (x + y) }],
  /** ±η(−∂y, ∂x) */
  alongContour: ({ eta }, { x, y }) => [
    { x: -eta * y, y: eta * x },
    { x: eta * y, y: -eta * x },
  ],
  /** (−η/∂x, −η/∂y); a slope of 0 cannot be divided by */
  dividedBySlope: ({ eta }, { x, y }) => (x === 0 || y === 0 ? null : [{ x: -eta / x, y: -eta / y }]),
  /** −η²∇f */
  etaTwice: ({ eta }, slopes) => [scale(slopes, -eta * eta)],
};

/** What every wrong rule gives at this task; on level ground none applies. */
export function wrongSteps(task: StepTask): RuleNumbers<StepMistake, Vec2> {
  const slopes = task.surface.gradient(task.at);
  const level = norm(slopes) < LEVEL;
  return Object.fromEntries(
    stepMistakes.map((rule) => [rule, level ? null : rules[rule](task, slopes)]),
  ) as unknown as RuleNumbers<StepMistake, Vec2>;
}

/** Both components accepted, each by itself: 0 only where 0 is right. Residues of cancellation count as 0. */
function isNumber(answer: Vec2, expected: Vec2): boolean {
  const clean = (value: number) => (Math.abs(value) < 1e-12 * norm(expected) ? 0 : value);
  return accepts(answer.x, clean(expected.x)) && accepts(answer.y, clean(expected.y));
}

function isClose(answer: Vec2, expected: Vec2): boolean {
  const near = (value: number, to: number) =>
    Math.abs(value - to) <= CLOSE * Math.abs(to) + 1e-12 * norm(expected);
  return near(answer.x, expected.x) && near(answer.y, expected.y);
}

export function stepRuleStates(task: StepTask): Record<StepMistake, RuleState> {
  const truth = trueStep(task.surface, task.at, task.eta);
  return statesOf(stepMistakes, wrongSteps(task), (step) => isNumber(step, truth));
}

/** By formula: (Δx, Δy) as numbers against −η∇f and against every wrong rule. */
export const diagnoseStep = (task: StepTask, delta: Vec2): StepDiagnosis => stepDiagnoser(task)(delta);

/** The same for many steps at one task: what the wrong rules give is worked out once. */
export function stepDiagnoser(task: StepTask): (delta: Vec2) => StepDiagnosis {
  const slopes = task.surface.gradient(task.at);
  if (norm(slopes) < LEVEL) {
    return (delta) =>
      norm(delta) < LEVEL
        ? { kind: 'right', cannotShow: [] }
        : { kind: 'direction', is: 'flatGround', cosine: null };
  }
  const truth = scale(slopes, -task.eta);
  const passes = (step: Vec2) => isNumber(step, truth);
  const numbers = wrongSteps(task);
  return (delta) => {
    if (passes(delta)) {
      const states = statesOf(stepMistakes, numbers, passes);
      return { kind: 'right', cannotShow: stepMistakes.filter((rule) => states[rule] === 'cannotShow') };
    }
    const measures = [(step: Vec2) => isClose(delta, step), (step: Vec2) => isNumber(delta, step)];
    const found = named(matchingRules(stepMistakes, numbers, measures, passes));
    return found.kind === 'unknown' ? byDirection(delta, slopes) : found;
  };
}

function byDirection(delta: Vec2, slopes: Vec2): StepDiagnosis {
  const cos = cosine(delta, scale(slopes, -1));
  if (cos === null) return { kind: 'direction', is: 'zeroStep', cosine: null };
  return { kind: 'direction', is: directionOf(cos), cosine: cos };
}

function directionOf(cos: number): StepDirection {
  if (cos > SAME_DIRECTION) return 'rightDirectionWrongSize';
  if (cos > ALONG_CONTOUR) return 'downhillNotSteepest';
  return cos >= -ALONG_CONTOUR ? 'acrossSlope' : 'uphillSomehow';
}

/** Degrees from −∇f within which an arrow by map is right: half of what a map point keeps to the way to the minimum. */
const MAP_RIGHT_DEGREES = 10;

/** By map only the direction is asked: an arrow is right within 10° of −∇f, and a minimum's within 10° of the way there. */
export function diagnoseArrow(task: StepTask, delta: Vec2): StepDiagnosis {
  const slopes = task.surface.gradient(task.at);
  if (norm(slopes) < LEVEL) return diagnoseStep(task, delta);
  const downhill = scale(slopes, -1);
  const angle = angleDegrees(delta, downhill);
  if (angle !== null && angle <= MAP_RIGHT_DEGREES) {
    const cannotShow: StepMistake[] = isAllowedMapPoint(task.surface, task.at) ? [] : ['straightToMinimum'];
    return { kind: 'right', cannotShow };
  }
  const minimum = nearestMinimum(task.surface, task.at);
  const astray = minimum === null ? null : angleDegrees(delta, sub(minimum, task.at));
  const cos = cosine(delta, downhill);
  const rules: StepMistake[] = [];
  if (cos !== null && cos < -SAME_DIRECTION) rules.push('uphill');
  if (astray !== null && astray <= MAP_RIGHT_DEGREES) rules.push('straightToMinimum');
  const found = named(rules);
  return found.kind === 'unknown' ? byDirection(delta, slopes) : found;
}
