/**
 * What is known of the person on a seat: kept beside the log, never in an event, so that a learner can be erased
 * and leaves an anonymous seat. Tokens are known only by their SHA-256.
 */
import type { SeatId } from '../../shared/protocol/ids';

export type Person = {
  readonly seat: SeatId;
  readonly name: string;
  readonly roll: number | null;
  readonly tokenHash: string;
  /** Hashes of a pending one-time way back (four digits, QR secret) and when it lapses, ms since 1970. */
  readonly offer: {
    readonly digitsHash: string;
    readonly secretHash: string;
    readonly expiresAt: number;
  } | null;
};

export type PeopleChange =
  | { readonly type: 'seated'; readonly seat: SeatId; readonly name: string; readonly tokenHash: string }
  | { readonly type: 'renamed'; readonly seat: SeatId; readonly name: string }
  | { readonly type: 'rollSet'; readonly seat: SeatId; readonly roll: number | null }
  | { readonly type: 'offered'; readonly seat: SeatId; readonly offer: NonNullable<Person['offer']> }
  /** The seat's key is another phone's now; a pending offer is used up. */
  | { readonly type: 'handedOver'; readonly seat: SeatId; readonly tokenHash: string }
  | { readonly type: 'erased'; readonly seat: SeatId };

export function changePeople(
  people: ReadonlyMap<SeatId, Person>,
  change: PeopleChange,
): ReadonlyMap<SeatId, Person> {
  const next = new Map(people);
  const person = people.get(change.seat);
  switch (change.type) {
    case 'seated':
      next.set(change.seat, {
        seat: change.seat,
        name: change.name,
        roll: null,
        tokenHash: change.tokenHash,
        offer: null,
      });
      return next;
    case 'erased':
      next.delete(change.seat);
      return next;
    case 'renamed':
      if (person) next.set(change.seat, { ...person, name: change.name });
      return next;
    case 'rollSet':
      if (person) next.set(change.seat, { ...person, roll: change.roll });
      return next;
    case 'offered':
      if (person) next.set(change.seat, { ...person, offer: change.offer });
      return next;
    case 'handedOver':
      if (person) next.set(change.seat, { ...person, tokenHash: change.tokenHash, offer: null });
      return next;
    default:
      return change satisfies never;
  }
}
