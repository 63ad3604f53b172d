/** The known mistakes in an estimate of Δz from the slopes and the step, each as a formula. */
import { sumOf } from '../number';
import { shown } from '../shown';
import { type Attainable, accepts, agreements, roundingWidth, shownWidth, usualRounding } from '../tolerance';
import { norm, type Vec2 } from '../vec';
import { type Diagnosis, matchingRules, named, type RuleNumbers, statesOf } from './diagnosis';

export const estimateMistakes = [
  'signFlipped',
  'onlyX',
  'onlyY',
  'crossed',
  'subtracted',
  'slopesAdded',
  'stepAdded',
  'sumTimesSum',
  'productOfParts',
  'cosineLeftOut',
  'gaveTrueDz',
] as const;
export type EstimateMistake = (typeof estimateMistakes)[number];

/** One question: the slopes (∂z/∂x, ∂z/∂y), the step (Δx, Δy), and what the ground really does along it. */
export type EstimateTask = { readonly slopes: Vec2; readonly delta: Vec2; readonly trueDz: number };

/** Δz ≃ ∂z/∂x Δx + ∂z/∂y Δy: the linear picture's Δz. */
export const linearDz = ({ slopes: s, delta: d }: Pick<EstimateTask, 'slopes' | 'delta'>): number =>
  sumOf(s.x * d.x, s.y * d.y);

/** The slopes as the screens show them; a step has one decimal and is shown whole. */
const onShow = ({ slopes }: EstimateTask): Vec2 => ({
  x: shown(slopes.x).value,
  y: shown(slopes.y).value,
});

/** Products that are added, each rounded to four digits by some. */
const given = (...terms: readonly number[]): readonly Attainable[] => [
  {
    number: sumOf(...terms),
    slack: terms.reduce((slack, term) => slack + Math.abs(shown(term).value - term), 0),
  },
];

/** Whether by the slopes on show or, from the keys, by the exact ones: what every wrong rule gives at this task. */
function wrongEstimates(task: EstimateTask): RuleNumbers<EstimateMistake, Attainable> {
  const seen = wrongBy(onShow(task), task);
  const exact = wrongBy(task.slopes, task);
  const both = estimateMistakes.map((rule) => [rule, [...(seen[rule] ?? []), ...(exact[rule] ?? [])]]);
  return Object.fromEntries(both) as RuleNumbers<EstimateMistake, Attainable>;
}

function wrongBy(s: Vec2, { delta: d, trueDz }: EstimateTask): RuleNumbers<EstimateMistake, Attainable> {
  const lengths = norm(s) * norm(d);
  return {
    /** −⟨∇z, Δ⟩ */
    signFlipped: given(-s.x * d.x, -s.y * d.y),
    /** ∂z/∂x Δx */
    onlyX: given(s.x * d.x),
    /** ∂z/∂y Δy */
    onlyY: given(s.y * d.y),
    /** ∂z/∂x Δy + ∂z/∂y Δx */
    crossed: given(s.x * d.y, s.y * d.x),
    /** ∂z/∂x Δx − ∂z/∂y Δy */
    subtracted: given(s.x * d.x, -s.y * d.y),
    /** ∂z/∂x + ∂z/∂y */
    slopesAdded: given(s.x, s.y),
    /** Δx + Δy */
    stepAdded: given(d.x, d.y),
    /** (∂z/∂x + ∂z/∂y)(Δx + Δy) */
    sumTimesSum: given(sumOf(s.x, s.y) * sumOf(d.x, d.y)),
    /** ∂z/∂x Δx · ∂z/∂y Δy */
    productOfParts: given(s.x * d.x * s.y * d.y),
    /** ±‖∇z‖‖Δ‖ */
    cosineLeftOut: [lengths, -lengths].map((number) => ({ number, slack: usualRounding([lengths], 2) })),
    /** f(x + Δx, y + Δy) − f(x, y) */
    gaveTrueDz: [{ number: trueDz, slack: 0 }],
  };
}

/** What each mistake comes to, by the slopes as they are. */
export function wrongDz(task: EstimateTask): Readonly<Record<EstimateMistake, number>> {
  const numbers = estimateMistakes.map((rule) => [rule, wrongBy(task.slopes, task)[rule]?.[0]?.number]);
  return Object.fromEntries(numbers) as Record<EstimateMistake, number>;
}

/** How far the slopes' digits on show, and rounding the two products, let the right answer lie from the truth. */
function estimateWidth({ slopes: s, delta: d }: EstimateTask): number {
  const byDigits = shownWidth(([x = 0, y = 0]) => x * d.x + y * d.y, [shown(s.x), shown(s.y)]);
  return byDigits + roundingWidth([s.x * d.x, s.y * d.y], 1);
}

/** Part of the terms below which nothing is left of their sum. */
const NOUGHT = 1e-12;

/** An estimate of Δz against ⟨∇z, Δ⟩ and against every wrong rule. */
export function diagnoseEstimate(task: EstimateTask, sent: number): Diagnosis<EstimateMistake> {
  const { slopes: s, delta: d } = task;
  // What a program leaves of terms that cancel counts as the 0 it stands for.
  const value = Math.abs(sent) <= NOUGHT * Math.max(Math.abs(s.x * d.x), Math.abs(s.y * d.y)) ? 0 : sent;
  const truth = linearDz(task);
  const width = estimateWidth(task);
  const passes = ({ number }: Attainable) => accepts(number, truth, width);
  const numbers = wrongEstimates(task);
  if (accepts(value, truth, width)) {
    const states = statesOf(estimateMistakes, numbers, passes);
    return { kind: 'right', cannotShow: estimateMistakes.filter((rule) => states[rule] === 'cannotShow') };
  }
  return named(matchingRules(estimateMistakes, numbers, agreements(value), passes));
}

/** How many wrong rules have a number of their own here, apart from the truth and from every other's. */
export function estimateSeparation(task: EstimateTask): number {
  const numbers = wrongEstimates(task);
  const own = estimateMistakes.map((rule) => numbers[rule]?.[0]?.number ?? 0);
  const apart = (a: number, b: number) => !accepts(a, b) && !accepts(b, a);
  return own.filter(
    (number, i) => apart(number, linearDz(task)) && own.every((other, j) => i === j || apart(number, other)),
  ).length;
}
