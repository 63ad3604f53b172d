/** A server inside this process, with a log that forgets, for tests that need its real door and nothing of its disk. */
import { type App, createApp } from '../../server/app';
import { createMemoryLog } from '../../server/eventLog/memory';
import { systemClock } from '../../server/startup/systemClock';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** @param practicePace times every delay of practice learners */
export async function openHouse(practicePace = 1): Promise<{ readonly url: string; readonly app: App }> {
  const app = createApp({
    log: createMemoryLog(),
    clock: systemClock,
    report: silent,
    addresses: (port) => [`http://192.168.1.20:${port}`],
    pages: null,
    maxSeats: 1_000,
    maxRooms: 500,
    practicePace,
  });
  const port = await app.listen(0, '127.0.0.1');
  return { url: `http://127.0.0.1:${port}`, app };
}
