/**
 * Writing docs/protocol.md anew where the code is its source. Run by hand: npx tsx test/protocol/write.ts, and with
 * the argument `session` the example session is played anew too.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { openHouse } from './house';
import { islands } from './islands';
import { withIslands } from './pageFile';
import { playSession } from './session';
import { printed } from './sessionText';

const file = fileURLToPath(new URL('../../docs/protocol.md', import.meta.url));

export const readPage = (): string => readFileSync(file, 'utf8');

/** The page with every island as the code has it now. */
export function written(page: string): string {
  return withIslands(
    page,
    Object.fromEntries(Object.entries(islands).map(([name, write]) => [name, write()])),
  );
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  let page = written(readPage());
  if (argv.includes('session')) {
    const { url, app } = await openHouse();
    page = withIslands(page, { session: printed(await playSession(url)) });
    await app.close();
  }
  writeFileSync(file, page);
}
