/**
 * Learners who come back with phones that have lost their keys: they type the name they had, and it gets a number behind
 * it. Their seats of before are proposed to the host.
 */
import type { SeatId } from '../../shared/protocol/ids';
import type { Person } from './people';
import type { RoomState } from './state';

export type Returning = { readonly from: SeatId; readonly to: SeatId };

/**
 * Newcomers without a point whose name is another's with a number behind it, or whose roll number is another's; the other
 * seat is older and nobody is on it. Each seat is in one pair at most.
 */
export function returningSeats(
  state: Pick<RoomState, 'seats'>,
  {
    people,
    present,
  }: { readonly people: ReadonlyMap<SeatId, Person>; readonly present: ReadonlySet<SeatId> },
): readonly Returning[] {
  const taken = new Set<SeatId>();
  const seated = [...people.values()].sort((a, b) => a.seat - b.seat);
  const pairs: Returning[] = [];
  for (const newcomer of seated) {
    const seat = state.seats.get(newcomer.seat);
    if (!seat || seat.practice || seat.score > 0 || !present.has(newcomer.seat)) continue;
    const before = seated.find(
      (other) =>
        other.seat < newcomer.seat &&
        !present.has(other.seat) &&
        !taken.has(other.seat) &&
        !state.seats.get(other.seat)?.practice &&
        isSamePerson(other, newcomer),
    );
    if (!before) continue;
    taken.add(before.seat);
    pairs.push({ from: newcomer.seat, to: before.seat });
  }
  return pairs;
}

function isSamePerson(before: Person, now: Person): boolean {
  if (before.roll !== null && now.roll !== null) return before.roll === now.roll;
  return now.name.startsWith(`${before.name} `) && /^ \d+$/.test(now.name.slice(before.name.length));
}
