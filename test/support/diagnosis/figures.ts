/**
 * The three figures of a diagnosis: how often a random wrong number is given a slip's name, how often an honest slip is
 * given its own, and whether an honest right answer is ever refused. Knows no kind.
 */
import { pick, type Random, seeded } from '../../../shared/math/random';

/** What a judgement says of an answer: right, or the names it gives (none: it knows no such slip). */
export type Verdict = 'right' | readonly string[];

/** One task with answers to it, as they are sent. */
export type Trial<A> = {
  readonly judge: (answer: A) => Verdict;
  /** By whoever computes rightly with the digits on show. */
  readonly right: readonly A[];
  /** Some 30 % about the truth, by nobody's reckoning. */
  readonly random: readonly A[];
  /** By whoever makes one known slip and computes with the digits on show. */
  readonly slips: readonly { readonly rule: string; readonly answer: A }[];
  /** For the list of what went wrong. */
  readonly task: string;
};

export type BenchKind = {
  readonly name: string;
  /** A task by lot, measured. */
  readonly draw: (random: Random) => Counts;
};

type Counts = {
  readonly random: Share;
  readonly slips: Share;
  readonly refused: readonly string[];
  readonly missed: readonly string[];
};
type Share = { readonly of: number; readonly named: number };

/** A kind of the bench from the trials that it draws. */
export const benchKind = <A>(name: string, draw: (random: Random) => Trial<A>): BenchKind => ({
  name,
  draw: (random) => counted(draw(random)),
});

function counted<A>({ judge, right, random, slips, task }: Trial<A>): Counts {
  const wrong = random.map(judge).filter((verdict) => verdict !== 'right');
  // A slip whose number is accepted as right cannot be told from it.
  const shown = slips
    .map((slip) => ({ ...slip, verdict: judge(slip.answer) }))
    .filter(({ verdict }) => verdict !== 'right');
  const missed = shown.filter(({ rule, verdict }) => !verdict.includes(rule));
  const say = (answer: A) => `${task}: ${JSON.stringify(answer)}`;
  return {
    random: { of: wrong.length, named: wrong.filter((names) => names.length > 0).length },
    slips: { of: shown.length, named: shown.length - missed.length },
    refused: right.filter((answer) => judge(answer) !== 'right').map(say),
    missed: missed.map(({ rule, answer }) => `${rule} at ${say(answer)}`),
  };
}

export type Figures = {
  readonly kind: string;
  readonly tasks: number;
  /** Parts of 1. */
  readonly falselyNamed: number;
  readonly slipsNamed: number;
  readonly refused: readonly string[];
  readonly missed: readonly string[];
};

export function figuresOf({ name, draw }: BenchKind, tasks: number, seed: string): Figures {
  const random = seeded(`${name} ${seed}`);
  const counts = Array.from({ length: tasks }, () => draw(random));
  const share = (of: (counts: Counts) => Share) => {
    const shares = counts.map(of);
    const sum = (part: keyof Share) => shares.reduce((total, each) => total + each[part], 0);
    return sum('named') / Math.max(1, sum('of'));
  };
  return {
    kind: name,
    tasks,
    falselyNamed: share((each) => each.random),
    slipsNamed: share((each) => each.slips),
    refused: counts.flatMap(({ refused }) => refused),
    missed: counts.flatMap(({ missed }) => missed),
  };
}

/** How a number is sent: worked out on the pad, or typed with four or three digits. */
export const asSent = (random: Random, value: number): number => {
  const digits = pick(random, [null, 4, 3] as const) ?? null;
  return digits === null ? value : Number(value.toPrecision(digits));
};

/** By people who round in their heads, to two digits too. */
export const asRounded = (random: Random, value: number): number =>
  Number(value.toPrecision(pick(random, [2, 3, 4] as const)));

/** Within 30 % of the truth. */
export const nearby = (random: Random, truth: number): number => truth * (0.7 + 0.6 * random());
