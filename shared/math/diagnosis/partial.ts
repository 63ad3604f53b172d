/**
 * Owns which mistake a wrong partial derivative shows, over one picture or the sum of all, and whether it is right.
 * Knows nothing of who answered or of points.
 */
import { shownSymbols } from '../chainRule';
import {
  getParam,
  gradientOne,
  gradientTotal,
  type Network,
  type Param,
  paramId,
  type Sample,
} from '../network';
import { accepts, RELATIVE_TOLERANCE, shownWidth } from '../tolerance';
import {
  type Diagnosis,
  matchingRules,
  named,
  type RuleNumbers,
  type RuleState,
  statesOf,
} from './diagnosis';
import { type PictureRule, pictureRules, ruleFormulas } from './partialRules';
import { partialBy, type Reading, readingOf } from './reading';

/** Beside one picture's rules those of what was summed, and of what was asked for. */
export const partialRules = [
  ...pictureRules,
  'summedOverAll',
  'averagedOverAll',
  'onePictureOnly',
  'gaveUpdate',
] as const;
export type PartialRule = (typeof partialRules)[number];

export type PartialDiagnosis = Diagnosis<PartialRule>;

/** One question for a partial derivative. */
export type PartialTask = {
  readonly net: Network;
  /** picture k */
  readonly picture: Sample;
  /** all pictures C_T sums over */
  readonly pictures: readonly Sample[];
  readonly param: Param;
  /** the η of this round's step */
  readonly eta: number;
  /** ∂C_k/∂θ of the one picture (the default), or ∂C_T/∂θ */
  readonly asked?: 'one' | 'total';
  /** ∂C_T/∂θ where the caller has it already, for many questions about one network */
  readonly total?: number;
};

/** ∂C_k/∂θ, or ∂C_T/∂θ where that was asked. */
export const truthOf = (task: PartialTask): number =>
  task.asked === 'total' ? totalOf(task) : getParam(gradientOne(task.net, task.picture), task.param);

const totalOf = (task: PartialTask): number =>
  task.total ?? getParam(gradientTotal(task.net, task.pictures), task.param);

/** What every wrong rule gives at this task. */
export function wrongPartials(task: PartialTask): RuleNumbers<PartialRule, number> {
  const asked = task.asked === 'total' ? task.pictures : [task.picture];
  const readings = asked.map((picture) => readingOf(task.net, picture));
  const sums = pictureRules.map((rule) => [rule, sumOverPictures(readings, task.param, rule)]);
  return { ...(Object.fromEntries(sums) as RuleNumbers<PictureRule, number>), ...wholeRules(task) };
}

/** Each variant of the rule summed over the pictures asked for. */
function sumOverPictures(
  readings: readonly Reading[],
  param: Param,
  rule: PictureRule,
): readonly number[] | null {
  let sums: readonly number[] | null = null;
  for (const reading of readings) {
    const numbers = ruleFormulas[rule](reading, param);
    if (numbers === null) return null;
    sums = sums === null ? numbers : sums.map((sum, variant) => sum + (numbers[variant] ?? 0));
  }
  return sums;
}

function wholeRules(task: PartialTask): RuleNumbers<Exclude<PartialRule, PictureRule>, number> {
  const one = task.asked !== 'total';
  const total = totalOf(task);
  return {
    /** Σ_k ∂C_k/∂θ where one picture was asked */
    summedOverAll: one ? [total] : null,
    /** the mean over all pictures */
    averagedOverAll: [total / task.pictures.length],
    /** ∂C_k/∂θ of the one picture where the sum was asked */
    onePictureOnly: one ? null : [partialBy(readingOf(task.net, task.picture), task.param)],
    /** −η∂C; at η = 1 it cannot be told from a flipped sign */
    gaveUpdate: task.eta === 1 ? null : [-task.eta * truthOf(task)],
  };
}

/** How far the numbers on show let the right answer lie from the truth; 0 where a sum over pictures is asked. */
export const shownWidthOf = (task: PartialTask): number => rightWidth(task, meterOf(task));

const rightWidth = (task: PartialTask, widthOf: Meter): number =>
  task.asked === 'total' ? 0 : widthOf((reading) => partialBy(reading, task.param));

