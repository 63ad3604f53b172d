import { describe, expect, it } from 'vitest';
import { createStore } from '../../client/store';
import type { YouView } from '../../shared/protocol/views';
import type { Ack } from '../../shared/protocol/wire';
import { PROTOCOL_VERSION } from '../../shared/protocol/wire';
import { fakeConnection, lobby } from './fakeConnection';

function given() {
  const server = fakeConnection();
  let now = 1_000;
  let ids = 0;
  const store = createStore(
    { role: 'learner', code: 'K7Q4MX', token: 'x'.repeat(22), language: () => 'ja' },
    { connect: server.connect, now: () => now, newId: () => `command-${++ids}` },
  );
  return { server, store, at: (time: number) => (now = time) };
}

const seated = (score: number): YouView => ({
  kind: 'seated',
  seat: 1,
  name: 'のんびり雷鳥',
  score,
  stuck: false,
  deadline: null,
  pausedLeft: null,
  work: null,
});

describe('what a page knows of its room', () => {
  it('shows itself at the door with its room, role, key and language', () => {
    const { server } = given();
    expect(server.handshake()).toEqual({
      v: PROTOCOL_VERSION,
      room: 'K7Q4MX',
      role: 'learner',
      token: 'x'.repeat(22),
      lang: 'ja',
    });
  });

  it('keeps the parts a message does not carry', () => {
    const { server, store } = given();
    server.open();
    server.view({ version: 1, sentAt: 1_000, room: lobby(), you: seated(0) });
    server.view({ version: 2, sentAt: 1_000, you: seated(3) });
    expect(store.room.value?.status).toBe('open');
    expect(store.you.value).toMatchObject({ score: 3 });
  });

  it('ignores a part that is older than the one it has, and takes the newer one beside it', () => {
    const { server, store } = given();
    server.open();
    server.view({ version: 5, sentAt: 1_000, you: seated(5) });
    server.view({ version: 4, sentAt: 1_000, room: lobby(), you: seated(4) });
    expect(store.you.value).toMatchObject({ score: 5 });
    expect(store.room.value).not.toBeNull();
  });

  it('takes the whole again from whoever answers after a reconnect, even if that one counts from the beginning', () => {
    const { server, store } = given();
    server.open();
    server.view({ version: 40, sentAt: 1_000, you: seated(5) });
    server.lose();
    server.open();
    server.view({ version: 2, sentAt: 1_000, you: seated(6) });
    expect(store.you.value).toMatchObject({ score: 6 });
  });

  it('does not disturb those who look at a part that did not change', () => {
    const { server, store } = given();
    server.open();
    server.view({ version: 1, sentAt: 1_000, room: lobby(), you: seated(0) });
    const before = store.room.value;
    server.view({ version: 2, sentAt: 1_000, you: seated(1) });
    expect(store.room.value).toBe(before);
  });
});

describe('commands on their way', () => {
  it('sends a command once and resolves with the server’s answer', async () => {
    const { server, store } = given();
    server.open();
    const answer = store.send({ type: 'Join', name: 'Aki' });
    expect(server.arrived.map((a) => a.envelope)).toEqual([{ id: 'command-1', type: 'Join', name: 'Aki' }]);
    expect(store.pending.value).toBe(1);
    server.arrived[0]?.answer({ ok: true, version: 1, seat: 1 });
    expect(await answer).toEqual({ ok: true, version: 1, seat: 1 });
    expect(store.pending.value).toBe(0);
  });

  it('keeps what was sent while offline and sends it when the door opens', () => {
    const { server, store } = given();
    void store.send({ type: 'Join', name: 'Aki' });
    expect(server.arrived).toHaveLength(0);
    expect(store.pending.value).toBe(1);
    server.open();
    expect(server.arrived).toHaveLength(1);
  });

  it('sends again what was never answered, under the same id and in the same order, after every reconnect', async () => {
    const { server, store } = given();
    server.open();
    const first = store.send({ type: 'SayStuck', round: 1, stuck: true });
    const second = store.send({ type: 'AskHelp', round: 1 });
    server.lose();
    server.open();
    server.lose();
    server.open();
    expect(server.arrived.map((a) => a.envelope.id)).toEqual([
      'command-1',
      'command-2',
      'command-1',
      'command-2',
      'command-1',
      'command-2',
    ]);
    const ok: Ack = { ok: true, version: 1 };
    server.arrived[4]?.answer(ok);
    server.arrived[5]?.answer(ok);
    expect(await Promise.all([first, second])).toEqual([ok, ok]);
  });

  it('counts an answer once, though the first try’s ack comes late', async () => {
    const { server, store } = given();
    server.open();
    const answer = store.send({ type: 'AskHelp', round: 1 });
    server.lose();
    server.open();
    server.arrived[1]?.answer({ ok: true, version: 1 });
    server.arrived[0]?.answer({ ok: false, code: 'no_more_help', message: '' });
    expect(await answer).toEqual({ ok: true, version: 1 });
    expect(store.pending.value).toBe(0);
  });

  it('does not send again what was answered', () => {
    const { server, store } = given();
    server.open();
    void store.send({ type: 'AskHelp', round: 1 });
    server.arrived[0]?.answer({ ok: true, version: 1 });
    server.lose();
    server.open();
    expect(server.arrived).toHaveLength(1);
  });
});

describe('the life of the connection', () => {
  it('goes from connecting to online, and remembers since when it is offline', () => {
    const { server, store, at } = given();
    expect(store.connectionState.value).toEqual({ kind: 'connecting' });
    server.open();
    expect(store.connectionState.value).toEqual({ kind: 'online' });
    at(2_000);
    server.lose();
    at(9_000);
    server.lose();
    expect(store.connectionState.value).toEqual({ kind: 'offline', since: 2_000 });
  });

  it('answers everything with the refusal once the server has said no for good', async () => {
    const { server, store } = given();
    server.open();
    const before = store.send({ type: 'AskHelp', round: 1 });
    server.refuse('removed');
    const refusal = { ok: false, code: 'removed', message: 'removed' };
    expect(await before).toEqual(refusal);
    expect(await store.send({ type: 'AskHelp', round: 1 })).toEqual(refusal);
    expect(store.connectionState.value).toEqual({ kind: 'refused', code: 'removed', message: 'removed' });
  });
});

describe('the server’s clock', () => {
  it('is estimated from the message that travelled least', () => {
    const { server, store } = given();
    server.open();
    server.view({ version: 1, sentAt: 61_000 - 300, room: lobby() });
    server.view({ version: 2, sentAt: 61_000 - 20, room: lobby() });
    server.view({ version: 3, sentAt: 61_000 - 400, room: lobby() });
    expect(store.serverNow()).toBe(61_000 - 20);
  });

  it('is taken anew when this phone’s clock was set', () => {
    const { server, store, at } = given();
    server.open();
    server.view({ version: 1, sentAt: 61_000, room: lobby() });
    at(500_000);
    server.view({ version: 2, sentAt: 61_500, room: lobby() });
    expect(store.serverNow()).toBe(61_500);
  });
});
