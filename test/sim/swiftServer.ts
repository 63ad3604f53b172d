/**
 * A whole server as a process of its own whose clock runs many times as fast as the stage's: people's seconds pass in
 * milliseconds, and nothing else is different. SWIFT_EPOCH (ms) and SWIFT_PACE keep the clock the same across restarts.
 */
import { join } from 'node:path';
import { createApp } from '../../server/app';
import { openSqliteLog } from '../../server/eventLog/sqlite';
import type { Clock } from '../../server/ports';

const epoch = Number(process.env.SWIFT_EPOCH);
const pace = Number(process.env.SWIFT_PACE);

const swiftClock: Clock = {
  now: () => Math.round(epoch + (Date.now() - epoch) * pace),
  after(ms, run) {
    const timer = setTimeout(run, ms / pace);
    return () => clearTimeout(timer);
  },
};

const complain = (facts: object, sentence: string) => console.error(sentence, facts);

const app = createApp({
  log: openSqliteLog(join(process.env.DATA_DIR ?? '', 'kobai.db')),
  clock: swiftClock,
  report: { info: () => undefined, warn: complain, error: complain },
  addresses: (port) => [`http://127.0.0.1:${port}`],
  pages: null,
  maxSeats: 100,
  maxRooms: 10,
});
console.log(`http://127.0.0.1:${await app.listen(Number(process.env.PORT), '127.0.0.1')}`);
