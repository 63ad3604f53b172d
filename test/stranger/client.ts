/**
 * A client of the protocol written from docs/protocol alone: Engine.IO and Socket.IO frames by hand over HTTP long
 * polling. Imports nothing of the product and no library, so that what the page says is all there is to know.
 */
import { randomBytes } from 'node:crypto';
import type { Ack, Parts, Refusal, View } from './page';

/** Frames in one body are parted by the record separator. */
const SEPARATOR = '\x1e';

export type Auth = {
  readonly v: number;
  readonly room: string;
  readonly role: string;
  readonly token: string;
  readonly lang: string;
};

export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

type Waiting = { readonly holds: (parts: Parts) => boolean; readonly resolve: () => void };

export class Stranger {
  /** Every message as it came: what was never sent cannot have leaked. */
  readonly heard: View[] = [];
  /** The latest of every part. */
  parts: Parts = {};
  goodbye: Refusal | null = null;
  readonly #url: string;
  #polling = true;
  #version = -1;
  #acks = new Map<number, (ack: Ack) => void>();
  #nextAck = 0;
  #waiting: Waiting[] = [];
  #ended: Promise<void> = Promise.resolve();

  private constructor(url: string) {
    this.#url = url;
  }

  /** Rejects with Refused where the door says no. */
  static async connect(base: string, auth: Auth): Promise<Stranger> {
    const url = `${base}/socket.io/?EIO=4&transport=polling`;
    const opening = await (await fetch(url)).text();
    const { sid } = JSON.parse(opening.slice(1)) as { sid: string };
    const stranger = new Stranger(`${url}&sid=${sid}`);
    await stranger.#post(`40${JSON.stringify(auth)}`);
    await stranger.#letIn();
    stranger.#ended = stranger.#poll();
    return stranger;
  }

  /** The acknowledgement. With `id` a command can be sent again. */
  send(type: string, fields: object = {}, id: string = newSecret()): Promise<Ack> {
    return this.sendRaw({ id, type, ...fields });
  }

  async sendRaw(payload: unknown): Promise<Ack> {
    const number = this.#nextAck++;
    const answered = new Promise<Ack>((resolve) => this.#acks.set(number, resolve));
    await this.#post(`42${number}${JSON.stringify(['command', payload])}`);
    return answered;
  }

  /** Resolves as soon as what is on the screen is so. */
  async until(holds: (parts: Parts) => boolean): Promise<Parts> {
    if (!holds(this.parts)) await new Promise<void>((resolve) => this.#waiting.push({ holds, resolve }));
    return this.parts;
  }

  /** Resolves when the server has closed the connection, or this client has. */
  get closed(): Promise<void> {
    return this.#ended;
  }

  async close(): Promise<void> {
    this.#polling = false;
    await this.#post('41');
    await this.#post('1');
    await this.#ended;
  }

  async #letIn(): Promise<void> {
    let inside = false;
    while (!inside) {
      // One body may hold the letting in and already the first view.
      for (const frame of await this.#get()) {
        if (frame.startsWith('44')) throw new Refused((JSON.parse(frame.slice(2)) as { data: Refusal }).data);
        if (frame.startsWith('40')) inside = true;
        else await this.#hear(frame);
      }
    }
  }

  async #poll(): Promise<void> {
    while (this.#polling) {
      for (const frame of await this.#get()) await this.#hear(frame);
    }
  }

  async #hear(frame: string): Promise<void> {
    if (frame === '2') return this.#post('3');
    if (frame === '1' || frame === '41') {
      this.#polling = false;
      return;
    }
    const ack = /^43(\d+)(\[.*)$/s.exec(frame);
    if (ack) {
      const [answer] = JSON.parse(ack[2] ?? '') as [Ack];
      this.#acks.get(Number(ack[1]))?.(answer);
      return;
    }
    if (!frame.startsWith('42')) return;
    const [name, payload] = JSON.parse(frame.slice(2)) as [string, View & Refusal];
    if (name === 'goodbye') this.goodbye = payload;
    if (name === 'view') this.#see(payload);
  }

  #see(view: View): void {
    this.heard.push(view);
    if (view.version < this.#version) return;
    this.#version = view.version;
    const { room, you, stage, host } = view;
    this.parts = {
      ...this.parts,
      ...(room && { room }),
      ...(you && { you }),
      ...(stage && { stage }),
      ...(host && { host }),
    };
    const satisfied = this.#waiting.filter(({ holds }) => holds(this.parts));
    this.#waiting = this.#waiting.filter((other) => !satisfied.includes(other));
    for (const { resolve } of satisfied) resolve();
  }

  async #get(): Promise<readonly string[]> {
    const answer = await fetch(this.#url).catch(() => null);
    if (answer?.ok) return (await answer.text()).split(SEPARATOR);
    this.#polling = false;
    return [];
  }

  async #post(frame: string): Promise<void> {
    await fetch(this.#url, {
      method: 'POST',
      body: frame,
      headers: { 'Content-Type': 'text/plain;charset=UTF-8' },
    })
      .then((answer) => answer.text())
      .catch(() => undefined);
  }
}

/** 128 bits, base64url: a learner's token, or a command's id. */
export const newSecret = (): string => randomBytes(16).toString('base64url');
