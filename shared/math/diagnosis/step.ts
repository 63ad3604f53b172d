/** The judgement of (Δx, Δy): by formula against the numbers of the known slips, by map by where the arrow points. */
import { isAllowedMapPoint, isLevel, nearestMinimum, trueStep } from '../descent';
import { numbersOnShow } from '../shownStep';
import { type Attainable, accepts, agreements } from '../tolerance';
import { angleDegrees, norm, scale, sub, type Vec2 } from '../vec';
import { type Diagnosis, matchingRules, named, type RuleState, statesOf } from './diagnosis';
import { roundedBy, slopeRounding } from './roundedSlopes';
import { byDirection, type DirectionFinding } from './stepDirection';
import {
  type PartMistake,
  partMistakes,
  type StepMistake,
  type StepNumbers,
  type StepTask,
  stepMistakes,
  stepsOf,
} from './stepRules';

export { type StepDirection, stepDirections } from './stepDirection';
export { type StepMistake, type StepTask, stepMistakes } from './stepRules';

export type Component = 'x' | 'y';

/**
 * `in`: the rule (or one of the rules) was followed in Δx or in Δy alone; `other`: what the other component is, where that is
 * known. Neither: both components go by the rule.
 */
export type StepDiagnosis =
  | Extract<Diagnosis<StepMistake>, { kind: 'right' }>
  | (Extract<Diagnosis<StepMistake>, { kind: 'mistake' }> & {
      readonly in?: Component;
      readonly other?: StepMistake | 'right';
    })
  | (Extract<Diagnosis<StepMistake>, { kind: 'undecided' }> & { readonly in?: Component })
  | DirectionFinding;

/** A step somebody may come to, component by component. */
type Step = { readonly x: Attainable; readonly y: Attainable };
type Rules = Readonly<Record<StepMistake, readonly Step[] | null>>;

/** Of a number: as far as rounding its factors to four digits on the way may move it. */
const ON_THE_WAY = 5e-4;
/** Of the longer component: a component smaller than this is what cancelling leaves of 0. */
const RESIDUE = 1e-12;

/** The step with exact numbers; its slack reaches to the same with the numbers as they are written. */
function attainable(exact: Vec2, onShow: Vec2): Step {
  const clean = (value: number) => (Math.abs(value) < RESIDUE * norm(exact) ? 0 : value);
  const one = (value: number, read: number): Attainable => ({
    number: clean(value),
    slack: Math.abs(clean(read) - clean(value)) + ON_THE_WAY * Math.abs(value),
  });
  return { x: one(exact.x, onShow.x), y: one(exact.y, onShow.y) };
}

/** What every wrong rule gives at this task; on level ground none applies. */
function wrongRules(task: StepTask, exact: StepNumbers, onShow: StepNumbers): Rules {
  const [own, read] = [stepsOf(exact, task), stepsOf(onShow, task)];
  const stepsBy = (rule: StepMistake) =>
    own[rule]?.map((step, variant) => attainable(step, read[rule]?.[variant] ?? step)) ?? null;
  return Object.fromEntries(stepMistakes.map((rule) => [rule, stepsBy(rule)])) as unknown as Rules;
}

const numbersOf = ({ surface, at, eta }: StepTask): StepNumbers => ({
  at,
  eta,
  slopes: surface.gradient(at),
});

/** What every wrong rule gives at this task, as points of the plane. */
export const wrongSteps = (task: StepTask): Readonly<Record<StepMistake, readonly Vec2[] | null>> =>
  isLevel(task.surface, task.at)
    ? (Object.fromEntries(stepMistakes.map((rule) => [rule, null])) as ReturnType<typeof stepsOf>)
    : stepsOf(numbersOf(task), task);

/** `rounding`: how far from `read` whoever rounds on the way may come out. */
type True = { readonly truth: number; readonly read: number; readonly rounding: number };

/** Whether a component is right: within 2 %, or what the numbers on show give, rounded on the way. */
const isRight = (answer: number, { truth, read, rounding }: True): boolean =>
  accepts(answer, truth, Math.abs(read - truth)) || accepts(answer, read, rounding);

/** Whether a component is the right number rounded further than is accepted: 1.1 for 1.05. */
const isRounded = (answer: number, { truth, read }: True): boolean =>
  agreements(answer).some((agrees) => agrees({ number: truth, slack: Math.abs(read - truth) }));

