/**
 * The socket: opening it, losing it, waking it up, and telling what it heard. The only place that knows Socket.IO;
 * knows nothing of what a view or a command means.
 */
import { io } from 'socket.io-client';
import type { RefusalCode } from '../shared/protocol/refusals';
import type { ViewMessage } from '../shared/protocol/views';
import type { Ack, Envelope, Handshake, Refusal } from '../shared/protocol/wire';

export type ConnectionEvents = {
  /** Every time the server has let us in, the first time and after each loss. */
  readonly opened: () => void;
  /** The way to the server is gone or was not there; it is being tried again. */
  readonly lost: () => void;
  /** The server said no for good. */
  readonly refused: (refusal: Refusal) => void;
  readonly view: (message: ViewMessage) => void;
};

export type Connection = {
  /** Sends now or not at all (false): what must not be lost is kept and sent again by the caller. */
  readonly send: (envelope: Envelope, onAck: (answer: Ack) => void) => boolean;
  /** Connects anew with the handshake as it is now. */
  readonly restart: () => void;
  readonly close: () => void;
};

export type Connect = (handshake: () => Handshake, events: ConnectionEvents) => Connection;

/** ms of silence after which a page that was in the background no longer trusts its socket. */
const TRUSTED_SILENCE = 12_000;
/** ms before connecting again after the server was too busy, or sent everybody out to restart. */
const PATIENCE = 1_000;
/** ms that a WebSocket may take to open: a filter that swallows it says nothing, and polling would get through. */
const WEBSOCKET_PATIENCE = 3_000;
/** ms that polling may take, on a slow network and beside a whole class. */
const POLLING_PATIENCE = 20_000;

const passing: ReadonlySet<RefusalCode> = new Set(['too_fast', 'failed']);

export const connect: Connect = (handshake, events) => {
  const socket = io({
    transports: ['websocket', 'polling'],
    // A filter that answers a WebSocket with an error often lets plain requests through.
    tryAllTransports: true,
    timeout: WEBSOCKET_PATIENCE,
    auth: (give) => give(handshake()),
    reconnectionDelay: 200,
    reconnectionDelayMax: 1_000,
    randomizationFactor: 0.5,
    autoConnect: false,
  });
  let heardAt = 0;
  let done = false;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const heard = () => {
    heardAt = Date.now();
  };
  const end = () => {
    done = true;
    clearTimeout(retry);
    for (const [target, name] of wakers) target.removeEventListener(name, wake);
    socket.close();
  };
  const later = () => {
    clearTimeout(retry);
    retry = setTimeout(() => !done && socket.connect(), PATIENCE);
  };
  const refuse = (refusal: Refusal) => {
    end();
    events.refused(refusal);
  };
  const restart = () => {
    if (done) return;
    clearTimeout(retry);
    // While it waits between two attempts, connect() alone does nothing: closing first ends that wait.
    socket.disconnect();
    socket.connect();
  };
  /** From polling it still moves up to a WebSocket, where one opens. */
  const pollFirst = () => {
    socket.io.opts.transports = ['polling', 'websocket'];
    socket.io.timeout(POLLING_PATIENCE);
  };
  const wake = () => {
    if (done || document.visibilityState === 'hidden') return;
    // A phone that slept still believes in its dead socket; a new one costs less than waiting for the timeout.
    if (!socket.connected || Date.now() - heardAt > TRUSTED_SILENCE) restart();
  };
  const wakers: readonly (readonly [EventTarget, string])[] = [
    [document, 'visibilitychange'],
    [window, 'online'],
    [window, 'pageshow'],
  ];

  socket.io.on('ping', heard);
  socket.on('connect', () => {
    heard();
    events.opened();
  });
  socket.on('view', (message: ViewMessage) => {
    heard();
    events.view(message);
  });
  socket.on('goodbye', refuse);
  socket.on('disconnect', (reason) => {
    if (done) return;
    events.lost();
    if (reason === 'io server disconnect') later();
  });
  socket.on('connect_error', (error: Error & { data?: unknown }) => {
    if (done) return;
    const refusal = refusalIn(error.data);
    if (refusal && !passing.has(refusal.code)) return refuse(refusal);
    events.lost();
    if (refusal) later();
    else if (error.message === 'timeout') pollFirst();
  });
  for (const [target, name] of wakers) target.addEventListener(name, wake);
  socket.connect();

  return {
    send(envelope, onAck) {
      if (!socket.connected) return false;
      socket.emit('command', envelope, onAck);
      return true;
    },
    restart,
    close: end,
  };
};

function refusalIn(data: unknown): Refusal | null {
  if (typeof data !== 'object' || data === null) return null;
  const { code, message, field } = data as Partial<Refusal>;
  if (typeof code !== 'string' || typeof message !== 'string') return null;
  return { ok: false, code, message, ...(field === undefined ? {} : { field }) };
}
