/**
 * The classrooms whose host's page can be opened from here: on the computer that runs Kobai all of its own, elsewhere
 * those whose key this browser keeps.
 */

import { isLoopback } from '../../shared/loopback';
import type { RoomCode } from '../../shared/protocol/ids';
import type { RoomKeys, RoomSummary } from '../../shared/protocol/wire';
import { hostedCodes, keepKey } from '../session';

export type OwnRoom = { readonly code: RoomCode; readonly known: RoomSummary | null };

async function ask<T>(path: string, method: 'GET' | 'POST'): Promise<T | null> {
  try {
    const response = await fetch(path, { method });
    return response.ok ? ((await response.json()) as T) : null;
  } catch {
    return null;
  }
}

export async function ownRooms(): Promise<readonly OwnRoom[]> {
  const listed = isLoopback(location.hostname)
    ? await ask<{ rooms: readonly RoomSummary[] }>('/api/rooms', 'GET')
    : null;
  if (listed) return listed.rooms.map((known) => ({ code: known.code, known }));
  return hostedCodes().map((code) => ({ code, known: null }));
}

/** Fetches this computer's own keys to a room and keeps them; false: this is another computer, or there is no such room. */
export async function fetchKeys(code: RoomCode): Promise<boolean> {
  if (!isLoopback(location.hostname)) return false;
  const keys = await ask<RoomKeys>(`/api/rooms/${code}/keys`, 'POST');
  if (!keys) return false;
  keepKey('host', code, keys.hostToken);
  keepKey('stage', code, keys.stageToken);
  return true;
}
