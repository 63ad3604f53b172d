/** When tasks are dealt: after whatever set one free, to those who are there and hold none. */
import type { SeatId } from '../../shared/protocol/ids';
import { rulesOf } from '../activities';
import type { RoomEvent } from './events';
import { evolve } from './evolve';
import { currentActivity, type RoomState } from './state';

/** The deals that follow once `events` have happened. */
export function begunDeal(
  state: RoomState,
  events: readonly RoomEvent[],
  seats: Iterable<SeatId>,
  now: number,
): readonly RoomEvent[] {
  const after = events.reduce(evolve, state);
  const activity = currentActivity(after);
  const tasks = activity && rulesOf(activity).tasks;
  if (!tasks || after.status !== 'open') return [];
  const seated = [...seats].filter((seat) => after.seats.has(seat));
  return tasks.deal(activity, seated, now);
}
