/** A room's events as they lie in the log, and as the room knows them. */
import type { RoomCode } from '../../shared/protocol/ids';
import type { NewEvent, StoredEvent } from '../ports';
import type { RoomEvent } from '../room/events';
import { type Decoded, decodeEvent, encodeEvent } from '../room/stored/decode';

export type ReadEvent = Omit<StoredEvent, 'event'> & { readonly event: RoomEvent };

export const written = (events: readonly (Omit<NewEvent, 'event'> & { readonly event: RoomEvent })[]) =>
  events.map((one): NewEvent => ({ ...one, event: encodeEvent(one.event) }));

/** A room whose log cannot be read: it stays as it is, and other rooms go on. */
export class UnreadableRoom extends Error {
  readonly why: Extract<Decoded, { ok: false }>['why'];

  constructor(code: RoomCode, version: number, { why, detail }: Extract<Decoded, { ok: false }>) {
    super(`Event ${version} of room ${code} cannot be read (${why}): ${detail}.`);
    this.why = why;
  }
}

/** @throws UnreadableRoom at the first event that is none of this version, or of an earlier one. */
export const readEvents = (code: RoomCode, stored: readonly StoredEvent[]): readonly ReadEvent[] =>
  stored.map((one) => {
    const decoded = decodeEvent(one.event);
    if (!decoded.ok) throw new UnreadableRoom(code, one.version, decoded);
    return { ...one, event: decoded.event };
  });
