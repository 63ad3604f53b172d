/** Owns the sockets in the wall: what the house needs from the world. Everything that plugs in is built in main.ts or by a test. */
import type { RoomCode, SeatId } from '../shared/protocol/ids';
import type { RoomEvent } from './room/events';
import type { PeopleChange, Person } from './room/people';

/** An event as it lies in the log. `version` counts a room's events from 1 without gaps. */
export type StoredEvent = {
  readonly version: number;
  readonly at: number;
  /** The command that caused it and whose it was, so that a retry after a crash gets its first answer. */
  readonly cause: Cause | null;
  readonly event: RoomEvent;
};
export type Cause = { readonly actor: string; readonly commandId: string };

export type NewEvent = Omit<StoredEvent, 'version'>;

export type RoomRecord = {
  readonly code: RoomCode;
  readonly openedAt: number;
  readonly hostHash: string;
  readonly stageHash: string;
};

/** A practice learner's key: no person's, so it may be kept whole and used again after a restart. */
export type PracticeKey = { readonly token: string; readonly skill: string; readonly seed: number };

export type Appended =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly code: 'stale'; readonly version: number };

/** A returned promise means: on disk. Every implementation passes test/server/eventLogContract. */
export interface EventLog {
  /** false: the code is taken */
  createRoom(room: RoomRecord): Promise<boolean>;
  room(code: RoomCode): Promise<RoomRecord | null>;
  /** All rooms that have not been deleted, newest first. */
  rooms(): Promise<readonly RoomRecord[]>;
  read(code: RoomCode, after?: number): Promise<readonly StoredEvent[]>;
  /** Writes all events and people changes, or none: refused where the room is not at `expectedVersion`. */
  append(
    code: RoomCode,
    expectedVersion: number,
    events: readonly NewEvent[],
    people?: readonly PeopleChange[],
  ): Promise<Appended>;
  people(code: RoomCode): Promise<readonly Person[]>;
  practiceKeys(code: RoomCode): Promise<readonly PracticeKey[]>;
  savePracticeKeys(code: RoomCode, keys: readonly PracticeKey[]): Promise<void>;
  deleteRoom(code: RoomCode): Promise<void>;
  /** Resolves when all that was asked is on disk and nothing more will be. */
  close(): Promise<void>;
}

export interface Clock {
  /** ms since 1970 */
  now(): number;
  /** Calls back once after `ms`; the returned function takes it back. */
  after(ms: number, run: () => void): () => void;
}

export type { SeatId };
