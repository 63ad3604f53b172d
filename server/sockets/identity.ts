/** Who is at the other end of a connection. Knows nothing of rooms' states. */
import type { SeatId } from '../../shared/protocol/ids';
import type { Language } from '../../shared/protocol/language';
import type { Person } from '../room/people';
import type { Actor, Viewer } from '../room/room';

/** Who is connected, by the handshake. Which seat a learner's key opens may change while they are connected, so it is looked up each time. */
export type Identity =
  | { readonly role: 'host' | 'stage'; readonly lang: Language }
  | {
      readonly role: 'learner';
      readonly tokenHash: string;
      readonly practice: boolean;
      readonly lang: Language;
    };

export type People = ReadonlyMap<SeatId, Person>;

const seatsByKey = new WeakMap<People, ReadonlyMap<string, SeatId>>();

/** The seat that this key opens; a table is kept for each list of people, which never changes once made. */
function seatOf(people: People, tokenHash: string): SeatId | null {
  let table = seatsByKey.get(people);
  if (!table) {
    table = new Map([...people.values()].map((person) => [person.tokenHash, person.seat]));
    seatsByKey.set(people, table);
  }
  return table.get(tokenHash) ?? null;
}

export function actorOf(identity: Identity, people: People): Actor {
  if (identity.role !== 'learner') return { role: identity.role };
  const seat = seatOf(people, identity.tokenHash);
  return seat === null ? { ...identity, role: 'joining' } : { role: 'learner', seat };
}

export function viewerOf(identity: Identity, people: People): Viewer {
  if (identity.role !== 'learner') return { role: identity.role };
  const seat = seatOf(people, identity.tokenHash);
  if (seat !== null) return { role: 'learner', seat };
  return { role: 'joining', tokenHash: identity.tokenHash, lang: identity.lang };
}

/** Under this name a command's first answer is remembered. A key that opens a seat is called by the seat: so it is in the log. */
export function actorName(actor: Actor): string {
  switch (actor.role) {
    case 'learner':
      return seatName(actor.seat);
    case 'joining':
      return `key:${actor.tokenHash}`;
    default:
      return actor.role;
  }
}
export const seatName = (seat: SeatId): string => `seat:${seat}`;
