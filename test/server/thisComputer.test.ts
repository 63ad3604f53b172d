import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, createApp } from '../../server/app';
import { createMemoryLog } from '../../server/eventLog/memory';
import { isThisComputer, readLocalSecret } from '../../server/http/thisComputer';
import { systemClock } from '../../server/startup/systemClock';
import type { RoomKeys, RoomOpened, RoomSummary } from '../../shared/protocol/wire';
import { PROTOCOL_VERSION } from '../../shared/protocol/wire';
import { fakeReport } from '../support/fakes';
import { Member } from '../support/member';

const from = (remoteAddress: string, headers: IncomingHttpHeaders) =>
  isThisComputer({ headers, socket: { remoteAddress } });

describe('A request is this computer’s own', () => {
  test.each([
    ['127.0.0.1', 'localhost:3000'],
    ['127.0.0.1', '127.0.0.1:3000'],
    ['::ffff:127.0.0.1', 'localhost'],
    ['::1', '[::1]:3000'],
  ])('from %s by the name %s', (address, host) => {
    expect(from(address, { host })).toBe(true);
  });

  test.each<[string, string, IncomingHttpHeaders]>([
    ['a phone in the room', '192.168.1.77', { host: '192.168.1.5:3000' }],
    ['a phone that calls us localhost', '192.168.1.77', { host: 'localhost:3000' }],
    ['a page elsewhere whose name was made to lead here', '127.0.0.1', { host: 'rebound.example:3000' }],
    ['a name that only begins like ours', '127.0.0.1', { host: 'localhost.evil.example' }],
    [
      'whoever comes by a proxy on this computer',
      '127.0.0.1',
      { host: 'localhost', 'x-forwarded-for': '203.0.113.9' },
    ],
    ['whoever comes by another kind of proxy', '127.0.0.1', { host: 'localhost', via: '1.1 cellar' }],
  ])('not from %s', (_, address, headers) => {
    expect(from(address, headers)).toBe(false);
  });
});

describe('This computer’s secret', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kobai-secret-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is made once, and kept where nobody else on the computer reads it', () => {
    const made = readLocalSecret(folder);
    expect(made.length).toBeGreaterThanOrEqual(43);
    expect(readLocalSecret(folder)).toBe(made);
    expect(readFileSync(join(folder, 'local.key'), 'utf8')).toBe(`${made}\n`);
    if (process.platform !== 'win32') expect(statSync(join(folder, 'local.key')).mode & 0o077).toBe(0);
  });
});

describe('The rooms of this computer', () => {
  let app: App;
  let base: string;
  let room: RoomOpened;

  beforeAll(async () => {
    app = createApp({
      ...{
        log: createMemoryLog(),
        clock: systemClock,
        report: fakeReport(),
        pages: null,
        maxSeats: 9,
        maxRooms: 9,
      },
      addresses: () => ['http://192.168.1.5:3000'],
      localSecret: 'a secret of forty-three characters, at least',
    });
    base = `http://127.0.0.1:${await app.listen(0, '127.0.0.1')}`;
    room = (await app.registry.open('first-steps')) as RoomOpened;
  });
  afterAll(() => app.close());

  /** fetch() does not let its caller choose the host that is asked for. */
  const ask = (method: string, path: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number; body: unknown }>((resolve, reject) => {
      request(base + path, { method, headers }, (response) => {
        let text = '';
        response.on('data', (bytes) => (text += bytes));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) }));
      })
        .on('error', reject)
        .end();
    });

  test('are listed, with what a host knows them by and without a key', async () => {
    const { status, body } = await ask('GET', '/api/rooms');
    const { rooms } = body as { rooms: RoomSummary[] };
    expect(status).toBe(200);
    expect(rooms).toEqual([
      {
        code: room.code,
        lesson: { ja: expect.any(String), en: expect.stringMatching(/\w/) },
        ...{ openedAt: expect.any(Number), status: 'open', seats: 0 },
      },
    ]);
    expect(JSON.stringify(body)).not.toContain(room.hostToken);
  });

  test('open with keys of its own, beside those of whoever opened them', async () => {
    const { body } = await ask('POST', `/api/rooms/${room.code}/keys`);
    const keys = body as RoomKeys;
    for (const [role, token] of [
      ['host', keys.hostToken],
      ['stage', keys.stageToken],
      ['host', room.hostToken],
    ] as const) {
      const member = await Member.connect(base, { room: room.code, role, token });
      expect(member.parts[role]).toBeDefined();
      member.close();
    }
    expect(
      await app.registry.admit({
        v: PROTOCOL_VERSION,
        room: room.code,
        role: 'host',
        token: keys.stageToken,
        lang: 'en',
      }),
    ).toBe('bad_token');
  });

  test.each([
    ['GET', '/api/rooms', { host: '192.168.1.5:3000' }, 'other_device'],
    ['POST', 'keys', { host: '192.168.1.5:3000' }, 'other_device'],
    ['POST', 'keys', { 'x-forwarded-for': '203.0.113.9' }, 'other_device'],
    ['POST', 'keys', { origin: 'http://evil.example' }, 'other_site'],
  ] as const)('%s %s with %j is refused', async (method, path, headers, code) => {
    const at = path === 'keys' ? `/api/rooms/${room.code}/keys` : path;
    expect(await ask(method, at, headers)).toMatchObject({ status: 403, body: { ok: false, code } });
  });

  test('that are none are said to be none', async () => {
    expect(await ask('POST', '/api/rooms/AAAAAA/keys')).toMatchObject({
      status: 404,
      body: { code: 'unknown_room' },
    });
  });
});
