/**
 * The two tries of a round in which every learner has one answer: changed until the round closes; whoever was not right
 * may, after a hint, answer once more.
 */
import type { SeatId } from '../../shared/protocol/ids';
import type { MistakeCount, Progress } from '../../shared/protocol/round';
import { type Refused, refuse } from '../room/refused';
import type { Round } from '../room/round';
import { type Events, type Facts, type FirstTry, happened } from './contract';
import type { Finding } from './facts';
import { countFindings } from './findings';

/** `A`: an answer as the round keeps it. */
export type Tries<A, F extends Facts = Facts> = {
  /** Each seat's latest answer. */
  readonly answers: ReadonlyMap<SeatId, A>;
  /** What was answered before the hints; null while there was no second try. */
  readonly first: ReadonlyMap<SeatId, FirstTry<F>> | null;
  /** Seats that answered after their hint. */
  readonly again: ReadonlySet<SeatId>;
};

export const noTries = <A, F extends Facts>(): Tries<A, F> => ({
  answers: new Map(),
  first: null,
  again: new Set(),
});

// decide

/** Why this seat may not answer (again); null: it may. */
export const refusalOfTry = ({ first }: Tries<unknown>, seat: SeatId): Refused | null =>
  first?.get(seat)?.right ? refuse('already_right') : null;

/** The second try, where there is anyone whose answer is not right. */
export function openTries<A, F extends Facts>(
  { answers }: Tries<A, F>,
  judge: (answer: A) => Pick<FirstTry<F>, 'answer' | 'finding'>,
): Events<F> {
  const tries = [...answers].map(([seat, given]): FirstTry<F> => {
    const { answer, finding } = judge(given);
    return { seat, answer, right: finding.kind === 'right', finding };
  });
  return tries.some(({ right }) => !right) ? happened({ type: 'SecondTryOpened', tries }) : refuse('not_now');
}

// evolve

export const withAnswer = <A, R extends Tries<A>>(round: R, seat: SeatId, answer: A): R => ({
  ...round,
  answers: new Map(round.answers).set(seat, answer),
  again: round.first?.has(seat) ? new Set(round.again).add(seat) : round.again,
});

export const withSecondTry = <F extends Facts, R extends Tries<unknown, F>>(
  round: R,
  tries: readonly FirstTry<F>[],
): R => ({
  ...round,
  first: new Map(tries.map((one) => [one.seat, one])),
});

export function withoutSeat<R extends Tries<unknown>>(round: R, seat: SeatId): R {
  const answers = new Map(round.answers);
  answers.delete(seat);
  return { ...round, answers };
}

// view

type AnyRound<F extends Facts = Facts> = Round & Tries<unknown, F>;

/** Nothing more is asked of them: right at the first try, answered after the hint, or the answers are out. */
export function isDone({ answers, first, again, phase }: AnyRound, seat: SeatId): boolean {
  if (!answers.has(seat)) return false;
  if (phase !== 'asking') return true;
  const before = first?.get(seat);
  return !before || before.right || again.has(seat);
}

/** Those who are here count, and those who answered before they left; never those who are merely gone. */
export function progressOf(round: AnyRound, present: ReadonlySet<SeatId>): Progress {
  const done = [...round.answers.keys()].filter((seat) => isDone(round, seat)).length;
  return { done, of: new Set([...present, ...round.answers.keys()]).size };
}

/** The hint of a learner whose first answer was not right, while the second try is on; null where there is none. */
export function hintFor<F extends Facts>({ first, phase }: AnyRound<F>, seat: SeatId): F['finding'] | null {
  const before = first?.get(seat);
  return before && !before.right && phase === 'asking' ? before.finding : null;
}

/** Whoever came only to the second try was not: theirs is a first answer still. */
export const wasRightAtFirst = ({ first }: AnyRound, seat: SeatId): boolean =>
  first?.get(seat)?.right ?? false;

/**
 * How many made each mistake at the first try and at the second; of use only where there was a second. Whoever came only
 * to the second made no first.
 */
export function mistakesByTry(judgement: {
  readonly answers: readonly { readonly finding: Finding; readonly first: Finding | null }[];
}): { readonly first: readonly MistakeCount[]; readonly last: readonly MistakeCount[] } {
  return {
    first: countFindings(judgement.answers.flatMap(({ first }) => first ?? [])),
    last: countFindings(judgement.answers.map(({ finding }) => finding)),
  };
}
