import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { buildRoot } from '../../build/buildRoot';

const source = fileURLToPath(new URL('../../build/preflight.mjs', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'kobai-folders-'));
afterAll(() => rmSync(place, { recursive: true }));

function startIn(folder: string, lang: string, version = process.versions.node) {
  const script = join(place, folder, 'build/preflight.mjs');
  mkdirSync(dirname(script), { recursive: true });
  copyFileSync(source, script);
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' });`;
  const flags = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`];
  const { status, stderr } = spawnSync(process.execPath, [...flags, script], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: lang },
  });
  return { status, stderr };
}

describe('Before the build', () => {
  test.each(['kobai', 'C# 授業', '100% [a] (b) & c'])('a folder named “%s” is no obstacle', (folder) => {
    expect(startIn(folder, 'C')).toEqual({ status: 0, stderr: '' });
  });

  // Windows allows no such name.
  if (process.platform !== 'win32') {
    test('a ? in the folder’s name is said, with what to do', () => {
      expect(startIn('why?', 'C')).toEqual({
        status: 2,
        stderr: expect.stringMatching(/^Kobai cannot be built in a folder with a \? in its name\. .*why\?/),
      });
      expect(startIn('why?', 'ja_JP.UTF-8').stderr).toMatch(/フォルダーの名前を変えてください/);
    });
  }

  test('a Node.js that is too old is said, with the one that is needed', () => {
    expect(startIn('old', 'C', '18.20.4').stderr).toMatch(
      /^Kobai needs Node\.js 20\.19 or newer; this is 18\.20\.4\./,
    );
    expect(startIn('old', 'C', '20.18.9').status).toBe(2);
    expect(startIn('old', 'C', '22.0.0').status).toBe(0);
  });
});

describe('The sources', () => {
  test('are built where they lie', () => {
    expect(buildRoot('/home/ann/kobai/')).toEqual({ root: '/home/ann/kobai/', preserveSymlinks: false });
  });

  test('are built through a link where the path has a #, which Vite would take for its end', () => {
    const folder = join(place, 'C# 授業');
    mkdirSync(folder, { recursive: true });
    const { root, preserveSymlinks } = buildRoot(folder);
    expect(root).not.toMatch(/[#?]/);
    expect(realpathSync(root)).toBe(realpathSync(folder));
    expect(preserveSymlinks).toBe(true);
  });
});
