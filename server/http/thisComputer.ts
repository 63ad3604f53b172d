/**
 * What the computer that runs Kobai may do and no other: see its classrooms, and open their pages without the key that
 * one browser keeps. A host whose browser forgot, or who comes by another address, is not locked out.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { isLoopback, isLoopbackHost } from '../../shared/loopback';
import type { RoomCode, Token } from '../../shared/protocol/ids';

/** What a proxy on this computer adds: then the request may be anybody's. */
const proxyHeaders = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
];

/** By the address of the other end and by the name that was asked for: a page elsewhere can be made to lead here, but not by our name. */
export function isThisComputer({
  headers,
  socket,
}: Pick<IncomingMessage, 'headers'> & {
  readonly socket: Pick<IncomingMessage['socket'], 'remoteAddress'>;
}): boolean {
  return (
    isLoopback(socket.remoteAddress ?? '') &&
    isLoopbackHost(headers.host ?? '') &&
    proxyHeaders.every((name) => headers[name] === undefined)
  );
}

/** A second key to a room's page, made of this computer's own secret: nothing of it is stored with the room. */
export const localKey = (secret: string, role: 'host' | 'stage', code: RoomCode): Token =>
  createHmac('sha256', secret).update(`${role}.${code}`).digest('base64url');

const FILE = 'local.key';

/** The secret in the data folder, made where there is none yet. Whoever can read that folder can read the rooms too. */
export function readLocalSecret(dataDir: string): string {
  const path = join(dataDir, FILE);
  try {
    const known = readFileSync(path, 'utf8').trim();
    if (known.length >= 32) return known;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const made = randomBytes(32).toString('base64url');
  writeFileSync(path, `${made}\n`, { mode: 0o600 });
  return made;
}
