/**
 * A bare client of the protocol for tests: one socket, the newest parts it was sent, promises instead of polling.
 * Knows nothing of screens.
 */

import { randomBytes } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { Command } from '../../shared/protocol/commands';
import type { ViewMessage } from '../../shared/protocol/views';
import type { Ack, Handshake, RoomOpened } from '../../shared/protocol/wire';
import { PROTOCOL_VERSION } from '../../shared/protocol/wire';

export type Parts = Pick<ViewMessage, 'room' | 'you' | 'stage' | 'host'>;
type Waiter = { readonly wanted: (parts: Parts) => boolean; readonly resolve: () => void };

export const newKey = () => randomBytes(16).toString('base64url');

export async function openRoom(base: string, lesson: string): Promise<RoomOpened> {
  const response = await fetch(`${base}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ lesson, lang: 'en' }),
  });
  if (response.status !== 201)
    throw new Error(`POST /api/rooms: ${response.status} ${await response.text()}`);
  return (await response.json()) as RoomOpened;
}

export class Member {
  parts: Parts = {};
  readonly socket: Socket;
  #waiters: Waiter[] = [];

  private constructor(base: string, auth: Handshake) {
    this.socket = io(base, { auth, transports: ['websocket'], forceNew: true });
    this.socket.on('view', (message: ViewMessage) => {
      this.parts = { ...this.parts, ...message };
      const met = this.#waiters.filter((waiter) => waiter.wanted(this.parts));
      this.#waiters = this.#waiters.filter((waiter) => !met.includes(waiter));
      for (const waiter of met) waiter.resolve();
    });
  }

  /** Resolves once the door has let it in and told it something; rejects with the refusal. */
  static async connect(
    base: string,
    who: Pick<Handshake, 'room' | 'role' | 'token'> & Partial<Handshake>,
  ): Promise<Member> {
    const member = new Member(base, { v: PROTOCOL_VERSION, lang: 'en', ...who });
    const refused = new Promise<never>((_, reject) => {
      member.socket.once('connect_error', (error) => reject(error));
    });
    await Promise.race([
      member.until((parts) => parts.room !== undefined || parts.you !== undefined),
      refused,
    ]);
    return member;
  }

  send(command: Command): Promise<Ack> {
    return this.socket.emitWithAck('command', { id: newKey(), ...command }) as Promise<Ack>;
  }

  /** As `send`, where a refusal is a failure of the test. */
  async must(command: Command): Promise<void> {
    const ack = await this.send(command);
    if (!ack.ok) throw new Error(`${command.type} was refused: ${ack.code}`);
  }

  until(wanted: (parts: Parts) => boolean): Promise<void> {
    if (wanted(this.parts)) return Promise.resolve();
    return new Promise((resolve) => this.#waiters.push({ wanted, resolve }));
  }

  close(): void {
    this.socket.close();
  }
}
