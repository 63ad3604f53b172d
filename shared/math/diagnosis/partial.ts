/**
 * Which mistake a wrong partial derivative shows, over one picture or the sum of all, and whether it is right.
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
import { type Attainable, accepts, agreements, roundingWidth, shownWidth, usualRounding } from '../tolerance';
import {
  type Diagnosis,
  matchingRules,
  named,
  type RuleNumbers,
  type RuleState,
  statesOf,
} from './diagnosis';
import { type PictureRule, pictureRules, ruleFormulas, type Terms } from './partialRules';
import { pathTerms, type Reading, readingOf, roundingsOf } from './reading';

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

/** What is read of a task; the pictures only where their sum is asked. */
type ReadTask = Pick<PartialTask, 'net' | 'picture' | 'param' | 'asked'> &
  Partial<Pick<PartialTask, 'pictures'>>;

/** ∂C_k/∂θ, or ∂C_T/∂θ where that was asked. */
export const truthOf = (task: PartialTask): number =>
  task.asked === 'total' ? totalOf(task) : exactOne(task);

const exactOne = ({ net, picture, param }: ReadTask): number => getParam(gradientOne(net, picture), param);

const totalOf = (task: PartialTask): number =>
  task.total ?? getParam(gradientTotal(task.net, task.pictures), task.param);

/** What every wrong rule gives at this task, by the exact numbers. */
export const wrongPartials = (task: PartialTask): RuleNumbers<PartialRule, number> =>
  totalsOf(wrongTerms(task, readingsOf(task)));

/** The right answer by the numbers on show. */
export const rightOnShow = (task: PartialTask): number =>
  total(readingsOnShow(task).flatMap((reading) => pathTerms(reading, task.param)));

/** What one wrong rule gives by the numbers on show, in the first of its variants; null where it does not apply. */
export function wrongOnShow(task: PartialTask, rule: PartialRule): number | null {
  const readings = readingsOnShow(task);
  const [first] =
    (isPictureRule(rule) ? overPictures(readings, task.param, rule) : wholeRules(task, readings)[rule]) ?? [];
  return first ? total(first) : null;
}

const isPictureRule = (rule: PartialRule): rule is PictureRule => pictureRules.some((one) => one === rule);

function totalsOf(terms: RuleNumbers<PartialRule, Terms>): RuleNumbers<PartialRule, number> {
  const numbers = partialRules.map((rule) => [rule, terms[rule]?.map(total) ?? null]);
  return Object.fromEntries(numbers) as RuleNumbers<PartialRule, number>;
}

const total = (terms: Terms): number => terms.reduce((sum, term) => sum + term, 0);

/** One reading a picture that is asked for. */
const readingsOf = ({ net, picture, pictures = [], asked }: ReadTask): readonly Reading[] =>
  (asked === 'total' ? pictures : [picture]).map((each) => readingOf(net, each));

/** What is added up by whoever makes each mistake with these numbers. */
function wrongTerms(task: PartialTask, readings: readonly Reading[]): RuleNumbers<PartialRule, Terms> {
  const sums = pictureRules.map((rule) => [rule, overPictures(readings, task.param, rule)]);
  return {
    ...(Object.fromEntries(sums) as RuleNumbers<PictureRule, Terms>),
    ...wholeRules(task, readings),
  };
}

/** Each variant of the rule over the pictures asked for. */
function overPictures(
  readings: readonly Reading[],
  param: Param,
  rule: PictureRule,
): readonly Terms[] | null {
  let sums: readonly Terms[] | null = null;
  for (const reading of readings) {
    const variants = ruleFormulas[rule](reading, param);
    if (variants === null) return null;
    sums = sums === null ? variants : sums.map((terms, i) => [...terms, ...(variants[i] ?? [])]);
  }
  return sums;
}

function wholeRules(
  task: PartialTask,
  readings: readonly Reading[],
): RuleNumbers<Exclude<PartialRule, PictureRule>, Terms> {
  const right = readings.flatMap((reading) => pathTerms(reading, task.param));
  const one = task.asked !== 'total';
  const overAll = totalOf(task);
  return {
    /** Σ_k ∂C_k/∂θ where one picture was asked */
    summedOverAll: one ? [[overAll]] : null,
    /** the mean over all pictures */
    averagedOverAll: [[overAll / task.pictures.length]],
    /** ∂C_k/∂θ of the one picture where the sum was asked */
    onePictureOnly: one ? null : [pathTerms(readingOf(task.net, task.picture), task.param)],
    /** −η∂C; at η = 1 it cannot be told from a flipped sign */
    gaveUpdate: task.eta === 1 ? null : [right.map((term) => -task.eta * term)],
  };
}