type Truth = Readonly<Record<Component, True>>;

function truthOf(task: StepTask, onShow: StepNumbers): Truth {
  const exact = trueStep(task.surface, task.at, task.eta);
  const read = scale(onShow.slopes, -onShow.eta);
  const clean = (value: number) => (Math.abs(value) < RESIDUE * norm(exact) ? 0 : value);
  return {
    x: { truth: clean(exact.x), read: clean(read.x), rounding: 0 },
    y: { truth: clean(exact.y), read: clean(read.y), rounding: 0 },
  };
}

/** Of the way from the truth to a slip's number: rounding is allowed for no further, so that the slip keeps its name. */
const NO_FURTHER = 0.8;

/**
 * The truth with what rounding on the way may do to it, where x and y are put into formulas. It stays clear of every slip
 * that is not right without it: of what is named in one component, and of the steps that show in both.
 */
function withRounding(truth: Truth, task: StepTask, onShow: StepNumbers, rules: Rules): Truth {
  if (!task.formulas) return truth;
  const slopes = slopeRounding(task.surface, onShow.at);
  const roundings = (of: Component): number => onShow.eta * slopes[of] + roundedBy(truth[of].read);
  const clear = (of: Component): number => {
    const numbers = partMistakes.flatMap((rule) => numbersOfPart(rules, rule, of, truth[of]) ?? []);
    const away = numbers
      .filter(({ number }) => !isRight(number, truth[of]))
      .map(({ number }) => Math.abs(number - truth[of].read));
    return Math.min(roundings(of), NO_FURTHER * Math.min(...away));
  };
  const rounding = { x: clear('x'), y: clear('y') };
  for (const step of stepMistakes.flatMap((rule) => rules[rule] ?? [])) {
    if (isRight(step.x.number, truth.x) && isRight(step.y.number, truth.y)) continue;
    const away = {
      x: Math.abs(step.x.number - truth.x.read),
      y: Math.abs(step.y.number - truth.y.read),
    };
    // One component that differs is enough to tell the step: the one in which it differs more.
    const of = away.x * rounding.y > away.y * rounding.x ? 'x' : 'y';
    rounding[of] = Math.min(rounding[of], NO_FURTHER * away[of]);
  }
  return {
    x: { ...truth.x, rounding: rounding.x },
    y: { ...truth.y, rounding: rounding.y },
  };
}

export function stepRuleStates(task: StepTask): Record<StepMistake, RuleState> {
  const truth = truthOf(task, numbersOnShow(task));
  return statesOf(stepMistakes, wrongSteps(task), ({ x, y }) => isRight(x, truth.x) && isRight(y, truth.y));
}

/** By formula: (Δx, Δy) as numbers against −η∇f and against every wrong rule. */
export const diagnoseStep = (task: StepTask, delta: Vec2): StepDiagnosis => stepDiagnoser(task)(delta);

/** The same for many steps at one task: what the wrong rules give is worked out once. */
export function stepDiagnoser(task: StepTask): (delta: Vec2) => StepDiagnosis {
  if (isLevel(task.surface, task.at)) {
    return ({ x, y }) =>
      x === 0 && y === 0
        ? { kind: 'right', cannotShow: [] }
        : { kind: 'direction', is: 'flatGround', cosine: null };
  }
  const onShow = numbersOnShow(task);
  const rules = wrongRules(task, numbersOf(task), onShow);
  const truth = truthOf(task, onShow);
  const rounded = withRounding(truth, task, onShow, rules);
  const passes = (step: Step) => isRight(step.x.number, truth.x) && isRight(step.y.number, truth.y);
  const isRightBy = ({ x, y }: Vec2, by: Truth) => ({ x: isRight(x, by.x), y: isRight(y, by.y) });
  const rightStep = (): StepDiagnosis => {
    const states = statesOf(stepMistakes, rules, passes);
    return { kind: 'right', cannotShow: stepMistakes.filter((rule) => states[rule] === 'cannotShow') };
  };
  const residue = RESIDUE * Math.hypot(truth.x.truth, truth.y.truth);
  const clean = (value: number) => (Math.abs(value) < residue ? 0 : value);
  return (sent) => {
    const delta = { x: clean(sent.x), y: clean(sent.y) };
    const right = isRightBy(delta, truth);
    if (right.x && right.y) return rightStep();
    const [x, y] = [agreements(delta.x), agreements(delta.y)];
    const measures = x.map((agrees, index) => (step: Step) => agrees(step.x) && y[index]?.(step.y) === true);
    const found = named(matchingRules(stepMistakes, rules, measures, passes));
    if (found.kind === 'mistake' && found.rule === 'oneSignLost') {
      return { ...found, in: right.x ? 'y' : 'x', other: 'right' };
    }
    if (found.kind !== 'unknown') return found;
    const loosely = isRightBy(delta, rounded);
    // What is a slip's number keeps its name, though rounding could come to it as well.
    if (loosely.x && loosely.y) return byComponent(delta, right, rules, truth) ?? rightStep();
    return byComponent(delta, loosely, rules, truth) ?? byDirection(task, delta);
  };
}

