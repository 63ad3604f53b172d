import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMemoryLog } from '../../server/eventLog/memory';
import { openSqliteLog } from '../../server/eventLog/sqlite';
import { eventLogContract } from './eventLogContract';
import { recordOf, taken } from './logSamples';

let folder: string;
const file = () => join(folder, 'kobai.db');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kobai-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

eventLogContract('The memory', createMemoryLog);
eventLogContract('The file', () => openSqliteLog(file()));

describe('The file', () => {
  test('opened again holds the same rooms, events, people and keys, and goes on numbering', async () => {
    const first = openSqliteLog(file());
    await first.createRoom(recordOf('AAAAAA'));
    await first.append(
      'AAAAAA',
      0,
      [taken(1)],
      [{ type: 'seated', seat: 1, name: '雷鳥', tokenHash: 'hash' }],
    );
    await first.savePracticeKeys('AAAAAA', [{ token: 't', skill: 'exact', seed: 1 }]);
    await first.close();

    const again = openSqliteLog(file());
    expect(await again.room('AAAAAA')).toEqual(recordOf('AAAAAA'));
    expect(await again.read('AAAAAA')).toEqual([{ version: 1, ...taken(1) }]);
    expect((await again.people('AAAAAA')).map((person) => person.name)).toEqual(['雷鳥']);
    expect(await again.practiceKeys('AAAAAA')).toHaveLength(1);
    expect(await again.append('AAAAAA', 1, [taken(2)])).toEqual({ ok: true, version: 2 });
    await again.close();
  });

  test('holds no trace of an erased name', async () => {
    const log = openSqliteLog(file());
    await log.createRoom(recordOf('AAAAAA'));
    const name = 'A name of its own';
    await log.append('AAAAAA', 0, [taken(1)], [{ type: 'seated', seat: 1, name, tokenHash: 'hash' }]);
    await log.append('AAAAAA', 1, [taken(2)], [{ type: 'erased', seat: 1 }]);
    await log.close();
    const bytes = readdirSync(folder).map((entry) => readFileSync(join(folder, entry), 'latin1'));
    expect(bytes.join('')).not.toContain(name);
  });

  test('puts all that is asked in one tick into one transaction', async () => {
    const log = openSqliteLog(file());
    await log.createRoom(recordOf('AAAAAA'));
    const resolved: number[] = [];
    const asked = [0, 1, 2, 3].map(async (version) => {
      await log.append('AAAAAA', version, [taken(version + 1)]);
      resolved.push((await log.read('AAAAAA')).length);
    });
    await Promise.all(asked);
    // Had each been committed by itself, the first to resolve would have read one event only.
    expect(resolved).toEqual([4, 4, 4, 4]);
    await log.close();
  });

  test('of the first version is taken over as it is, and no longer read by that one', async () => {
    const first = openSqliteLog(file());
    await first.createRoom(recordOf('AAAAAA'));
    await first.append('AAAAAA', 0, [taken(1)]);
    await first.close();
    const db = new Database(file());
    db.pragma('user_version = 1');
    db.close();

    const today = openSqliteLog(file());
    expect(await today.read('AAAAAA')).toEqual([{ version: 1, ...taken(1) }]);
    await today.close();
    const after = new Database(file());
    expect(after.pragma('user_version', { simple: true })).toBe(2);
    after.close();
  });

  test('of a newer Kobai is left alone, with a sentence', () => {
    const db = new Database(file());
    db.pragma('user_version = 99');
    db.close();
    expect(() => openSqliteLog(file())).toThrow(/newer Kobai \(99/);
  });
});
