import { request } from 'node:http';
import { io } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type App, createApp } from '../../server/app';
import { createMemoryLog } from '../../server/eventLog/memory';
import { systemClock } from '../../server/startup/systemClock';
import type { RefusalCode } from '../../shared/protocol/refusals';
import type { Ack, Refusal, RoomOpened } from '../../shared/protocol/wire';
import { PROTOCOL_VERSION } from '../../shared/protocol/wire';
import { fakeReport } from '../support/fakes';
import { Member, newKey } from '../support/member';

let app: App;
let base: string;
let room: RoomOpened;
let host: Member;
let ann: Member;
const report = fakeReport();

beforeAll(async () => {
  app = createApp({
    ...{ log: createMemoryLog(), clock: systemClock, report, pages: null, maxSeats: 4, maxRooms: 9 },
    addresses: (port) => [`http://192.168.1.5:${port}`],
  });
  base = `http://127.0.0.1:${await app.listen(0, '127.0.0.1')}`;
  room = (await app.registry.open('first-steps')) as RoomOpened;
  host = await Member.connect(base, { room: room.code, role: 'host', token: room.hostToken });
  ann = await Member.connect(base, { room: room.code, role: 'learner', token: newKey() });
  await ann.must({ type: 'Join', name: 'Ann' });
});
afterAll(async () => {
  host.close();
  ann.close();
  await app.close();
  expect(report.lines.filter((line) => line.startsWith('error'))).toEqual([]);
});

const codeOf = (ack: Ack) => (ack.ok ? 'ok' : ack.code);

/** Knocks with any handshake at all; what the door says, and in which words. */
function knock(auth: unknown, options: object = {}): Promise<Partial<Refusal> | 'open' | 'unreachable'> {
  const socket = io(base, {
    ...{
      auth: auth as Record<string, unknown>,
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
    },
    ...options,
  });
  return new Promise((resolve) => {
    socket.once('connect', () => resolve('open'));
    socket.once('connect_error', (error: Error & { data?: Refusal }) => resolve(error.data ?? 'unreachable'));
  }).finally(() => socket.close()) as Promise<Partial<Refusal> | 'open' | 'unreachable'>;
}

/** Nobody else noticed: another learner's command still goes through, and nothing has happened in the room. */
async function allIsWell(): Promise<void> {
  expect(await ann.send({ type: 'TapWarmUp', x: 0.5, y: 0.5 })).toMatchObject({ ok: true });
  expect(ann.socket.connected && host.socket.connected).toBe(true);
  expect(host.parts.room).toMatchObject({ status: 'open', revision: 0, screen: { kind: 'lobby' } });
}

describe('At the door', () => {
  test.each<[unknown, RefusalCode]>([
    [{}, 'wrong_version'],
    [{ v: PROTOCOL_VERSION, room: 'K7Q3MX', role: 'learner', token: newKey(), lang: 'en' }, 'unknown_room'],
    [
      { v: PROTOCOL_VERSION, room: 'x'.repeat(9_000), role: 'learner', token: newKey(), lang: 'en' },
      'unknown_room',
    ],
    [{ v: PROTOCOL_VERSION, room: 'K7Q3MX', role: 'learner', token: -0, lang: 'en' }, 'bad_token'],
  ])('%j is turned away with a reason', async (auth, code) => {
    expect(await knock(auth)).toMatchObject({ code, message: expect.stringMatching(/\w+ \w+/) });
  });

  test('a wrong key opens neither the host’s nor the stage’s page, and is told so in its own language', async () => {
    for (const role of ['host', 'stage']) {
      const auth = { v: PROTOCOL_VERSION, room: room.code, role, token: newKey(), lang: 'ja' };
      expect(await knock(auth)).toEqual({ code: 'bad_token', message: 'この鍵ではこの教室に入れません。' });
      expect(await knock({ ...auth, token: room.hostToken })).toEqual(
        role === 'host' ? 'open' : expect.anything(),
      );
    }
  });

  test('a page of another site does not get in, over neither transport; our own does', async () => {
    const auth = { v: PROTOCOL_VERSION, room: room.code, role: 'learner', token: newKey(), lang: 'en' };
    const from = (origin: string, transports: string[]) =>
      knock(auth, { transports, extraHeaders: { origin } });
    const no = {
      code: 'other_site',
      message: expect.stringContaining('is not the server’s'),
      field: `http://evil.example ≠ ${new URL(base).host}`,
    };
    expect(await from('http://evil.example', ['websocket'])).toEqual(no);
    expect(await from('http://evil.example', ['polling'])).toEqual(no);
    expect(await from(base, ['websocket'])).toBe('open');
    expect(await from(base, ['polling'])).toBe('open');
  });
});

