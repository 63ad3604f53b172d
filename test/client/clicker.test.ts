import { describe, expect, it, vi } from 'vitest';
import { handOver, openChannel, readMessage } from '../../client/clicker';
import type { RoomCode } from '../../shared/protocol/ids';

const room = 'ABC234' as RoomCode;
const other = 'XYZ789' as RoomCode;

/** A host's page that takes every press. */
function host(code: RoomCode, taken = true) {
  const revisions: number[] = [];
  const channel = openChannel(code, (message) => {
    if (message.kind !== 'press') return;
    revisions.push(message.revision);
    channel.post({ kind: 'heard', id: message.id, taken });
  });
  return { revisions, close: channel.close };
}

describe('a clicker on the stage', () => {
  it('is handed to the host’s page of the same room, with the revision that the stage shows', async () => {
    const here = host(room);
    const elsewhere = host(other);
    expect(await handOver(room, 7, 60_000)).toBe(true);
    expect(here.revisions).toEqual([7]);
    expect(elsewhere.revisions).toEqual([]);
    here.close();
    elsewhere.close();
  });

  it('learns that the host’s page did not take it', async () => {
    const here = host(room, false);
    expect(await handOver(room, 7, 60_000)).toBe(false);
    here.close();
  });

  it('learns in the end that nobody is there', async () => {
    vi.useFakeTimers();
    const outcome = handOver(room, 7, 1_000);
    vi.advanceTimersByTime(1_000);
    expect(await outcome).toBeNull();
    vi.useRealTimers();
  });

  it('takes no other window’s word for a message', () => {
    for (const data of [
      null,
      'press',
      { kind: 'press' },
      { kind: 'press', id: 'a', revision: '7' },
      { id: 'a' },
    ]) {
      expect(readMessage(data)).toBeNull();
    }
    expect(readMessage({ kind: 'press', id: 'a', revision: 7, more: 1 })).toEqual({
      kind: 'press',
      id: 'a',
      revision: 7,
    });
  });
});

describe('a browser that cannot broadcast (iOS before 15.4)', () => {
  it('hands the press over by what storage tells other windows', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    // Two windows of one origin: what one stores, the other is told.
    const listeners = new Set<(event: unknown) => void>();
    vi.stubGlobal('window', {
      addEventListener: (_type: string, listener: (event: unknown) => void) => listeners.add(listener),
      removeEventListener: (_type: string, listener: (event: unknown) => void) => listeners.delete(listener),
    });
    vi.stubGlobal('localStorage', {
      setItem: (key: string, newValue: string) => {
        for (const listener of [...listeners]) queueMicrotask(() => listener({ key, newValue }));
      },
      removeItem: (key: string) => {
        for (const listener of [...listeners]) queueMicrotask(() => listener({ key, newValue: null }));
      },
    });
    const here = host(room);
    expect(await handOver(room, 3, 60_000)).toBe(true);
    expect(here.revisions).toEqual([3]);
    here.close();
    vi.unstubAllGlobals();
  });
});
