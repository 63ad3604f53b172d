/** What must not be guessed: tokens, room codes, and the comparing of hashes. Knows nothing of what they open. */
import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { CODE_ALPHABET, CODE_LENGTH, type RoomCode, type Token } from '../../shared/protocol/ids';

/** 128 bits: base64url, 22 characters. */
export const newSecret = (): Token => randomBytes(16).toString('base64url');

/** SHA-256, base64url. No salt: what is hashed has 128 bits of its own, or lapses within minutes and is rate-limited by the gateway. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** Takes as long for a near miss as for a far one. */
export function opens(token: Token, hash: string): boolean {
  const given = Buffer.from(hashOf(token));
  const known = Buffer.from(hash);
  return given.length === known.length && timingSafeEqual(given, known);
}

export function drawCode(): RoomCode {
  const letter = () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)];
  return Array.from({ length: CODE_LENGTH }, letter).join('');
}

/** A seed for chance that needs to be fair, not secret. */
export const newSeed = (): number => randomInt(2 ** 31);
