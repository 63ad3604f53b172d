import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openSqliteLog } from '../../server/eventLog/sqlite';
import { taken } from './logSamples';

const writer = fileURLToPath(new URL('./logWriter.ts', import.meta.url));

/** Runs the writer until it has acknowledged `enough` versions, kills it without warning, and returns all it said. */
async function writeAndKill(file: string, enough: number): Promise<{ from: number; acked: number[] }> {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (said.split('acked').length > enough) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.on('close', resolve));
  // A line that was cut short by the kill is no acknowledgement.
  const lines = said.split('\n').slice(0, -1);
  const number = (line: string) => Number(line.split(' ')[1]);
  return {
    from: number(lines[0] ?? ''),
    acked: lines.filter((line) => line.startsWith('acked')).map(number),
  };
}

test('L16 a process killed in the middle of writing, five times over, has lost nothing it acknowledged', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kobai-killed-'));
  const file = join(folder, 'kobai.db');
  try {
    let last = 0;
    for (const enough of [1, 50, 333, 1_000, 2_000]) {
      const { from, acked } = await writeAndKill(file, enough);
      expect(from).toBeGreaterThanOrEqual(last);
      last = Math.max(last, ...acked);
      expect(acked.length).toBeGreaterThanOrEqual(enough);

      const log = openSqliteLog(file);
      const kept = await log.read('AAAAAA');
      await log.close();
      expect(kept.length).toBeGreaterThanOrEqual(last);
      expect(kept).toEqual(kept.map((_, i) => ({ version: i + 1, ...taken(i + 1) })));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
