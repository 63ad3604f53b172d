import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConnectionEvents } from '../../client/connection';
import type { Handshake } from '../../shared/protocol/wire';
import { PROTOCOL_VERSION } from '../../shared/protocol/wire';

type Listener = (...args: unknown[]) => void;

/** A socket that does nothing by itself and counts how often it was opened and closed. */
class FakeSocket {
  connected = false;
  opened = 0;
  closed = 0;
  readonly emitted: unknown[][] = [];
  readonly io = { on: (name: string, run: Listener) => this.on(`manager:${name}`, run) };
  private readonly listeners = new Map<string, Listener>();
  on(name: string, run: Listener) {
    this.listeners.set(name, run);
  }
  hear(name: string, ...args: unknown[]) {
    if (name === 'connect') this.connected = true;
    if (name === 'disconnect') this.connected = false;
    this.listeners.get(name)?.(...args);
  }
  emit(...args: unknown[]) {
    this.emitted.push(args);
  }
  connect() {
    this.opened++;
  }
  disconnect() {
    this.connected = false;
    this.closed++;
  }
  close() {
    this.disconnect();
  }
}

const made = vi.hoisted(() => ({ socket: null as unknown, options: null as unknown }));
vi.mock('socket.io-client', () => ({
  io: (options: unknown) => {
    made.options = options;
    return made.socket;
  },
}));

class Page extends EventTarget {
  visibilityState = 'visible';
}

const handshake: Handshake = {
  v: PROTOCOL_VERSION,
  room: 'K7Q4MX',
  role: 'learner',
  token: 'x'.repeat(22),
  lang: 'en',
};
let page: Page;
let told: string[];
let socket: FakeSocket;

async function given() {
  const { connect } = await import('../../client/connection');
  const events: ConnectionEvents = {
    opened: () => told.push('opened'),
    lost: () => told.push('lost'),
    refused: (refusal) => told.push(`refused: ${refusal.code}`),
    view: (message) => told.push(`view ${message.version}`),
  };
  return connect(() => handshake, events);
}

beforeEach(() => {
  vi.useFakeTimers();
  page = new Page();
  told = [];
  socket = new FakeSocket();
  made.socket = socket;
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', new EventTarget());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the door', () => {
  it('gets the handshake as it is at the moment of knocking', async () => {
    await given();
    const give = vi.fn();
    (made.options as { auth: (give: Listener) => void }).auth(give);
    expect(give).toHaveBeenCalledWith(handshake);
    expect(socket.opened).toBe(1);
  });

  it('is not knocked at again once it said no for good', async () => {
    await given();
    socket.hear(
      'connect_error',
      Object.assign(new Error(), { data: { code: 'unknown_room', message: '…' } }),
    );
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual(['refused: unknown_room']);
    expect(socket.opened).toBe(1);
  });

  it('is knocked at again a little later when it was only too busy', async () => {
    await given();
    socket.hear('connect_error', Object.assign(new Error(), { data: { code: 'too_fast', message: '…' } }));
    expect(told).toEqual(['lost']);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(socket.opened).toBe(2);
  });

  it('is left to Socket.IO’s own patience when nobody was there', async () => {
    await given();
    socket.hear('connect_error', new Error('xhr poll error'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual(['lost']);
    expect(socket.opened).toBe(1);
  });
});

describe('the end of a connection', () => {
  it('is for good after a goodbye', async () => {
    await given();
    socket.hear('connect');
    socket.hear('goodbye', { ok: false, code: 'removed', message: '…' });
    socket.hear('disconnect', 'io server disconnect');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual(['opened', 'refused: removed']);
    expect(socket.opened).toBe(1);
  });

  it('is not for good when the server sent everybody out without a word', async () => {
    await given();
    socket.hear('connect');
    socket.hear('disconnect', 'io server disconnect');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual(['opened', 'lost']);
    expect(socket.opened).toBe(2);
  });
});

describe('a page that wakes up', () => {
  it('knocks at once where the socket is gone', async () => {
    await given();
    socket.hear('connect');
    socket.hear('disconnect', 'transport close');
    window.dispatchEvent(new Event('online'));
    expect([socket.closed, socket.opened]).toEqual([1, 2]);
  });

  it('no longer trusts a socket that has been silent while it slept', async () => {
    await given();
    socket.hear('connect');
    await vi.advanceTimersByTimeAsync(13_000);
    page.dispatchEvent(new Event('visibilitychange'));
    expect(socket.opened).toBe(2);
  });

  it('keeps a socket that was heard a moment ago', async () => {
    await given();
    socket.hear('connect');
    await vi.advanceTimersByTimeAsync(60_000);
    socket.hear('manager:ping');
    page.dispatchEvent(new Event('visibilitychange'));
    expect(socket.opened).toBe(1);
  });

  it('waits until it is looked at', async () => {
    await given();
    socket.hear('connect');
    socket.hear('disconnect', 'transport close');
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
    expect(socket.opened).toBe(1);
  });
});

describe('sending', () => {
  it('says so when it cannot, and does not let Socket.IO keep a second copy', async () => {
    const connection = await given();
    const envelope = { id: 'command-1', type: 'AskHelp', round: 1 } as const;
    expect(connection.send(envelope, () => {})).toBe(false);
    expect(socket.emitted).toEqual([]);
    socket.hear('connect');
    expect(connection.send(envelope, () => {})).toBe(true);
    expect(socket.emitted).toHaveLength(1);
  });
});
