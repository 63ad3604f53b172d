/** What every round has, whatever it asks: its number, its phase, its tries, and the time it takes answers (time.ts). */
import type { SeatId } from '../../shared/protocol/ids';
import type { Phase, RoundView } from '../../shared/protocol/round';
import { classTime, isInTime, noLimit, openedAnew, type RoundTime } from './time';

export type Round = RoundTime & {
  readonly number: number;
  /** Within its activity, from 1. */
  readonly ordinal: number;
  readonly phase: Phase;
  /** 2: those whose first answer was not right answer once more. */
  readonly attempt: 1 | 2;
  /** Rounds whose place this one took while they were asked: an answer to one of them was on its way. */
  readonly insteadOf: readonly number[];
};

export function freshRound(number: number, ordinal: number): Round {
  return { ...noLimit, number, ordinal, phase: 'asking', attempt: 1, insteadOf: [] };
}

export function isOpenFor(round: Round, seat: SeatId, now: number): boolean {
  return round.phase === 'asking' && isInTime(round, seat, now);
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

/** What a round takes over from the one on the screens before it. */
export const after =
  (before: Round | null, pausedAt: number | null) =>
  <R extends Round>(round: R): R => ({
    ...round,
    pausedAt,
    insteadOf: before?.phase === 'asking' ? [...before.insteadOf, before.number] : [],
  });

/** The second try starts with all the time there is, for everyone. */
export function againRound<R extends Round>(round: R): R {
  return { ...openedAnew(round), attempt: 2 };
}

export function viewRound(round: Round): RoundView {
  const { number, ordinal, phase, closed, attempt } = round;
  return { number, ordinal, phase, closed, attempt, ...classTime(round) };
}

/** The activity with its round changed; without a round it stays as it is. */
export function inRound<S extends { readonly round: Round | null }>(
  state: S,
  change: (round: NonNullable<S['round']>) => NonNullable<S['round']>,
): S {
  return state.round ? { ...state, round: change(state.round) } : state;
}
