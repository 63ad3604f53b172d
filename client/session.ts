/**
 * Owns what this browser remembers between visits: keys to rooms, and drafts. Where storage is forbidden (private
 * windows, in-app browsers) it remembers for as long as the page lives. Knows nothing of what a key opens.
 */
import type { RoomCode, Token } from '../shared/protocol/ids';

export type KeyRole = 'host' | 'stage' | 'learner';

export type Memory = {
  get(key: string): string | null;
  /** false: kept only until the page is closed */
  set(key: string, value: string): boolean;
  remove(key: string): void;
};

export function createMemory(storage: () => Storage): Memory {
  const fallback = new Map<string, string>();
  return {
    get(key) {
      try {
        return storage().getItem(key) ?? fallback.get(key) ?? null;
      } catch {
        return fallback.get(key) ?? null;
      }
    },
    set(key, value) {
      try {
        storage().setItem(key, value);
        fallback.delete(key);
        return true;
      } catch {
        fallback.set(key, value);
        return false;
      }
    },
    remove(key) {
      fallback.delete(key);
      try {
        storage().removeItem(key);
      } catch {
        // Nothing was kept there, so nothing is left to remove.
      }
    },
  };
}

export const memory: Memory = createMemory(() => window.localStorage);

const keyName = (role: KeyRole, code: RoomCode) => `kobai.${role}.${code}`;

export const readKey = (role: KeyRole, code: RoomCode, from = memory): Token | null =>
  from.get(keyName(role, code));

/** false: the key will not survive a reload, so whatever brought it (an address) should be left as it is. */
export const keepKey = (role: KeyRole, code: RoomCode, token: Token, to = memory): boolean =>
  to.set(keyName(role, code), token);

export const forgetKey = (role: KeyRole, code: RoomCode, from = memory): void =>
  from.remove(keyName(role, code));

/** This phone's key to a room: the one it has, or a new one, kept. */
export function learnerKey(code: RoomCode, to = memory): Token {
  const known = readKey('learner', code, to);
  if (known) return known;
  const made = randomName(16);
  keepKey('learner', code, made, to);
  return made;
}

/** `bytes` random bytes as base64url: 16 bytes give 22 characters. Works on plain HTTP, unlike crypto.randomUUID. */
export function randomName(bytes: number): string {
  const raw = crypto.getRandomValues(new Uint8Array(bytes));
  return btoa(String.fromCharCode(...raw))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}
