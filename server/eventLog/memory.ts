/** A log that forgets everything when the process ends, for tests. Knows nothing of what events mean. */
import type { RoomCode, SeatId } from '../../shared/protocol/ids';
import type { EventLog, NewEvent, PracticeKey, RoomRecord } from '../ports';
import { changePeople, type Person } from '../room/people';
import { decode, encode } from './encoding';

type Shelf = {
  readonly record: RoomRecord;
  /** Encoded, so that no caller shares an object with the log. */
  readonly events: string[];
  people: ReadonlyMap<SeatId, Person>;
  practiceKeys: readonly PracticeKey[];
};

export function createMemoryLog(): EventLog {
  const shelves = new Map<RoomCode, Shelf>();
  let closed = false;

  function open() {
    if (closed) throw new Error('The log is closed.');
    return shelves;
  }

  function shelf(code: RoomCode): Shelf {
    const found = open().get(code);
    if (!found) throw new Error(`The log has no room ${code}.`);
    return found;
  }

  return {
    async createRoom(room) {
      if (open().has(room.code)) return false;
      shelves.set(room.code, { record: { ...room }, events: [], people: new Map(), practiceKeys: [] });
      return true;
    },
    async room(code) {
      const found = open().get(code);
      return found ? { ...found.record } : null;
    },
    async rooms() {
      return [...open().values()].map(({ record }) => ({ ...record })).sort(newestFirst);
    },
    async read(code, after = 0) {
      const events = open().get(code)?.events.slice(after) ?? [];
      return events.map((text, i) => ({ version: after + i + 1, ...decode<NewEvent>(text) }));
    },
    async append(code, expectedVersion, events, people = []) {
      const texts = events.map(encode);
      const at = shelf(code);
      if (at.events.length !== expectedVersion)
        return { ok: false, code: 'stale', version: at.events.length };
      at.events.push(...texts);
      at.people = structuredClone(people).reduce(changePeople, at.people);
      return { ok: true, version: at.events.length };
    },
    async people(code) {
      const found = [...(open().get(code)?.people.values() ?? [])];
      return structuredClone(found).sort((a, b) => a.seat - b.seat);
    },
    async practiceKeys(code) {
      return structuredClone(open().get(code)?.practiceKeys ?? []);
    },
    async savePracticeKeys(code, keys) {
      shelf(code).practiceKeys = structuredClone(keys);
    },
    async deleteRoom(code) {
      open().delete(code);
    },
    async close() {
      closed = true;
    },
  };
}

const newestFirst = (a: RoomRecord, b: RoomRecord) => b.openedAt - a.openedAt || (a.code < b.code ? -1 : 1);
