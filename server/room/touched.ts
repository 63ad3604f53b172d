/** Owns whose own view may have changed by what happened, so that a class of a thousand is not drawn anew for one answer. */
import type { SeatId } from '../../shared/protocol/ids';
import type { RoomEvent } from './events';
import type { RoomState } from './state';

export function touched(
  events: readonly RoomEvent[],
  before: RoomState,
  after: RoomState,
): ReadonlySet<SeatId> | 'everyone' {
  if (before.moment !== after.moment) return 'everyone';
  const seats = new Set<SeatId>();
  for (const event of events) {
    if ('seat' in event) seats.add(event.seat);
  }
  return seats;
}
