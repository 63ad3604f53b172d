/**
 * Writes docs/protocol/ anew where the code is its source. Run by hand: npx tsx test/protocol/write.ts, and with the
 * argument `session` the example session is played anew too.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { openHouse } from './house';
import { islands } from './islands';
import { jsonSchema } from './jsonSchema';
import { withIslands } from './pageFile';
import { playSession } from './session';
import { layOut, printed } from './sessionText';

export const sessionPage = 'session.md';
export const pageNames: readonly string[] = [...Object.keys(islands), sessionPage];

const file = (name: string) => fileURLToPath(new URL(`../../docs/protocol/${name}`, import.meta.url));

/** Written anew as a whole. */
export const machineReadable: Readonly<Record<string, () => string>> = {
  'schema.json': () => `${layOut(jsonSchema())}\n`,
};

export const readPage = (name: string): string => readFileSync(file(name), 'utf8');
/** All pages, one after the other. */
export const readPages = (): string => pageNames.map(readPage).join('\n');

/** A page with every island as the code has it now. */
export const written = (name: string): string =>
  withIslands(
    readPage(name),
    Object.fromEntries(Object.entries(islands[name] ?? {}).map(([island, write]) => [island, write()])),
  );

if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of Object.keys(islands)) writeFileSync(file(name), written(name));
  for (const [name, write] of Object.entries(machineReadable)) writeFileSync(file(name), write());
  if (argv.includes('session')) {
    const { url, app } = await openHouse();
    const session = printed(await playSession(url));
    await app.close();
    writeFileSync(file(sessionPage), withIslands(readPage(sessionPage), { session }));
  }
}
