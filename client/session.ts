/** The keys to rooms and seats that this browser keeps between visits. */
import { CODE_PATTERN, type RoomCode, TOKEN_PATTERN, type Token } from '../shared/protocol/ids';
import { type Memory, memory } from './ui/memory';

export type KeyRole = 'host' | 'stage' | 'learner';

/** Every room whose host's page this browser can open. */
export function hostedCodes(storage: () => Storage = () => window.localStorage): readonly RoomCode[] {
  try {
    const start = keyName('host', '');
    return Object.keys(storage()).flatMap((key) => {
      const code = key.startsWith(start) ? key.slice(start.length) : '';
      return CODE_PATTERN.test(code) ? [code] : [];
    });
  } catch {
    return [];
  }
}

const asideName = (code: RoomCode) => `kobai.aside.${code}`;

/** A seat of this device that somebody else sits on just now: one tablet, several learners. */
export type SeatAside = { readonly name: string; readonly token: Token };

export function seatsAside(code: RoomCode, from = memory): readonly SeatAside[] {
  try {
    const kept: unknown = JSON.parse(from.get(asideName(code)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSeatAside) : [];
  } catch {
    return [];
  }
}

const isSeatAside = (value: unknown): value is SeatAside => {
  if (typeof value !== 'object' || value === null) return false;
  const { name, token } = value as Partial<SeatAside>;
  return typeof name === 'string' && typeof token === 'string' && TOKEN_PATTERN.test(token);
};

/** The next learner takes this device: the present seat's key is kept beside, and the next one gets a key of their own. */
export function setSeatAside(code: RoomCode, name: string, from = memory): void {
  const token = readKey('learner', code, from);
  if (token)
    keepAside(
      code,
      [...seatsAside(code, from).filter((seat) => seat.token !== token), { name, token }],
      from,
    );
  forgetKey('learner', code, from);
}

/** Back to a seat that was set aside. */
export function takeSeatAgain(code: RoomCode, token: Token, from = memory): void {
  keepAside(
    code,
    seatsAside(code, from).filter((seat) => seat.token !== token),
    from,
  );
  keepKey('learner', code, token, from);
}

const keepAside = (code: RoomCode, seats: readonly SeatAside[], to: Memory) =>
  to.set(asideName(code), JSON.stringify(seats));

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
