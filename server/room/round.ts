/** Owns what every round has, whatever it asks: its number, its phase, whether and for whom it is still open. */
import type { SeatId } from '../../shared/protocol/ids';
import type { Phase, RoundView } from '../../shared/protocol/views';

export type Round = {
  readonly number: number;
  /** Within its activity, from 1. */
  readonly ordinal: number;
  readonly phase: Phase;
  readonly closed: boolean;
  /** 2: those whose first answer was not right answer once more. */
  readonly attempt: 1 | 2;
  /** ms since 1970; null: none, or the class is paused (then `pausedLeft`, ms). */
  readonly deadline: number | null;
  readonly pausedLeft: number | null;
  /** Deadlines of those who were given more time. */
  readonly extra: ReadonlyMap<SeatId, number>;
};

export function freshRound(number: number, ordinal: number): Round {
  return {
    number,
    ordinal,
    phase: 'asking',
    closed: false,
    attempt: 1,
    deadline: null,
    pausedLeft: null,
    extra: new Map(),
  };
}

export function isOpenFor(round: Round, seat: SeatId, now: number): boolean {
  if (round.phase !== 'asking') return false;
  return !round.closed || (round.extra.get(seat) ?? 0) > now;
}

/** A question that nobody answered gives its place to the next; any other is counted and remembered. */
export function nextOrdinal<R extends Round>(
  current: R | null,
  last: R | null,
): { readonly ordinal: number; readonly last: R | null } {
  if (!current) return { ordinal: 1, last: null };
  return current.phase === 'asking'
    ? { ordinal: current.ordinal, last }
    : { ordinal: current.ordinal + 1, last: current };
}

/** The second try starts with all the time there is, for everyone. */
export function againRound<R extends Round>(round: R): R {
  return { ...round, attempt: 2, closed: false, deadline: null, pausedLeft: null, extra: new Map() };
}

/** While the class is paused no deadline runs. */
export function pauseRound<R extends Round>(round: R, at: number): R {
  if (round.deadline === null) return round;
  return { ...round, deadline: null, pausedLeft: Math.max(0, round.deadline - at) };
}

/** The time left goes on from `at`; more time that was given moves along by the same pause. */
export function resumeRound<R extends Round>(round: R, pausedAt: number, at: number): R {
  const extra = new Map([...round.extra].map(([seat, until]) => [seat, until + (at - pausedAt)]));
  const deadline = round.pausedLeft === null ? round.deadline : at + round.pausedLeft;
  return { ...round, deadline, pausedLeft: null, extra };
}

export function viewRound(round: Round): RoundView {
  const { number, ordinal, phase, closed, attempt, deadline, pausedLeft } = round;
  return { number, ordinal, phase, closed, attempt, deadline, pausedLeft };
}
