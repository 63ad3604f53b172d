import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { transformWithOxc } from 'vite';
import { expect, test } from 'vitest';

const file = fileURLToPath(new URL('../../client/olderBrowsers.ts', import.meta.url));

/** A browser in which none of these functions is there, and then the stand-ins are. */
async function oldBrowser(): Promise<(code: string) => unknown> {
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
  const world = createContext({});
  runInContext(
    'delete Object.hasOwn; for (const list of [Array, String, Object.getPrototypeOf(Uint8Array)]) delete list.prototype.at;',
    world,
  );
  runInContext(code, world);
  return (asked) => runInContext(asked, world);
}

test('In a browser without them, Object.hasOwn and at() are stood in for', async () => {
  const run = await oldBrowser();
  expect(run("Object.hasOwn({ a: undefined }, 'a')")).toBe(true);
  expect(run("Object.hasOwn({}, 'toString')")).toBe(false);
  expect(run("Object.hasOwn(Object.create({ a: 1 }), 'a')")).toBe(false);
  expect(run('[1, 2, 3].at(-1)')).toBe(3);
  expect(run('[1, 2, 3].at(3)')).toBeUndefined();
  expect(run('[1, 2, 3].at()')).toBe(1);
  expect(run("'abc'.at(-3)")).toBe('a');
  expect(run('new Uint8Array([7, 8]).at(-2)')).toBe(7);
});
