/**
 * Proxies as schools have them, in front of a server: WebSockets meet one of four fates, and plain requests pass, but for
 * those that a test keeps on their way or cuts off.
 */
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';

export const webSocketFates = ['refused', 'stripped', 'silence', 'swallowed'] as const;
/**
 * refused: answered with 403; stripped: passed on as a plain request; silence: never answered; swallowed: opened, and
 * then nothing comes through.
 */
export type WebSocketFate = (typeof webSocketFates)[number];

export class FilteringProxy {
  /** How many WebSockets met their fate. */
  filtered = 0;
  readonly #server: Server;
  readonly #sockets = new Set<Duplex>();
  readonly #held = new Map<RegExp, Promise<void>>();
  readonly #cut = new Set<RegExp>();

  private constructor(targetPort: number, fate: WebSocketFate) {
    const options = ({ method, url, headers }: IncomingMessage) => ({
      ...{ host: '127.0.0.1', port: targetPort, method, path: url, headers },
    });
    this.#server = createServer(async (incoming, response) => {
      const concerns = (pattern: RegExp) => pattern.test(incoming.url ?? '');
      if ([...this.#cut].some(concerns)) {
        response.destroy();
        return;
      }
      await Promise.all([...this.#held].filter(([pattern]) => concerns(pattern)).map(([, end]) => end));
      if (response.destroyed) return;
      const onward = request(options(incoming), (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      onward.on('error', () => response.destroy());
      // A long poll ends with the phone that asked it.
      response.on('close', () => onward.destroy());
      incoming.pipe(onward);
    });
    this.#server.on('connection', (socket: Socket) => this.#keep(socket));
    this.#server.on('upgrade', (incoming, socket) => {
      this.filtered++;
      socket.on('error', () => socket.destroy());
      fates[fate](incoming, socket, options(incoming), (kept) => this.#keep(kept));
    });
  }

  static async start(targetPort: number, fate: WebSocketFate): Promise<FilteringProxy> {
    const proxy = new FilteringProxy(targetPort, fate);
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** From now on what is asked for by such a path waits on its way, until the function returned is called. */
  hold(path: RegExp): () => void {
    let free = () => {};
    this.#held.set(
      path,
      new Promise((resolve) => {
        free = resolve;
      }),
    );
    return () => {
      this.#held.delete(path);
      free();
    };
  }

  /** From now on whoever asks for such a path hears nothing but that the line broke, until the function returned is called. */
  cut(path: RegExp): () => void {
    this.#cut.add(path);
    return () => this.#cut.delete(path);
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  #keep(socket: Duplex): void {
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
  }
}

type Fate = (
  incoming: IncomingMessage,
  socket: Duplex,
  onward: object,
  keep: (socket: Duplex) => void,
) => void;

const fates: Readonly<Record<WebSocketFate, Fate>> = {
  refused: (_, socket) =>
    socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'),
  stripped({ headers }, socket, onward) {
    const plain = Object.fromEntries(
      Object.entries(headers).filter(([name]) => !/^(?:upgrade|connection|sec-websocket)/.test(name)),
    );
    request({ ...onward, headers: plain }, (answer) => {
      socket.write(`HTTP/1.1 ${answer.statusCode} ${answer.statusMessage}\r\nConnection: close\r\n\r\n`);
      answer.pipe(socket);
    }).end();
  },
  silence: () => {},
  swallowed(_, socket, onward, keep) {
    request(onward)
      .on('upgrade', (answer, server) => {
        keep(server);
        server.resume();
        const lines = Object.entries(answer.headers).map(([name, value]) => `${name}: ${value}`);
        socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n\r\n`);
        socket.on('close', () => server.destroy());
      })
      .on('error', () => socket.destroy())
      .end();
  },
};
