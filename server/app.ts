/** The putting together of all parts of the server. Knows nothing of the environment: that is main's. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { pictures } from '../shared/math/pictures';
import { api } from './http/api';
import { type Trust, trustNobody } from './http/originCheck';
import { pages, unbuiltPages } from './http/pages';
import { createLimits, type Rations } from './http/rateLimits';
import { securityHeaders } from './http/securityHeaders';
import type { Clock, EventLog, Report } from './ports';
import { createPractice, type Practice } from './practice/practice';
import { createRoomRegistry, type RoomRegistry } from './rooms/roomRegistry';
import { drawCode, hashOf, newSecret, newSeed } from './rooms/secrets';
import { openGateway } from './sockets/gateway';
import { createBroadcaster, createSockets } from './sockets/socketServer';
import { FRESH_MS, localOrigin } from './startup/addresses';

export type AppDeps = {
  readonly log: EventLog;
  readonly clock: Clock;
  readonly report: Report;
  /** Addresses of this machine that phones can reach, best first, for the port that is being listened on. */
  readonly addresses: (port: number) => readonly string[];
  /** Where the client was built to; null: there is none. */
  readonly pages: string | null;
  readonly maxSeats: number;
  readonly maxRooms: number;
  readonly rations?: Rations;
  /** Times every delay of practice learners; 1 is people's pace. */
  readonly practicePace?: number;
  /** The proxies whose X-Forwarded-For and X-Forwarded-Host count; nobody's, where it is not said. */
  readonly trust?: Trust;
  /** What this computer's own keys to its rooms are made of; left out: it has none. */
  readonly localSecret?: string | null;
};

export type App = {
  readonly http: Server;
  readonly registry: RoomRegistry;
  readonly practice: Practice;
  /** How a program on this computer reaches it, once it listens. */
  url(): string;
  /** Resolves with the port once it listens; rejects where it cannot. */
  listen(port: number, host: string): Promise<number>;
  /** Everything that was asked for is finished and everyone sent home. The log stays open: it is the caller's. */
  close(): Promise<void>;
};

export function createApp(deps: AppDeps): App {
  const { log, clock, report, trust = trustNobody } = deps;
  const web = express();
  const http = createServer(web);
  const sockets = createSockets(http);
  const limits = createLimits(clock, deps.rations);
  /** Known from the moment it listens; asked for with every view, so not asked of the system each time. */
  let listening: Pick<AddressInfo, 'address' | 'port'> = { address: '::', port: 0 };
  const url = () => localOrigin(listening.address, listening.port);

  const practice = createPractice({
    url,
    log,
    clock,
    random: () => newSeed() / 2 ** 31,
    secret: newSecret,
    hash: hashOf,
    pictures,
    pace: deps.practicePace ?? 1,
  });
  const registry = createRoomRegistry({
    log,
    clock,
    report,
    practice,
    broadcaster: createBroadcaster(sockets),
    addresses: () => deps.addresses(listening.port),
    maxSeats: deps.maxSeats,
    maxRooms: deps.maxRooms,
    bootedAt: clock.now(),
    newSeed,
    newSecret,
    localSecret: deps.localSecret ?? null,
    drawCode,
  });
  let stopLooking = () => {};
  /** A laptop joins another Wi-Fi while the class is waiting: whoever shows the address shows the new one. */
  function lookAtAddresses(known: string): void {
    stopLooking = clock.after(FRESH_MS, () => {
      const now = deps.addresses(listening.port).join();
      if (now !== known) registry.tellAddresses();
      lookAtAddresses(now);
    });
  }
  openGateway(sockets, { registry, limits, report, trust });

  web.disable('x-powered-by');
  web.use(securityHeaders);
  web.use(api({ registry, log, clock, limits, report, trust }));
  web.use(deps.pages === null ? unbuiltPages : pages(deps.pages));

  return {
    http,
    registry,
    practice,
    url,
    async listen(wanted, host) {
      await new Promise<void>((resolve, reject) => {
        http.once('error', reject);
        http.listen(wanted, host, resolve);
      });
      listening = http.address() as AddressInfo;
      lookAtAddresses(deps.addresses(listening.port).join());
      // Neither keeps it from listening: a class that returns at once finds its own room either way.
      Promise.all([registry.wake(), practice.revive()]).catch((error) => {
        report.error({ err: error }, 'Resuming what was going on before the start failed in part.');
      });
      return listening.port;
    },
    async close() {
      stopLooking();
      await practice.close();
      await sockets.close();
      await registry.close();
    },
  };
}
