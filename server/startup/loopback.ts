/** Whether `localhost` leads to this server. Browsers try ::1 first, and another program may listen there. */
import type { Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** ms that another program may take to accept: on one machine it is at once, or never. */
const PROBE_MS = 1_000;

/**
 * Opens a connection to [::1] at the server's own port and looks whether it comes in here.
 * Where nothing listens on ::1, browsers go on to 127.0.0.1, which is ours.
 */
export function isLocalhostOurs(server: Server): Promise<boolean> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve) => {
    const arrived = new Set<number | undefined>();
    const note = (socket: Socket) => arrived.add(socket.remotePort);
    server.on('connection', note);
    const probe = connect({ host: '::1', port });
    const end = (ours: boolean) => {
      server.off('connection', note);
      probe.destroy();
      resolve(ours);
    };
    probe.setTimeout(PROBE_MS, () => end(false));
    probe.once('error', () => end(true));
    // Whoever accepted answers something; by then our own side of it has come in, if it is ours.
    probe.once('connect', () => probe.write('HEAD /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n'));
    probe.once('data', () => end(arrived.has(probe.localPort)));
    probe.once('close', () => end(false));
  });
}
