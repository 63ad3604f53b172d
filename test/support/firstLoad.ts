/** Which built files a phone loads before its first tap, read from the build's manifest. Knows nothing of their sizes. */
import { readFileSync } from 'node:fs';

type Piece = {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
};
type Manifest = Readonly<Record<string, Piece>>;

/** From the repository's root, where every npm script runs. */
export const builtClient = 'dist/client/';

/** What each way in consists of. The phone's frame is fetched ahead while a name is being thought of, so it counts. */
export const waysIn = {
  'the front door': ['index.html', 'landing/Landing.tsx'],
  'a scanned code': ['index.html', 'join/Learner.tsx', 'phone/Phone.tsx'],
} as const;

/** The script of one lazy piece, without what it shares with others. */
export function onlyIn(key: string): readonly string[] {
  const { file } = manifest()[key] ?? {};
  if (!file) throw new Error(`The build has no piece ${key}.`);
  return [file];
}

const manifest = (): Manifest =>
  JSON.parse(readFileSync(`${builtClient}.vite/manifest.json`, 'utf8')) as Manifest;

/** JS and CSS files, relative to dist/client. */
export function firstLoad(pieces: readonly string[]): readonly string[] {
  const all = manifest();
  const files = new Set<string>();
  const seen = new Set<string>();
  const take = (key: string) => {
    if (seen.has(key)) return;
    seen.add(key);
    const piece = all[key];
    if (!piece) throw new Error(`The build has no piece ${key}.`);
    for (const file of [piece.file, ...(piece.css ?? [])]) files.add(file);
    piece.imports?.forEach(take);
  };
  pieces.forEach(take);
  return [...files].sort();
}
