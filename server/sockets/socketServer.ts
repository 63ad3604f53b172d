/** The settings of the socket server and the sending to many at once. Knows nothing of who connects or what is said. */
import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import type { ClientToServer, ServerToClient } from '../../shared/protocol/wire';
import type { Broadcaster } from '../ports';
import type { Admission } from '../rooms/roomRegistry';

/** What the handshake said of a socket before it was opened. */
export type SocketData = { admission: Admission };
export type Sockets = Server<ClientToServer, ServerToClient, Record<string, never>, SocketData>;

export function createSockets(http: HttpServer): Sockets {
  return new Server(http, {
    serveClient: false,
    transports: ['websocket', 'polling'],
    /** A phone that vanished is noticed after 9 s at most. */
    pingInterval: 5_000,
    pingTimeout: 4_000,
    connectTimeout: 10_000,
    /** Compressing each frame anew would cost five times the CPU; views are small. */
    perMessageDeflate: false,
    /** Bytes. The longest command that means anything is under 500. */
    maxHttpBufferSize: 16_384,
  });
}

export function createBroadcaster(sockets: Sockets): Broadcaster {
  return {
    broadcast(code, message, exceptPeers) {
      sockets
        .to(code)
        .except([...exceptPeers])
        .emit('view', message);
    },
  };
}