describe('Bad input', () => {
  const id = () => newKey();
  const key = newKey();
  let mallory: Member;
  beforeAll(async () => {
    mallory = await Member.connect(base, { room: room.code, role: 'learner', token: key });
    await mallory.must({ type: 'Join', name: 'Mallory' });
    mallory.close();
  });
  // Each time a new connection, since one connection's commands are rationed.
  beforeEach(async () => {
    mallory = await Member.connect(base, { room: room.code, role: 'learner', token: key });
  });
  afterEach(() => mallory.close());
  const barrage: readonly (readonly [string, unknown, RefusalCode])[] = [
    ['nothing', undefined, 'malformed'],
    ['null', null, 'malformed'],
    ['a number', 1e308, 'malformed'],
    ['text', 'Join', 'malformed'],
    ['a list', [{ type: 'Join' }], 'malformed'],
    ['bytes', Buffer.from('Join'), 'malformed'],
    ['no type', { id: id() }, 'malformed'],
    ['no id', { type: 'SayStuck', round: 1, stuck: true }, 'malformed'],
    ['an unknown command', { id: id(), type: 'DropTables' }, 'unknown_command'],
    ['a command of the clock', { id: id(), type: 'SeatIsAway', seat: 1 }, 'unknown_command'],
    ['an empty name', { id: id(), type: 'Rename', name: '' }, 'bad_name'],
    ['a huge name', { id: id(), type: 'Rename', name: 'あ'.repeat(3_000) }, 'malformed'],
    ['an extra field', { id: id(), type: 'Rename', name: 'Ann', seat: 2 }, 'malformed'],
    ['1e308 as a coordinate', { id: id(), type: 'TapWarmUp', x: 1e308, y: 0 }, 'malformed'],
    [
      'null as a coordinate, as JSON makes of NaN',
      { id: id(), type: 'TapWarmUp', x: Number.NaN, y: 0 },
      'malformed',
    ],
    ['an answer to no question', { id: id(), type: 'AskHelp', round: 7 }, 'unknown_round'],
    ['a host’s command', { id: id(), type: 'Reveal', revision: 0 }, 'not_allowed'],
    ['the host’s last word', { id: id(), type: 'EndClass' }, 'not_allowed'],
    ['a second seat', { id: id(), type: 'Join', name: 'Ann' }, 'already_seated'],
  ];

  test.each(barrage)(
    '%s is refused with a code and a sentence, and nobody else notices',
    async (_what, sent, code) => {
      const ack = (await mallory.socket.emitWithAck('command', sent)) as Ack;
      expect(ack).toMatchObject({ ok: false, code, message: expect.stringMatching(/\w+ \w+/) });
      await allIsWell();
    },
  );

  test('that asks for no answer is dropped', async () => {
    for (const [, sent] of barrage) mallory.socket.emit('command', sent);
    mallory.socket.emit('command');
    mallory.socket.emit('command', 1, 2, 3, { type: 'Join' });
    mallory.socket.emit('view', { room: {} });
    mallory.socket.emit('no such event', { type: 'EndClass' });
    await allIsWell();
  });

  test.each([
    [{ id: id(), type: 'Rename', name: 5 }, 'name', 'string'],
    [{ id: id(), type: 'Rename' }, 'name', 'a value'],
    [{ id: id(), type: 'Rename', name: 'Ann', seat: 2 }, 'seat', 'no such field'],
    [{ id: id(), type: 'TapWarmUp', x: 0.5, y: 2 }, 'y', '<=1'],
    [{ id: id(), type: 'TapWarmUp', x: null, y: 2 }, 'x', 'number'],
    [
      { id: id(), type: 'SubmitAnswer', round: 1, answer: { kind: 'descent', dx: 'a', dy: 0 } },
      'answer.dx',
      'number',
    ],
    [{ id: id(), type: 'SubmitAnswer', round: 0, answer: { kind: 'descent', dx: 0, dy: 0 } }, 'round', '>=1'],
    [
      {
        id: id(),
        type: 'SubmitAnswer',
        round: 1,
        answer: { kind: 'question', shape: 'order', order: [0, 1, 9] },
      },
      'answer.order.2',
      '<=4',
    ],
    [{ id: 'x', type: 'Rename', name: 'Ann' }, 'id', '^[A-Za-z0-9_-]{8,64}$'],
    [{ id: id() }, 'type', 'string'],
    [[], 'id', '^[A-Za-z0-9_-]{8,64}$'],
  ])(
    '%j is refused with the first field that is wrong, and what it should have been',
    async (sent, field, expected) => {
      const ack = (await mallory.socket.emitWithAck('command', sent)) as Ack;
      expect(ack).toMatchObject({ ok: false, code: 'malformed', field, expected });
    },
  );

  test('an ack function alone is answered', async () => {
    expect(codeOf((await mallory.socket.emitWithAck('command')) as Ack)).toBe('malformed');
  });

  test('−0 is a number like any other', async () => {
    const sent = `{"id":"${id()}","type":"TapWarmUp","x":-0,"y":0}`;
    expect(await mallory.socket.emitWithAck('command', JSON.parse(sent))).toMatchObject({ ok: true });
  });

  test('of a size that means nothing ends that connection alone', async () => {
    const big = await Member.connect(base, { room: room.code, role: 'learner', token: newKey() });
    const gone = new Promise((resolve) => big.socket.once('disconnect', resolve));
    big.socket.emit('command', { id: id(), type: 'Join', name: 'x'.repeat(20_000) });
    await gone;
    big.close();
    await allIsWell();
  });

  test('that comes faster than thumbs is asked to wait, and others are not', async () => {
    const eager = await Member.connect(base, { room: room.code, role: 'learner', token: newKey() });
    const acks = await Promise.all(
      Array.from({ length: 60 }, () => eager.send({ type: 'AskHelp', round: 1 })),
    );
    expect(codeOf(acks[0] as Ack)).toBe('not_seated');
    expect(codeOf(acks.at(-1) as Ack)).toBe('too_fast');
    eager.close();
    await allIsWell();
  });

  test('on plain HTTP beside the sockets ends nothing', async () => {
    const status = await new Promise((resolve, reject) => {
      const asked = request(
        `${base}/socket.io/?EIO=4&transport=polling&sid=nobody`,
        { method: 'POST' },
        (answer) => resolve(answer.statusCode),
      );
      asked.on('error', reject);
      asked.end('42["command",{"type":"EndClass"}]');
    });
    expect(status).toBe(400);
    await allIsWell();
  });
});

