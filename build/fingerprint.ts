/** The question whether dist/ was made from the sources as they are now. By content: a checkout changes every date. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = ['client', 'server', 'build', 'shared'];
const files = ['package-lock.json', 'tsconfig.json', 'vite.config.ts'];

export const fingerprintFile = `${root}dist/fingerprint`;

export async function sourcesFingerprint(): Promise<string> {
  const inFolders = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(root + folder, { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
    }),
  );
  const paths = [...inFolders.flat(), ...files.map((file) => root + file)].sort();
  const hash = createHash('sha256');
  for (const [i, bytes] of (await Promise.all(paths.map((path) => readFile(path)))).entries()) {
    hash.update(`${paths[i]}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('base64url');
}

export async function isFresh(): Promise<boolean> {
  const made = await readFile(fingerprintFile, 'utf8').catch(() => null);
  return made !== null && made === (await sourcesFingerprint());
}
