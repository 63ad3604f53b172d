/**
 * How practice learners find ∂C_k/∂θ in a network with one hidden layer: path by path as a person would, and each
 * wrong way as its own formula. Judges nothing and shares no arithmetic with the diagnosis that will meet these numbers.
 */
import { copied } from '../../practice/rounding';
import {
  type NamedParam,
  nameParameters,
  readParam,
  type SmallNet,
  type Unit,
  work,
} from '../../practice/smallNet';
import type { Picture } from '../practice';

/** Everything about one parameter and one picture that is on the phone; l, j, i as in wˡ_ji. */
export type PartialTask = {
  readonly param: NamedParam;
  readonly net: SmallNet;
  readonly eta: number;
  readonly picture: Picture;
  readonly hidden: readonly Unit[];
  readonly out: readonly Unit[];
  readonly seen: (value: number) => number;
  /** The class's whole set, for those who add up too much. */
  readonly all: readonly Picture[];
};

type Screen = {
  readonly sizes: readonly number[];
  readonly params: readonly number[];
  readonly picture: number;
  readonly eta: number;
};

/** null: not a network or a parameter these learners have learnt about. */
export function partialTask(
  screen: Screen,
  param: string,
  all: readonly Picture[],
  seen: (value: number) => number = copied,
): PartialTask | null {
  const read = readParam(param);
  const picture = all[screen.picture];
  if (!read || !picture || screen.sizes.length !== 3) return null;
  return taskOn(nameParameters(screen.sizes, screen.params), read, picture, screen.eta, all, seen);
}

function taskOn(
  net: SmallNet,
  param: NamedParam,
  picture: Picture,
  eta: number,
  all: readonly Picture[],
  seen: (value: number) => number,
): PartialTask {
  const [hidden = [], out = []] = work(net, picture.pixels, seen);
  return { param, net, eta, picture, hidden, out, seen, all };
}

// ── the right way ──────────────────────────────────────────────────────────

/** The factors of the chain rule; a wrong way replaces one of them. */
type Factors = {
  /** ∂C_k/∂a³_j */
  error(task: PartialTask, j: number): number;
  /** ∂a³_j/∂z³_j */
  outSlope(task: PartialTask, j: number): number;
  /** ∂z³_j/∂a²_i */
  back(task: PartialTask, j: number, i: number): number;
  /** ∂a²_i/∂z²_i */
  hiddenSlope(task: PartialTask, i: number): number;
  /** ∂zˡ/∂θ: the output of the layer below; 1 for a bias */
  below(task: PartialTask): number;
  /** How the values of the paths through every output become one. */
  gather(paths: readonly number[]): number;
};

const target = (task: PartialTask, j: number): number => task.picture.target[j - 1] ?? 0;
const outA = (task: PartialTask, j: number): number => task.out[j - 1]?.a ?? 0;
/** a − t; where t is 1 by the digits of 1 − a. */
const miss = (task: PartialTask, j: number): number =>
  target(task, j) === 1 ? -(task.out[j - 1]?.rest ?? 0) : outA(task, j) - target(task, j);
const hiddenA = (task: PartialTask, i: number): number => task.hidden[i - 1]?.a ?? 0;
const pixel = (task: PartialTask, i: number): number => task.picture.pixels[i - 1] ?? 0;
const w3 = (task: PartialTask, j: number, i: number): number => task.seen(task.net.w(3, j, i) ?? 0);
const isOutput = ({ param }: PartialTask): boolean => param.layer === 3;
const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const right: Factors = {
  error: miss,
  outSlope: (task, j) => task.out[j - 1]?.steep ?? 0,
  back: w3,
  hiddenSlope: (task, i) => task.hidden[i - 1]?.steep ?? 0,
  below: (task) => {
    if (task.param.from === null) return 1;
    return isOutput(task) ? hiddenA(task, task.param.from) : pixel(task, task.param.from);
  },
  gather: add,
};

