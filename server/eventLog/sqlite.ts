/** The durable log: one SQLite file. A resolved write survives the death of the process. Knows nothing of what events mean. */
import Database from 'better-sqlite3';
import type { RoomCode, SeatId } from '../../shared/protocol/ids';
import type { Appended, EventLog, NewEvent, PracticeKey, RoomRecord } from '../ports';
import { changePeople, type PeopleChange, type Person } from '../room/people';
import { decode, encode } from './encoding';
import { createGroupCommit } from './groupCommit';
import { NEWER_STORE } from './newerStore';

/**
 * Raised with every change of the tables, and of how events are written; a file of a newer Kobai is left untouched.
 * 2: events carry a version of their own (room/stored), and those of before are read as version 1.
 */
const SCHEMA_VERSION = 2;
/** ms that a start waits for a predecessor on the same file to end. */
const TAKEOVER_MS = 3_000;

const schema = `
  CREATE TABLE rooms (
    code TEXT PRIMARY KEY, openedAt INTEGER NOT NULL, hostHash TEXT NOT NULL, stageHash TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 0
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE events (
    room TEXT NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (room, version)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE people (
    room TEXT NOT NULL, seat INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (room, seat)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE practiceKeys (room TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;

type Body = { readonly body: string };

/** @throws Error where the file is another process's, no database, or of a newer schema. */
export function openSqliteLog(file: string): EventLog {
  const db = openDatabase(file);
  const commits = createGroupCommit(db);
  let closed = false;

  const sql = {
    createRoom: db.prepare<RoomRecord>(
      'INSERT INTO rooms (code, openedAt, hostHash, stageHash) VALUES (:code, :openedAt, :hostHash, :stageHash) ON CONFLICT DO NOTHING',
    ),
    room: db.prepare<[RoomCode], RoomRecord>(
      'SELECT code, openedAt, hostHash, stageHash FROM rooms WHERE code = ?',
    ),
    rooms: db.prepare<[], RoomRecord>(
      'SELECT code, openedAt, hostHash, stageHash FROM rooms ORDER BY openedAt DESC, code',
    ),
    version: db.prepare<[RoomCode], number>('SELECT version FROM rooms WHERE code = ?').pluck(),
    advance: db.prepare<[number, RoomCode]>('UPDATE rooms SET version = ? WHERE code = ?'),
    addEvent: db.prepare<[RoomCode, number, string]>(
      'INSERT INTO events (room, version, body) VALUES (?, ?, ?)',
    ),
    events: db.prepare<[RoomCode, number], Body & { readonly version: number }>(
      'SELECT version, body FROM events WHERE room = ? AND version > ? ORDER BY version',
    ),
    person: db.prepare<[RoomCode, SeatId], Body>('SELECT body FROM people WHERE room = ? AND seat = ?'),
    people: db.prepare<[RoomCode], Body>('SELECT body FROM people WHERE room = ? ORDER BY seat'),
    savePerson: db.prepare<[RoomCode, SeatId, string]>(
      'INSERT OR REPLACE INTO people (room, seat, body) VALUES (?, ?, ?)',
    ),
    erasePerson: db.prepare<[RoomCode, SeatId]>('DELETE FROM people WHERE room = ? AND seat = ?'),
    practiceKeys: db.prepare<[RoomCode], Body>('SELECT body FROM practiceKeys WHERE room = ?'),
    saveKeys: db.prepare<[RoomCode, string]>(
      'INSERT OR REPLACE INTO practiceKeys (room, body) VALUES (?, ?)',
    ),
    deletions: ['rooms WHERE code', 'events WHERE room', 'people WHERE room', 'practiceKeys WHERE room'].map(
      (rows) => db.prepare<[RoomCode]>(`DELETE FROM ${rows} = ?`),
    ),
  };

  function changePerson(code: RoomCode, change: PeopleChange) {
    const known = sql.person.get(code, change.seat);
    const before = new Map(known ? [[change.seat, decode<Person>(known.body)]] : []);
    const after = changePeople(before, change).get(change.seat);
    if (after) sql.savePerson.run(code, change.seat, encode(after));
    else sql.erasePerson.run(code, change.seat);
  }

  function versionOf(code: RoomCode): number {
    const version = sql.version.get(code);
    if (version === undefined) throw new Error(`The log has no room ${code}.`);
    return version;
  }

  // Both are asynchronous so that a closed log, or a query that fails, is a rejected promise like everything else here.
  async function reading<T>(query: () => T): Promise<T> {
    if (closed) throw new Error('The log is closed.');
    return query();
  }
  async function writing<T>(work: () => T): Promise<T> {
    if (closed) throw new Error('The log is closed.');
    return commits.write(work);
  }

  return {
    createRoom: (room) => writing(() => sql.createRoom.run(room).changes === 1),
    room: (code) => reading(() => sql.room.get(code) ?? null),
    rooms: () => reading(() => sql.rooms.all()),
    read: (code, after = 0) =>
      reading(() =>
        sql.events.all(code, after).map(({ version, body }) => ({ version, ...decode<NewEvent>(body) })),
      ),
    async append(code, expectedVersion, events, people = []) {
      // Encoded before it waits its turn: what the caller changes afterwards does not change what was meant.
      const bodies = events.map(encode);
      const changes = structuredClone(people);
      return writing((): Appended => {
        const version = versionOf(code);
        if (version !== expectedVersion) return { ok: false, code: 'stale', version };
        bodies.forEach((body, i) => {
          sql.addEvent.run(code, version + i + 1, body);
        });
        for (const change of changes) changePerson(code, change);
        sql.advance.run(version + bodies.length, code);
        return { ok: true, version: version + bodies.length };
      });
    },
    people: (code) => reading(() => sql.people.all(code).map(({ body }) => decode<Person>(body))),
    practiceKeys: (code) =>
      reading(() => {
        const kept = sql.practiceKeys.get(code);
        return kept ? decode<PracticeKey[]>(kept.body) : [];
      }),
    async savePracticeKeys(code, keys) {
      const body = encode(keys);
      await writing(() => {
        versionOf(code);
        sql.saveKeys.run(code, body);
      });
    },
    deleteRoom: (code) =>
      writing(() => {
        for (const deletion of sql.deletions) deletion.run(code);
      }),
    async close() {
      if (closed) return;
      closed = true;
      commits.flush();
      db.close();
    },
  };
}

function openDatabase(file: string): Database.Database {
  const db = new Database(file, { timeout: TAKEOVER_MS });
  try {
    // Two servers on one file would be two classes with one code: the second is refused at its first look.
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    // An erased learner's name is overwritten on disk, not only unlinked.
    db.pragma('secure_delete = ON');
    const found = db.pragma('user_version', { simple: true });
    if (found === 0) {
      db.exec(`BEGIN IMMEDIATE; ${schema} PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT;`);
    } else if (typeof found !== 'number' || found > SCHEMA_VERSION) {
      throw Object.assign(
        new Error(`${file} was written by a newer Kobai (${found}; this one reads up to ${SCHEMA_VERSION}).`),
        { code: NEWER_STORE },
      );
    } else {
      db.pragma(`user_version = ${SCHEMA_VERSION}`);
    }
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
