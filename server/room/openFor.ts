import type { SeatId } from '../../shared/protocol/ids';
import { type Refused, refuse } from './refused';
import { isOpenFor } from './round';
import { currentActivity, type RoomState } from './state';

/** Why this seat can do nothing in that round (any more); null: it is the one on the screens, and open for the seat. */
export function openFor(state: RoomState, round: number, seat: SeatId | null, now: number): Refused | null {
  if (seat === null) return refuse('not_seated');
  if (!state.seats.has(seat)) return refuse('removed');
  const current = currentActivity(state)?.round;
  if (round > state.rounds) return refuse('unknown_round');
  if (current?.insteadOf.includes(round)) return refuse('question_exchanged');
  if (current?.number !== round) return refuse('not_this_round');
  if (current.phase !== 'asking') return refuse('round_closed');
  if (state.pausedAt !== null) return refuse('paused');
  if (state.frozen) return refuse('eyes_up');
  return isOpenFor(current, seat, now) ? null : refuse('round_closed');
}