describe('Seats', () => {
  const phone = () => Member.connect(base, { room: room.code, role: 'learner', token: newKey() });

  test('are refused while the room is locked, and when it is full', async () => {
    const bo = await phone();
    await host.must({ type: 'LockRoom', locked: true });
    expect(codeOf(await bo.send({ type: 'Join', name: 'Bo' }))).toBe('room_locked');
    await host.must({ type: 'LockRoom', locked: false });
    await bo.must({ type: 'Join', name: 'Bo' });
    const cy = await phone();
    await cy.must({ type: 'Join', name: 'Cy' });
    const di = await phone();
    expect(codeOf(await di.send({ type: 'Join', name: 'Di' }))).toBe('room_full');
    for (const member of [bo, cy, di]) member.close();
  });

  test('that are removed say why before the connection closes', async () => {
    await host.until(({ host: view }) => view?.seats.length === 4);
    await host.must({ type: 'RemoveSeat', seat: 3 });
    const bo = await phone();
    await bo.must({ type: 'Join', name: 'Bo' });
    const order: unknown[] = [];
    bo.socket.on('goodbye', (refusal: Refusal) => order.push(refusal));
    const gone = new Promise((resolve) => bo.socket.once('disconnect', resolve));
    await host.must({ type: 'RemoveSeat', seat: 5 });
    await gone;
    expect(order).toEqual([
      { ok: false, code: 'removed', message: 'The teacher removed this seat. You can join again.' },
    ]);
    bo.close();
  });

  test('are not found by guessing digits: after a few wrong ones even the right one must wait', async () => {
    const ack = await host.send({ type: 'OfferSeat', seat: 1 });
    const digits = (ack.ok && ack.offer?.digits) || '';
    const guesser = await phone();
    const guesses = Array.from({ length: 12 }, (_, i) =>
      String((Number(digits) + i + 1) % 10_000).padStart(4, '0'),
    );
    const acks = await Promise.all(guesses.map((claim) => guesser.send({ type: 'ClaimSeat', claim })));
    expect(acks.filter((each) => codeOf(each) === 'bad_claim')).toHaveLength(6);
    expect(acks.filter((each) => codeOf(each) === 'too_fast')).toHaveLength(6);
    expect(codeOf(await guesser.send({ type: 'ClaimSeat', claim: digits }))).toBe('too_fast');
    guesser.close();
  });
});
