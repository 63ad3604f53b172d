/** The shapes of the names that travel: room codes, seats, tokens, command ids. Knows nothing of what they open. */

/** No 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V: six characters that survive a blackboard and a shout across a room. */
export const CODE_ALPHABET = '34679ACDEFGHJKMNPQRTWXY';
export const CODE_LENGTH = 6;

export type RoomCode = string;
/** A seat's number in its room, counted from 1 in order of joining; never used again, even once its learner is erased. */
export type SeatId = number;
/** 128 bits or more, base64url, made by whoever will hold it; the server keeps only its SHA-256. */
export type Token = string;

export const TOKEN_PATTERN = /^[A-Za-z0-9_-]{22,64}$/;
export const COMMAND_ID_PATTERN = /^[A-Za-z0-9_-]{8,64}$/;
export const CODE_PATTERN = new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`);

/** What a person typed or scanned → the code it can only mean (lower case, spaces and hyphens are forgiven), or null. */
export function readRoomCode(text: string): RoomCode | null {
  const code = text.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
  return CODE_PATTERN.test(code) ? code : null;
}
