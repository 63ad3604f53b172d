/** Whose own view may have changed by what happened, so that a class of a thousand is not drawn anew for one answer. */
import type { SeatId } from '../../shared/protocol/ids';
import type { RoomEvent } from './events';
import { currentActivity, type RoomState } from './state';
import { ownTime } from './time';

export function touched(
  events: readonly RoomEvent[],
  before: RoomState,
  after: RoomState,
): ReadonlySet<SeatId> | 'everyone' {
  if (before.revision !== after.revision) return 'everyone';
  const seats = new Set<SeatId>();
  for (const event of events) {
    if ('seat' in event) seats.add(event.seat);
  }
  for (const seat of withOtherTime(before, after)) seats.add(seat);
  return seats;
}

/** Whose own end is another than before: a pause, a limit or a reopening moves them without naming them. */
function withOtherTime(before: RoomState, after: RoomState): readonly SeatId[] {
  const [was, is] = [currentActivity(before)?.round, currentActivity(after)?.round];
  if (!was || !is) return [];
  return [...new Set([...was.extra.keys(), ...is.extra.keys()])].filter((seat) => {
    const [old, now] = [ownTime(was, seat), ownTime(is, seat)];
    return old.deadline !== now.deadline || old.pausedLeft !== now.pausedLeft;
  });
}
