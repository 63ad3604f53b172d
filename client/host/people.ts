/**
 * How the host's list of seats reads: what each one is doing in one word, who is counted, in what order. Pure;
 * knows nothing of how a row is drawn.
 */
import type { HostSeat } from '../../shared/protocol/views';

/** Away comes before anything else: what an absent phone was doing is no longer known. */
export type Doing = 'away' | HostSeat['doing'];

export function doingOf(seat: HostSeat): Doing {
  if (!seat.present) return 'away';
  return seat.stuck ? 'stuck' : seat.doing;
}

export type SeatFilter = 'all' | 'stuck' | 'notYet' | 'away';
export const seatFilters: readonly SeatFilter[] = ['all', 'stuck', 'notYet', 'away'];

/** Whoever has answered and is stuck all the same is not among those whose answer is missing. */
const belongs: Readonly<Record<SeatFilter, (seat: HostSeat) => boolean>> = {
  all: () => true,
  stuck: (seat) => doingOf(seat) === 'stuck',
  notYet: ({ present, doing }) => present && (doing === 'working' || doing === 'stuck'),
  away: ({ present }) => !present,
};

export const filterSeats = (seats: readonly HostSeat[], filter: SeatFilter): HostSeat[] =>
  seats.filter((seat) => belongs[filter](seat));

export function countSeats(seats: readonly HostSeat[]): Readonly<Record<SeatFilter, number>> {
  return {
    all: seats.length,
    stuck: filterSeats(seats, 'stuck').length,
    notYet: filterSeats(seats, 'notYet').length,
    away: filterSeats(seats, 'away').length,
  };
}

/** People before practice learners, by roll number where there is one, else as they came: a row keeps its place. */
export function inOrder(seats: readonly HostSeat[]): HostSeat[] {
  return [...seats].sort(
    (a, b) =>
      Number(a.practice) - Number(b.practice) ||
      (a.roll ?? Number.POSITIVE_INFINITY) - (b.roll ?? Number.POSITIVE_INFINITY) ||
      a.seat - b.seat,
  );
}
