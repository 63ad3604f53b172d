/** One client that keeps every message it was ever sent, and finds its way back when the server dies. Judges nothing. */

import { randomBytes } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { Command } from '../../shared/protocol/commands';
import type { RoomView, ViewMessage } from '../../shared/protocol/views';
import type { Ack, Envelope, Handshake } from '../../shared/protocol/wire';
import { PROTOCOL_VERSION } from '../../shared/protocol/wire';

export type Heard = {
  readonly message: ViewMessage;
  /** The room as this client knew it once it had the message. */
  readonly room: RoomView;
  /** Which of its connections brought it, from 1. */
  readonly connection: number;
  readonly bytes: number;
};
type Parts = Pick<ViewMessage, 'room' | 'you' | 'stage' | 'host'>;

export const newKey = (): string => randomBytes(16).toString('base64url');

export class Watcher {
  readonly heard: Heard[] = [];
  /** The newest of every part on the present connection. */
  parts: Parts = {};
  connections = 0;
  readonly #socket: Socket;
  #waiting: { readonly holds: (parts: Parts) => boolean; readonly resolve: () => void }[] = [];

  constructor(base: string, who: Pick<Handshake, 'room' | 'role' | 'token'>) {
    this.#socket = io(base, {
      auth: { v: PROTOCOL_VERSION, lang: 'en', ...who },
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 20,
      reconnectionDelayMax: 100,
    });
    this.#socket.on('connect', () => {
      this.connections++;
      this.parts = {};
    });
    this.#socket.on('view', (message: ViewMessage) => this.#see(message));
  }

  #see(message: ViewMessage): void {
    const { room, you, stage, host } = message;
    this.parts = {
      ...this.parts,
      ...(room && { room }),
      ...(you && { you }),
      ...(stage && { stage }),
      ...(host && { host }),
    };
    if (this.parts.room) {
      const bytes = Buffer.byteLength(JSON.stringify(message));
      this.heard.push({ message, room: this.parts.room, connection: this.connections, bytes });
    }
    const met = this.#waiting.filter(({ holds }) => holds(this.parts));
    this.#waiting = this.#waiting.filter((other) => !met.includes(other));
    for (const { resolve } of met) resolve();
  }

  async until(holds: (parts: Parts) => boolean): Promise<Parts> {
    if (!holds(this.parts)) await new Promise<void>((resolve) => this.#waiting.push({ holds, resolve }));
    return this.parts;
  }

  /** Sends until there is an answer, the same envelope each time, as a phone does that lost its connection. */
  async send(command: Command, id: string = newKey()): Promise<Ack> {
    const envelope: Envelope = { id, ...command };
    for (;;) {
      const ack = await this.#socket
        .timeout(2_000)
        .emitWithAck('command', envelope)
        .catch(() => null);
      if (ack) return ack as Ack;
    }
  }

  async must(command: Command): Promise<Extract<Ack, { ok: true }>> {
    const ack = await this.send(command);
    if (!ack.ok) throw new Error(`${command.type} was refused: ${ack.code}`);
    return ack;
  }

  close(): void {
    this.#socket.close();
  }
}