/** How far the numbers on show let a formula's value lie from its exact value. */
type Meter = (formula: (reading: Reading) => number) => number;

function meterOf({ net, picture, param }: PartialTask): Meter {
  const shown = shownSymbols(net, picture, param);
  const places = new Map(shown.map(({ symbol }, index) => [symbol, index]));
  const base = readingOf(net, picture);
  return (formula) => shownWidth((values) => formula(withValues(base, places, values)), shown);
}

/** The reading with the named numbers replaced, and nothing that depends on them. */
function withValues(base: Reading, places: ReadonlyMap<string, number>, values: readonly number[]): Reading {
  const read = (symbol: string, otherwise: number) => values[places.get(symbol) ?? -1] ?? otherwise;
  return {
    sizes: base.sizes,
    a: (l, j) => read(l === 1 ? `x_${j}` : `a${l}_${j}`, base.a(l, j)),
    z: (l, j) => read(`z${l}_${j}`, base.z(l, j)),
    w: (l, j, i) => read(paramId({ kind: 'w', layer: l, to: j, from: i }), base.w(l, j, i)),
    b: (l, j) => read(`b${l}_${j}`, base.b(l, j)),
    t: (j) => read(`t_${j}`, base.t(j)),
  };
}

/** Relative distance within which a number is a rule's own, typed to three digits. */
const CLOSE = 0.005;

export function partialRuleStates(task: PartialTask): Record<PartialRule, RuleState> {
  const truth = truthOf(task);
  const width = shownWidthOf(task);
  return statesOf(partialRules, wrongPartials(task), (number) => accepts(number, truth, width));
}

/** Right, or which wrong rule gives this number: one, several (undecided), or none known. */
export const diagnosePartial = (task: PartialTask, value: number): PartialDiagnosis =>
  judgePartial(task, value).diagnosis;

export type PartialJudgement = {
  readonly right: boolean;
  readonly truth: number;
  readonly diagnosis: PartialDiagnosis;
  /** The truth is 0 because the weight's pixel is off: right, and worth nothing. */
  readonly zeroBecauseOff: boolean;
};

export function judgePartial(task: PartialTask, value: number): PartialJudgement {
  const truth = truthOf(task);
  const widthOf = meterOf(task);
  const width = rightWidth(task, widthOf);
  const right = accepts(value, truth, width);
  const passes = (number: number) => accepts(number, truth, width);
  const numbers = wrongPartials(task);
  const zeroBecauseOff = task.param.kind === 'w' && task.param.layer === 2 && truth === 0;
  if (right) {
    const states = statesOf(partialRules, numbers, passes);
    const cannotShow = partialRules.filter((rule) => states[rule] === 'cannotShow');
    return { right, truth, zeroBecauseOff, diagnosis: { kind: 'right', cannotShow } };
  }
  const close = (number: number) => isWithin(value, number, CLOSE);
  const wide = (number: number) => isWithin(value, number, RELATIVE_TOLERANCE);
  const onShow = reachableFrom(task, value, numbers, widthOf);
  const measures = [(number: number) => close(number) || onShow(number), wide];
  return {
    right,
    truth,
    zeroBecauseOff,
    diagnosis: named(matchingRules(partialRules, numbers, measures, passes)),
  };
}

const isWithin = (value: number, number: number, relative: number): boolean =>
  value === number || (value !== 0 && Math.abs(value - number) <= relative * Math.abs(number));

/** Which rules' numbers, computed from the rounded numbers on show, could come out as this value. */
function reachableFrom(
  task: PartialTask,
  value: number,
  numbers: RuleNumbers<PartialRule, number>,
  widthOf: Meter,
): (number: number) => boolean {
  if (task.asked === 'total' || value === 0) return () => false;
  const reachable = new Set<number>();
  for (const rule of pictureRules) {
    numbers[rule]?.forEach((number, variant) => {
      // Rounding to four digits moves a product by parts in a thousand; only cancellation in e or a sum moves it further.
      if (Math.abs(value - number) > 0.25 * Math.abs(number)) return;
      const width = widthOf((reading) => ruleFormulas[rule](reading, task.param)?.[variant] ?? Number.NaN);
      if (Math.abs(value - number) <= width) reachable.add(number);
    });
  }
  return (number) => reachable.has(number);
}
