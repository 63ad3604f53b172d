/** What a person's typing or scanning may mean as a room's code, and what in it cannot be one. Pure. */
import { CODE_ALPHABET, type RoomCode, readRoomCode } from '../../shared/protocol/ids';

/** The code itself, or the one in a learner's address that was scanned or copied as a whole. */
export const codeIn = (text: string): RoomCode | null =>
  readRoomCode(/\/j\/([^/?#\s]+)/i.exec(text)?.[1] ?? text);

/** The first character that no code has; null where there is none, or where the text is an address. */
export function strangerIn(text: string): string | null {
  if (text.includes('/')) return null;
  const typed = text.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
  return [...typed].find((character) => !CODE_ALPHABET.includes(character)) ?? null;
}
