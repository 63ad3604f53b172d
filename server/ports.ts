/** What the server needs from the world. Everything that plugs in is built in main.ts or by a test. */
import type { PracticeSkill } from '../shared/protocol/commands';
import type { RoomCode, Token } from '../shared/protocol/ids';
import type { Language } from '../shared/protocol/language';
import type { RefusalCode } from '../shared/protocol/refusals';
import type { ViewMessage } from '../shared/protocol/views';
import type { PeopleChange, Person } from './room/people';

/** An event as it lies in the log. `version` counts a room's events from 1 without gaps. */
export type StoredEvent = {
  readonly version: number;
  /** ms since 1970 */
  readonly at: number;
  /** The command that caused it and whose it was, so that a retry after a crash gets its first answer. */
  readonly cause: Cause | null;
  /** As it was written, with its version: server/room/stored reads it. */
  readonly event: unknown;
};
/** `actor` names a role or a seat, never a key or a person: a cause stays when a learner is erased. */
export type Cause = { readonly actor: string; readonly commandId: string };

export type NewEvent = Omit<StoredEvent, 'version'>;

export type RoomRecord = {
  readonly code: RoomCode;
  readonly openedAt: number;
  readonly hostHash: string;
  readonly stageHash: string;
};

/** A practice learner's key: no person's, so it may be kept whole and used again after a restart. */
export type PracticeKey = { readonly token: Token; readonly skill: string; readonly seed: number };

export type Appended =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly code: 'stale'; readonly version: number };

/**
 * A returned promise means: on disk. A rejected one means: nothing of it was written. Every implementation passes
 * test/server/eventLogContract.
 */
export interface EventLog {
  /** false: the code is taken */
  createRoom(room: RoomRecord): Promise<boolean>;
  room(code: RoomCode): Promise<RoomRecord | null>;
  /** All rooms that have not been deleted, newest first. */
  rooms(): Promise<readonly RoomRecord[]>;
  /** In order; `after` leaves out the versions up to and including it. */
  read(code: RoomCode, after?: number): Promise<readonly StoredEvent[]>;
  /** Writes all events and people changes, or none: refused where the room is not at `expectedVersion`. */
  append(
    code: RoomCode,
    expectedVersion: number,
    events: readonly NewEvent[],
    people?: readonly PeopleChange[],
  ): Promise<Appended>;
  /** By seat. */
  people(code: RoomCode): Promise<readonly Person[]>;
  practiceKeys(code: RoomCode): Promise<readonly PracticeKey[]>;
  /** The room's practice keys are these from now on, and no others. */
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

/** One open connection of one client, whatever carries it. */
export interface Peer {
  readonly id: string;
  send(message: ViewMessage): void;
  /** The last word: the connection is closed behind it. */
  goodbye(code: RefusalCode): void;
}

/** All connections of a room at once: the message is encoded once, however many listen. */
export interface Broadcaster {
  broadcast(code: RoomCode, message: ViewMessage, exceptPeers: readonly string[]): void;
}

/** Learners made by the machine: they come in as people do. */
export interface PracticeLearners {
  /** Resolves, once their keys are on disk, with how many are on their way in. */
  add(code: RoomCode, count: number, skill: PracticeSkill, lang: Language): Promise<number>;
  /** They leave; their seats are the room's to clear. */
  remove(code: RoomCode): Promise<void>;
  count(code: RoomCode): number;
  isPractice(tokenHash: string): boolean;
}

/** Facts for whoever runs the server. No names, keys or answers: what is said here may be kept and sent around. */
export interface Report {
  info(facts: object, sentence: string): void;
  warn(facts: object, sentence: string): void;
  error(facts: object, sentence: string): void;
}
