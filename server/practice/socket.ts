/** Owns a practice learner's line to the server: a real client's socket, through the same door as people's phones. */
import { io } from 'socket.io-client';
import type { ViewMessage } from '../../shared/protocol/views';
import type { Ack, Envelope, Handshake, Refusal } from '../../shared/protocol/wire';

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

const ACK_MS = 10_000;

export const makeLine: MakeLine = (url, auth, events) => {
  const socket = io(url, { auth, transports: ['websocket'], forceNew: true, reconnectionDelayMax: 2_000 });
  socket.on('connect', events.onOpen);
  socket.on('view', events.onView);
  socket.on('goodbye', (_refusal: Refusal) => {
    socket.close();
    events.onEnd();
  });
  socket.on('connect_error', () => {
    // Still active: the server could not be reached, and is tried again. Otherwise it answered, and said no.
    if (!socket.active) events.onEnd();
  });
  return {
    send: (envelope, answered) => {
      socket.timeout(ACK_MS).emit('command', envelope, (late: Error | null, ack: Ack) => {
        answered(late ? null : ack);
      });
    },
    close: () => socket.close(),
  };
};