function along(task: PartialTask, changed: Partial<Factors> = {}): number {
  const f = { ...right, ...changed };
  const to = task.param.to;
  if (isOutput(task)) return f.error(task, to) * f.outSlope(task, to) * f.below(task);
  const paths = task.out.map((_, index) => {
    const j = index + 1;
    return f.error(task, j) * f.outSlope(task, j) * f.back(task, j, to);
  });
  return f.gather(paths) * f.hiddenSlope(task, to) * f.below(task);
}

export const rightPartial = (task: PartialTask): number => along(task);

// ── the wrong ways ─────────────────────────────────────────────────────────

const square = (value: number): number => value * value;
/** σ′ wrongly taken at a: σ(a)(1 − σ(a)) */
const steepAt = (a: number): number => {
  const s = 1 / (1 + Math.exp(-a));
  return s * (1 - s);
};
const hiddenOnly = (task: PartialTask, changed: Partial<Factors>): number | null =>
  isOutput(task) ? null : along(task, changed);
const outputWeight = ({ param }: PartialTask): boolean => param.layer === 3 && param.from !== null;

function overAll(task: PartialTask): number {
  return add(
    task.all.map((picture) =>
      along(taskOn(task.net, task.param, picture, task.eta, task.all, (value) => value)),
    ),
  );
}

/** null where the wrong way has no answer for this parameter: then its owner, having no chance to err, is right. */
export const wrongPartials = {
  errorSignFlipped: (task) => along(task, { error: (t, j) => -miss(t, j) }),
  noOutputSlope: (task) => along(task, { outSlope: () => 1 }),
  noHiddenSlope: (task) => hiddenOnly(task, { hiddenSlope: () => 1 }),
  lowerOutputLeftOut: (task) => (task.param.from === null ? null : along(task, { below: () => 1 })),
  inputForHidden: (task) =>
    outputWeight(task) ? along(task, { below: (t) => pixel(t, t.param.from ?? 0) }) : null,
  doubled: (task) => 2 * along(task),
  slopeAtOutput: (task) =>
    along(task, {
      outSlope: (t, j) => steepAt(outA(t, j)),
      hiddenSlope: (t, i) => steepAt(hiddenA(t, i)),
    }),
  weightedInputForOutput: (task) =>
    outputWeight(task) ? along(task, { below: (t) => t.hidden[(t.param.from ?? 0) - 1]?.z ?? 0 }) : null,
  errorNotDifferentiated: (task) => along(task, { error: (t, j) => square(miss(t, j)) / 2 }),
  targetLeftOut: (task) => along(task, { error: outA }),
  otherOutput: (task) =>
    isOutput(task) && task.out.length === 2
      ? along({ ...task, param: { ...task.param, to: 3 - task.param.to } })
      : null,
  swappedIndices: (task) => {
    const { to, from } = task.param;
    if (!outputWeight(task) || from === null || from === to || task.net.w(3, from, to) === undefined)
      return null;
    return along({ ...task, param: { ...task.param, to: from, from: to } });
  },
  onlyPath1: (task) => hiddenOnly(task, { gather: (paths) => paths[0] ?? 0 }),
  onlyPath2: (task) => hiddenOnly(task, { gather: (paths) => paths[1] ?? 0 }),
  pathsAveraged: (task) => hiddenOnly(task, { gather: (paths) => add(paths) / paths.length }),
  pathsSubtracted: (task) => hiddenOnly(task, { gather: ([one = 0, ...rest]) => one - add(rest) }),
  weightLeftOut: (task) => hiddenOnly(task, { back: () => 1 }),
  weightTransposed: (task) => {
    const i = task.param.to;
    const there = task.out.every((_, index) => task.net.w(3, i, index + 1) !== undefined);
    return there ? hiddenOnly(task, { back: (t, j) => w3(t, i, j) }) : null;
  },
  summedOverAll: (task) => overAll(task),
  averagedOverAll: (task) => overAll(task) / task.all.length,
  gaveUpdate: (task) => -task.eta * along(task),
  biasMultiplied: (task) =>
    task.param.from === null
      ? along(task) * task.seen(task.net.b(task.param.layer, task.param.to) ?? 0)
      : null,
} satisfies Record<string, (task: PartialTask) => number | null>;

export type PartialHabit = keyof typeof wrongPartials;