/** What a slip in one component gives; of `oneSignLost` the turned sign. */
const numbersOfPart = (rules: Rules, rule: PartMistake, of: Component, { truth, read }: True) =>
  rule === 'oneSignLost'
    ? [{ number: -truth, slack: Math.abs(read - truth) }]
    : (rules[rule]?.map((step) => step[of]) ?? null);

/** The slips of one component that this answer is. */
function partsOf(rules: Rules, of: Component, answer: number, truth: Truth): readonly PartMistake[] {
  const own = truth[of];
  const numbers = Object.fromEntries(
    partMistakes.map((rule) => [rule, numbersOfPart(rules, rule, of, own)]),
  ) as unknown as Record<PartMistake, readonly Attainable[] | null>;
  return matchingRules(partMistakes, numbers, agreements(answer), ({ number }) => isRight(number, own));
}

/** Digits by which a number alone tells where it comes from. */
const TELLING_DIGITS = 3;

const digitsOf = (value: number): number =>
  Math.abs(value).toExponential().split('e')[0]?.replace('.', '').length ?? 0;

/** Where no rule fits both components: the slip in the one, beside the other. null: it has no name either. */
function byComponent(
  delta: Vec2,
  right: Readonly<Record<Component, boolean>>,
  rules: Rules,
  truth: Truth,
): StepDiagnosis | null {
  const found = {
    x: right.x ? [] : partsOf(rules, 'x', delta.x, truth),
    y: right.y ? [] : partsOf(rules, 'y', delta.y, truth),
  };
  const single = (['x', 'y'] as const).find((of) => found[of].length === 1);
  const of = single ?? (found.x.length > 0 ? 'x' : 'y');
  const other = of === 'x' ? 'y' : 'x';
  const [rule] = found[of];
  if (rule === undefined) return null;
  const beside = right[other] ? 'right' : found[other].length === 1 ? found[other][0] : undefined;
  // A single round number is soon a slip's by accident: with nothing known of the other component it takes more digits.
  const isTold = beside !== undefined || isRounded(delta[other], truth[other]);
  if (!isTold && digitsOf(delta[of]) < TELLING_DIGITS) return null;
  if (found[of].length > 1) return { kind: 'undecided', rules: found[of], in: of };
  return { kind: 'mistake', rule, in: of, ...(beside && { other: beside }) };
}

/** Degrees from −∇f within which an arrow by map is right: half of what a map point keeps to the way to the minimum. */
const MAP_RIGHT_DEGREES = 10;

/** By map only the direction is asked: an arrow is right within 10° of −∇f, uphill within 10° of ∇f, and a minimum's within 10° of the way there. */
export function diagnoseArrow(task: StepTask, delta: Vec2): StepDiagnosis {
  const { surface, at } = task;
  if (isLevel(surface, at)) return diagnoseStep(task, delta);
  const downhill = scale(surface.gradient(at), -1);
  const within = (way: Vec2) => {
    const angle = angleDegrees(delta, way);
    return angle !== null && angle <= MAP_RIGHT_DEGREES;
  };
  if (within(downhill)) {
    const cannotShow: StepMistake[] = isAllowedMapPoint(surface, at) ? [] : ['straightToMinimum'];
    return { kind: 'right', cannotShow };
  }
  const minimum = nearestMinimum(surface, at);
  const rules: StepMistake[] = [];
  if (within(scale(downhill, -1))) rules.push('uphill');
  if (minimum !== null && within(sub(minimum, at))) rules.push('straightToMinimum');
  const found = named(rules);
  return found.kind === 'unknown' ? byDirection(task, delta) : found;
}
