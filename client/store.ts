/**
 * What this page knows of its room (whole parts, as the server sent them) and the commands on their way. The only
 * importer of connection.ts; knows nothing of how any of it is drawn.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Command } from '../shared/protocol/commands';
import type { RoomCode, Token } from '../shared/protocol/ids';
import type { Language } from '../shared/protocol/language';
import type { HostView, RoomView, StageView, ViewMessage, YouView } from '../shared/protocol/views';
import type { Ack, Envelope, Handshake, Refusal } from '../shared/protocol/wire';
import { type Connect, connect } from './connection';
import { randomName } from './session';

export type Role = Handshake['role'];

export type ConnectionState =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'online' }
  /** `since`: ms since 1970 on this phone's clock */
  | { readonly kind: 'offline'; readonly since: number }
  | ({ readonly kind: 'refused' } & Omit<Refusal, 'ok'>);

export type Store = {
  readonly role: Role;
  readonly code: RoomCode;
  readonly connectionState: ReadonlySignal<ConnectionState>;
  readonly room: ReadonlySignal<RoomView | null>;
  readonly you: ReadonlySignal<YouView | null>;
  readonly stage: ReadonlySignal<StageView | null>;
  readonly host: ReadonlySignal<HostView | null>;
  /** Commands sent and not yet acked; they are sent again, with the same id, after every reconnect. */
  readonly pending: ReadonlySignal<number>;
  /** Resolves with the server's answer, however many reconnects later; a refusal is a value. */
  readonly send: (command: Command) => Promise<Ack>;
  /** The server's clock, ms since 1970, as well as this page can know it. */
  readonly serverNow: () => number;
  /** Connects again, so that the server knows this page's new language. */
  readonly restart: () => void;
  readonly close: () => void;
};

export type StoreKey = {
  readonly role: Role;
  readonly code: RoomCode;
  readonly token: Token;
  readonly language: () => Language;
};

export type World = {
  readonly connect: Connect;
  readonly now: () => number;
  readonly newId: () => string;
};

const browser: World = { connect, now: Date.now, newId: () => randomName(12) };

type Parts = {
  readonly room: RoomView | null;
  readonly you: YouView | null;
  readonly stage: StageView | null;
  readonly host: HostView | null;
};
type Part = keyof Parts;
const parts: readonly Part[] = ['room', 'you', 'stage', 'host'];
const nothingYet = { room: 0, you: 0, stage: 0, host: 0 };

/** ms: two estimates of the server's clock further apart than this mean that one of the clocks was set anew. */
const CLOCK_JUMP = 5_000;

export function createStore(key: StoreKey, world: World = browser): Store {
  const connectionState = signal<ConnectionState>({ kind: 'connecting' });
  const known = signal<Parts>({ room: null, you: null, stage: null, host: null });
  const pending = signal(0);
  const onTheWay = new Map<string, { envelope: Envelope; settle: (answer: Ack) => void }>();
  let versions: Record<Part, number> = nothingYet;
  let clockOffset: number | null = null;

  const settle = (id: string, answer: Ack) => {
    const entry = onTheWay.get(id);
    if (!entry) return;
    onTheWay.delete(id);
    pending.value = onTheWay.size;
    entry.settle(answer);
  };
  const dispatch = (envelope: Envelope) => {
    connection.send(envelope, (answer) => settle(envelope.id, answer));
  };

  const apply = (message: ViewMessage) => {
    const offset = message.sentAt - world.now();
    // A message that travelled less gives the larger, truer offset.
    const jumped = clockOffset === null || Math.abs(offset - clockOffset) > CLOCK_JUMP;
    if (jumped || offset > (clockOffset ?? offset)) clockOffset = offset;
    const fresh = parts.filter((part) => message[part] !== undefined && message.version >= versions[part]);
    if (fresh.length === 0) return;
    versions = { ...versions, ...Object.fromEntries(fresh.map((part) => [part, message.version])) };
    known.value = { ...known.value, ...Object.fromEntries(fresh.map((part) => [part, message[part]])) };
  };

  const connection = world.connect(
    () => ({ v: 2, room: key.code, role: key.role, token: key.token, lang: key.language() }),
    {
      opened() {
        // A new connection is sent everything anew; what a server before it counted no longer matters.
        versions = nothingYet;
        connectionState.value = { kind: 'online' };
        for (const { envelope } of onTheWay.values()) dispatch(envelope);
      },
      lost() {
        const state = connectionState.peek();
        if (state.kind !== 'offline') connectionState.value = { kind: 'offline', since: world.now() };
      },
      refused(refusal: Refusal) {
        const { ok, ...why } = refusal;
        connectionState.value = { kind: 'refused', ...why };
        for (const id of [...onTheWay.keys()]) settle(id, refusal);
      },
      view: apply,
    },
  );

  return {
    role: key.role,
    code: key.code,
    connectionState,
    room: computed(() => known.value.room),
    you: computed(() => known.value.you),
    stage: computed(() => known.value.stage),
    host: computed(() => known.value.host),
    pending,
    send(command) {
      const state = connectionState.peek();
      if (state.kind === 'refused') {
        const { kind, ...why } = state;
        return Promise.resolve({ ok: false, ...why });
      }
      const envelope: Envelope = { id: world.newId(), ...command };
      return new Promise((resolve) => {
        onTheWay.set(envelope.id, { envelope, settle: resolve });
        pending.value = onTheWay.size;
        if (state.kind === 'online') dispatch(envelope);
      });
    },
    serverNow: () => world.now() + (clockOffset ?? 0),
    restart: () => connection.restart(),
    close: () => connection.close(),
  };
}
