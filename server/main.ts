/** The environment: settings, the data folder, the real clock, the port, the signals. Nothing imports it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { type App, createApp } from './app';
import { openSqliteLog } from './eventLog/sqlite';
import { trustIn, trustNobody } from './http/originCheck';
import { isBuilt } from './http/pages';
import { readLocalSecret } from './http/thisComputer';
import type { EventLog } from './ports';
import { createAddresses } from './startup/addresses';
import { banner, demoBanner } from './startup/banner';
import { type Config, readConfig } from './startup/config';
import { watchDefaultRoute } from './startup/defaultRoute';
import { isLocalhostOurs } from './startup/loopback';
import { startupError } from './startup/startupErrors';
import { systemClock } from './startup/systemClock';

/** ms that a goodbye may take. */
const PATIENCE = 5_000;
const DEMO = { lesson: 'first-steps', learners: 30 } as const;

const reading = readConfig(
  process.argv.slice(2),
  process.env,
  Intl.DateTimeFormat().resolvedOptions().locale,
);
switch (reading.kind) {
  case 'help':
    process.stdout.write(reading.text);
    break;
  case 'wrong':
    process.stderr.write(reading.text);
    process.exitCode = 2;
    break;
  case 'run':
    await run(reading.config);
}

async function run(config: Config): Promise<void> {
  let log: EventLog | undefined;
  try {
    // Learners' names are in there: nobody else on this computer reads them.
    mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
    log = openSqliteLog(join(config.dataDir, 'kobai.db'));
    await open(config, log);
  } catch (error) {
    const sentence = startupError(error, config, config.lang);
    process.stderr.write(sentence ? `${sentence}\n` : `${error instanceof Error ? error.stack : error}\n`);
    await log?.close();
    process.exit(2);
  }
}

async function open(config: Config, log: EventLog): Promise<void> {
  // Written at once, so that the last words of a process that dies are not lost; without host name or process id.
  const report = pino({ level: config.logLevel, base: null }, pino.destination({ dest: 2, sync: true }));
  const addresses = createAddresses({
    clock: systemClock,
    chosen: config.joinAddress ?? null,
    host: config.host,
    way: await watchDefaultRoute(),
  });
  const client = clientFolder();
  const { maxSeats, maxRooms, practicePace } = config;
  const app = createApp({
    ...{ log, clock: systemClock, report, addresses, maxSeats, maxRooms },
    practicePace: practicePace / 100,
    // Behind a proxy on this computer everybody seems to be here.
    localSecret: config.trustProxy === undefined ? readLocalSecret(config.dataDir) : null,
    trust: config.trustProxy === undefined ? trustNobody : trustIn(config.trustProxy),
    pages: isBuilt(client) ? client : null,
  });
  // A bug must not end everybody's lesson: what is true is on disk, and each room answers for itself.
  process.on('uncaughtException', (error) => report.error({ err: error }, 'Uncaught exception.'));
  process.on('unhandledRejection', (error) => report.error({ err: error }, 'Unhandled promise rejection.'));

  const port = await app.listen(config.port, config.host);
  const local = (await isLocalhostOurs(app.http))
    ? app.url().replace('//127.0.0.1', '//localhost')
    : app.url();
  process.stdout.write(banner(local, addresses(port), config.lang));
  goHomeOnSignal(app, log);
  if (config.demo) await openDemo(app, local, config);
}

async function openDemo(app: App, local: string, { lang }: Config): Promise<void> {
  const opened = await app.registry.open(DEMO.lesson);
  if (typeof opened === 'string') throw new Error(`The demonstration could not be opened: ${opened}`);
  await app.practice.add(opened.code, DEMO.learners, 'mixed', lang);
  process.stdout.write(demoBanner(local, opened, lang));
}

function goHomeOnSignal(app: App, log: EventLog): void {
  let leaving = false;
  const leave = async () => {
    // Asked twice, it goes at once: nothing that was acknowledged can be lost by that.
    if (leaving) process.exit(1);
    leaving = true;
    setTimeout(() => process.exit(1), PATIENCE).unref();
    await app.close();
    await log.close();
    process.exit(0);
  };
  process.on('SIGTERM', leave);
  process.on('SIGINT', leave);
}

/** Beside the built server, or where the build puts it when this runs from its sources. */
function clientFolder(): string {
  const built = import.meta.url.includes('/dist/server/');
  return fileURLToPath(new URL(built ? '../client' : '../dist/client', import.meta.url));
}