/** The numbers as they are read off the screen, and what rounding has done to them. A sum over pictures is nobody's to read. */
function onShow(task: ReadTask): { readonly readings: readonly Reading[]; readonly width: number } {
  const keys = keysOf(task);
  if (!keys) return { readings: readingsOf(task), width: 0 };
  const { symbols, reading, seen } = keys;
  const byDigits = shownWidth((values) => total(pathTerms(reading(values), task.param)), symbols);
  const byRounding = roundingWidth(pathTerms(seen, task.param), roundingsOf(seen, task.param));
  // An output so near 1 that it reads as 1 leaves nothing of 1 − a.
  const off = Math.abs(total(pathTerms(seen, task.param)) - exactOne(task));
  return { readings: [seen], width: Math.max(byDigits + byRounding, off) };
}

const readingsOnShow = (task: ReadTask): readonly Reading[] => {
  const keys = keysOf(task);
  return keys ? [keys.seen] : readingsOf(task);
};

/** The numbers on the keys, and the picture as it is read from these or from others; null where a sum is asked. */
function keysOf(task: ReadTask) {
  const [base] = readingsOf(task);
  if (task.asked === 'total' || base === undefined) return null;
  const symbols = shownSymbols(task.net, task.picture, task.param);
  const places = new Map(symbols.map(({ symbol }, index) => [symbol, index]));
  const reading = (values: readonly number[]) => withValues(base, places, values);
  return { symbols, reading, seen: reading(symbols.map(({ value }) => value)) };
}

/**
 * How far the right answer may lie from the truth: by the digits on show, and by rounding to four of them at every step; 0
 * where a sum over pictures is asked.
 */
export const shownWidthOf = (task: ReadTask): number => onShow(task).width;

/** Part of the truth beyond which four digits do not settle it: there two paths nearly cancel. */
const TOO_WIDE = 0.25;

/** Whether four digits on show lead to the answer, whatever is rounded on the way: only then is it worth asking. */
export const isComputable = (truth: number, width: number): boolean =>
  truth !== 0 && width <= TOO_WIDE * Math.abs(truth);

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

export function partialRuleStates(task: PartialTask): Record<PartialRule, RuleState> {
  const truth = truthOf(task);
  const { width } = onShow(task);
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

export const judgePartial = (task: PartialTask, value: number): PartialJudgement => partialJudge(task)(value);

/** The same for many answers to one task: what the wrong rules give is worked out once. */
export function partialJudge(task: PartialTask): (value: number) => PartialJudgement {
  const truth = truthOf(task);
  const { readings, width } = onShow(task);
  const passes = ({ number }: Attainable) => accepts(number, truth, width);
  const zeroBecauseOff = task.param.kind === 'w' && task.param.layer === 2 && truth === 0;
  const numbers = attainable(task, readings);
  return (value) => {
    const right = accepts(value, truth, width);
    return { right, truth, zeroBecauseOff, diagnosis: right ? hiding() : naming(value) };
  };
  function hiding(): PartialDiagnosis {
    const states = statesOf(partialRules, numbers, passes);
    return { kind: 'right', cannotShow: partialRules.filter((rule) => states[rule] === 'cannotShow') };
  }
  function naming(value: number): PartialDiagnosis {
    return named(matchingRules(partialRules, numbers, agreements(value), passes));
  }
}

/** What whoever makes each mistake comes to, with the numbers on show or, by a program of their own, with the exact ones. */
function attainable(task: PartialTask, readings: readonly Reading[]): RuleNumbers<PartialRule, Attainable> {
  const seen = wrongTerms(task, readings);
  const exact = wrongTerms(task, readingsOf(task));
  const roundings = readings[0] ? roundingsOf(readings[0], task.param) : 0;
  const numberOf = (terms: Terms) => ({ number: total(terms), slack: usualRounding(terms, roundings) });
  const numbers = partialRules.map((rule) => {
    const variants = seen[rule];
    return [rule, variants && [...variants, ...(exact[rule] ?? [])].map(numberOf)];
  });
  return Object.fromEntries(numbers) as RuleNumbers<PartialRule, Attainable>;
}
