/** A practice learner's line to the server: a real client's socket, through the same door as people's phones. */
import { io } from 'socket.io-client';
import type { RefusalCode } from '../../shared/protocol/refusals';
import type { ViewMessage } from '../../shared/protocol/views';
import type { Ack, Envelope, Handshake } from '../../shared/protocol/wire';

export type LineEvents = {
  /** A fresh connection: what was seen before it may be newer than what this server counts. */
  onOpen(): void;
  onView(message: ViewMessage): void;
  /** Refused for good, or sent away: this line is never opened again. */
  onEnd(): void;
};

export interface Line {
  /** `answered` gets null where no ack came in time; the same envelope may then be sent again. */
  send(envelope: Envelope, answered: (ack: Ack | null) => void): void;
  close(): void;
}

export type MakeLine = (url: string, auth: Handshake, events: LineEvents) => Line;

/** ms: a server that has not answered by then has probably died; the command is sent again to the next one. */
const ACK_MS = 10_000;
/** ms before connecting again to a server that was busy, or that is restarting. */
const PATIENCE_MS = 1_000;
const passing: ReadonlySet<unknown> = new Set<RefusalCode>(['too_fast', 'failed']);

export const makeLine: MakeLine = (url, auth, events) => {
  const socket = io(url, { auth, transports: ['websocket'], forceNew: true, reconnectionDelayMax: 1_000 });
  let timer: NodeJS.Timeout | undefined;
  const close = () => {
    clearTimeout(timer);
    socket.close();
  };
  const end = () => {
    close();
    events.onEnd();
  };
  const connectLater = () => {
    clearTimeout(timer);
    timer = setTimeout(() => socket.connect(), PATIENCE_MS);
  };
  socket.on('connect', events.onOpen);
  socket.on('view', events.onView);
  socket.on('goodbye', end);
  socket.on('disconnect', (reason) => {
    if (reason === 'io server disconnect') connectLater();
  });
  socket.on('connect_error', (error: Error & { data?: { code?: unknown } }) => {
    // Still active: the server could not be reached, and is tried again. Otherwise it answered, and said no.
    if (socket.active) return;
    if (passing.has(error.data?.code)) connectLater();
    else end();
  });
  return {
    send: (envelope, answered) => {
      socket.timeout(ACK_MS).emit('command', envelope, (late: Error | null, ack: Ack) => {
        answered(late ? null : ack);
      });
    },
    close,
  };
};
