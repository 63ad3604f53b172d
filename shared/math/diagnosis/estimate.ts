/** Owns the known mistakes in an estimate of Δz from the slopes and the step, each as a formula. */
import { accepts } from '../tolerance';
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
export const linearDz = ({ slopes: s, delta: d }: EstimateTask): number => sumOf(s.x * d.x, s.y * d.y);

/** a + b, and 0 where only rounding is left of it: 3 · 0.1 − 0.3 is 0 to whoever works it out. */
function sumOf(a: number, b: number): number {
  const sum = a + b;
  return Math.abs(sum) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b)) ? 0 : sum;
}

/** What every wrong rule gives at this task. */
function wrongEstimates(task: EstimateTask): RuleNumbers<EstimateMistake, number> {
  const { slopes: s, delta: d, trueDz } = task;
  return {
    /** −⟨∇z, Δ⟩ */
    signFlipped: [-linearDz(task)],
    /** ∂z/∂x Δx */
    onlyX: [s.x * d.x],
    /** ∂z/∂y Δy */
    onlyY: [s.y * d.y],
    /** ∂z/∂x Δy + ∂z/∂y Δx */
    crossed: [sumOf(s.x * d.y, s.y * d.x)],
    /** ∂z/∂x Δx − ∂z/∂y Δy */
    subtracted: [sumOf(s.x * d.x, -s.y * d.y)],
    /** ∂z/∂x + ∂z/∂y */
    slopesAdded: [sumOf(s.x, s.y)],
    /** Δx + Δy */
    stepAdded: [sumOf(d.x, d.y)],
    /** (∂z/∂x + ∂z/∂y)(Δx + Δy) */
    sumTimesSum: [sumOf(s.x, s.y) * sumOf(d.x, d.y)],
    /** ∂z/∂x Δx · ∂z/∂y Δy */
    productOfParts: [s.x * d.x * s.y * d.y],
    /** ±‖∇z‖‖Δ‖ */
    cosineLeftOut: [norm(s) * norm(d), -norm(s) * norm(d)],
    /** f(x + Δx, y + Δy) − f(x, y) */
    gaveTrueDz: [trueDz],
  };
}

/** Relative distance within which a number is a rule's own, typed to three digits. */
const CLOSE = 0.005;

/** An estimate of Δz against ⟨∇z, Δ⟩ and against every wrong rule. */
export function diagnoseEstimate(task: EstimateTask, value: number): Diagnosis<EstimateMistake> {
  const truth = linearDz(task);
  const passes = (number: number) => accepts(number, truth);
  const numbers = wrongEstimates(task);
  if (passes(value)) {
    const states = statesOf(estimateMistakes, numbers, passes);
    return { kind: 'right', cannotShow: estimateMistakes.filter((rule) => states[rule] === 'cannotShow') };
  }
  const measures = [
    (number: number) => Math.abs(value - number) <= CLOSE * Math.abs(number),
    (number: number) => accepts(value, number),
  ];
  return named(matchingRules(estimateMistakes, numbers, measures, passes));
}

/** How many wrong rules have a number of their own here, apart from the truth and from every other's. */
export function estimateSeparation(task: EstimateTask): number {
  const given = estimateMistakes.map((rule) => wrongEstimates(task)[rule]?.[0] ?? 0);
  const apart = (a: number, b: number) => !accepts(a, b) && !accepts(b, a);
  return given.filter(
    (number, i) =>
      apart(number, linearDz(task)) && given.every((other, j) => i === j || apart(number, other)),
  ).length;
}
