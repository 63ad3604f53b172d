/** What must hold of any room at any moment: numbers that JSON can carry, and a log that makes the room again. */
import { expect } from 'vitest';
import { evolve } from '../../server/room/evolve';
import { emptyRoom, type RoomState } from '../../server/room/state';
import type { SeatId } from '../../shared/protocol/ids';
import type { Room } from './room';

/** Throws at the first NaN or infinity in what the host, the stage or one of these learners sees. */
export function expectFinite(room: Room, seats: readonly SeatId[]): void {
  allFinite(room.see({ role: 'host' }));
  for (const seat of seats) allFinite(room.see({ role: 'learner', seat }));
}

function allFinite(shown: unknown): void {
  JSON.stringify(shown, (key, value) => {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${key} is ${value}`);
    return value;
  });
}

/** The log replayed is the room, as it is kept in memory and as it was written to disk; every number in it was finite. */
export function expectReplays(room: Room): void {
  allFinite(room.log);
  expect(room.replayed()).toEqual(room.state);
  const fromDisk = room.log.map((event) => JSON.parse(JSON.stringify(event)) as typeof event);
  expect(written(fromDisk.reduce(evolve, emptyRoom('K7Q3MX')))).toBe(written(room.state));
}

/** JSON knows no −0, so a room read back from disk is compared as it would be written. */
const written = (state: RoomState) =>
  JSON.stringify(state, (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value));
