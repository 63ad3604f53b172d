import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSqliteLog } from '../../server/eventLog/sqlite';
import type { Command } from '../../shared/protocol/commands';
import type { YouView } from '../../shared/protocol/views';
import type { Press } from '../support/fakeServer';
import { Member, newKey, openRoom, type Parts } from '../support/member';
import { BuiltServer } from '../support/server';

/** The server from its sources, as a process of its own. */
const fromSources = { program: 'server/main.ts', nodeArgs: ['--import', 'tsx'] };

let server: BuiltServer;
beforeAll(async () => {
  server = await BuiltServer.start(fromSources);
});
afterAll(() => server.stop());

const seated = ({ parts }: Member) => parts.you as YouView & { kind: 'seated' };

describe('A server that is killed between two answers', () => {
  test('and started again has the same room, seats and open question, and takes the second answer', async () => {
    const room = await openRoom(server.url, 'first-steps');
    const connect = (role: 'host' | 'learner', token: string) =>
      Member.connect(server.url, { room: room.code, role, token });
    const keys = [newKey(), newKey()] as const;
    const host = await connect('host', room.hostToken);
    const [ann, bo] = await Promise.all(keys.map((key) => connect('learner', key)));
    if (!ann || !bo) throw new Error('two phones are needed');
    await ann.must({ type: 'Join', name: 'Ann' });
    await bo.must({ type: 'Join', name: 'Bo' });
    await host.must({ type: 'StartActivity', revision: 0, index: 0 });
    await ann.until(({ room: view }) => view?.screen.kind === 'descent');
    await ann.must({ type: 'SubmitAnswer', round: 1, answer: { kind: 'descent', dx: 0.1, dy: -0.2 } });
    await ann.until(
      ({ you }) => you?.kind === 'seated' && you.work?.kind === 'descent' && you.work.answer !== null,
    );
    const before = { room: ann.parts.room, ann: ann.parts.you, bo: bo.parts.you };

    await server.kill9();
    for (const member of [host, ann, bo]) member.close();
    await server.start();

    const [annAgain, boAgain] = await Promise.all(keys.map((key) => connect('learner', key)));
    const hostAgain = await connect('host', room.hostToken);
    if (!annAgain || !boAgain) throw new Error('two phones are needed');
    expect(annAgain.parts.room).toEqual(before.room);
    expect(annAgain.parts.you).toEqual(before.ann);
    expect(boAgain.parts.you).toEqual(before.bo);

    await boAgain.must({ type: 'SubmitAnswer', round: 1, answer: { kind: 'descent', dx: 0.3, dy: 0 } });
    await hostAgain.until(({ host: view }) => view?.progress.done === 2);
    await hostAgain.must({ type: 'Reveal', revision: hostAgain.parts.room?.revision ?? -1 });
    await annAgain.until(
      ({ you }) => you?.kind === 'seated' && you.work?.kind === 'descent' && you.work.result !== null,
    );
    expect(seated(annAgain).name).toBe('Ann');
    for (const member of [annAgain, boAgain, hostAgain]) member.close();
  });

  test('goes on with the machine’s steps, and its practice learners come back to their seats', async () => {
    const room = await openRoom(server.url, 'network');
    const connect = () =>
      Member.connect(server.url, { room: room.code, role: 'host', token: room.hostToken });
    const host = await connect();
    const network = ({ room: view }: Parts) => (view?.screen.kind === 'network' ? view.screen : null);
    const press = (command: Press) =>
      host.must({ ...command, revision: host.parts.room?.revision ?? -1 } as Command);
    await host.must({ type: 'AddPractice', count: 2, skill: 'exact' });
    await host.until(({ host: view }) => view?.seats.length === 2);
    await press({ type: 'StartActivity', index: 0 });
    await host.until((parts) => network(parts)?.round.phase === 'asking');
    await press({ type: 'Reveal' });
    await host.until((parts) => network(parts)?.round.phase === 'revealed');
    await press({ type: 'Advance', numbers: 'corrected', missing: 'machine' });
    await host.until((parts) => network(parts)?.round.phase === 'advanced');
    await press({ type: 'RunAutopilot', steps: 10, eta: 0.2 });
    await host.until((parts) => (network(parts)?.autopilot?.done ?? 0) >= 2);

    await server.kill9();
    host.close();
    await server.start();
    const again = await connect();
    await again.until((parts) => network(parts)?.autopilot?.done === 10);
    await again.until(({ host: view }) => view?.seats.every(({ present }) => present) ?? false);
    expect(again.parts.host?.seats).toHaveLength(2);
    expect(network(again.parts)?.stepsTaken).toBe(11);
    again.close();
  });
});

describe('A start that cannot be', () => {
  /** Runs the server to its end. */
  async function run(env: Record<string, string>, args: string[] = []) {
    const child = spawn(process.execPath, [...fromSources.nodeArgs, fromSources.program, ...args], {
      env: { ...process.env, HOST: '127.0.0.1', LANG: 'en_GB.UTF-8', LC_ALL: '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 30_000,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (bytes: Buffer) => {
        said += bytes;
      });
    }
    const code = await new Promise((resolve) => child.once('close', resolve));
    return { code, said };
  }

  test('says one sentence and ends with 2: a wrong setting, a port in use, a folder in use', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kobai-start-'));
    try {
      expect(await run({ PORT: 'x' })).toEqual({
        code: 2,
        said: 'PORT must be a whole number from 0 to 65535 that browsers open (they refuse 6000, 4190 and some others), not “x”.\n',
      });
      expect(await run({ PORT: String(server.port), DATA_DIR: folder })).toEqual({
        code: 2,
        said: `Port ${server.port} is in use: perhaps Kobai is running already. Another one: --port ${server.port + 1}\n`,
      });
      const other = openSqliteLog(join(folder, 'kobai.db'));
      expect(await run({ PORT: '0', DATA_DIR: folder })).toEqual({
        code: 2,
        said: `Another Kobai is using the folder ${folder}. Another folder: --data-dir other\n`,
      });
      await other.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('ends well when it is asked to, and help needs no port', async () => {
    const { code, said } = await run({ PORT: String(server.port) }, ['--help']);
    expect([code, said]).toEqual([0, expect.stringContaining('--join-address')]);
  });
});
