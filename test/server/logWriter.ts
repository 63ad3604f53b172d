/** A process that appends as fast as it can to the file named by its argument and says each version once it is acknowledged. */
import { writeSync } from 'node:fs';
import { openSqliteLog } from '../../server/eventLog/sqlite';
import { recordOf, taken } from './logSamples';

const log = openSqliteLog(process.argv[2] ?? '');
await log.createRoom(recordOf('AAAAAA'));
let version = (await log.read('AAAAAA')).length;
writeSync(1, `from ${version}\n`);
for (;;) {
  // Several in flight, as a class that answers at once.
  const asked = [0, 1, 2, 3].map(async (ahead) => {
    const done = await log.append('AAAAAA', version + ahead, [taken(version + ahead + 1)]);
    if (done.ok) writeSync(1, `acked ${done.version}\n`);
  });
  await Promise.all(asked);
  version += 4;
}
