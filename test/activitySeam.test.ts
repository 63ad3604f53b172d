import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { activities } from '../shared/activities';
import { importsOf } from './support/imports';

/** The only files that a new kind of activity makes somebody touch, with how often: an import and a line in the table. */
const tables = {
  'shared/activities/index.ts': 2,
  'server/activities/index.ts': 2,
  'client/activities/index.ts': 2,
} as const;

const kinds = activities.map(({ kind }) => kind);

const sources = ['client', 'server', 'shared', 'build'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file)),
);

/** The kind in whose folder a path lies, at any of the three ends; null: in none. */
function kindOf(path: string): string | null {
  const [, name = null] = /^(?:client|server|shared)\/activities\/(\w+)(?:\/|$)/.exec(path) ?? [];
  return kinds.find((kind) => kind === name) ?? null;
}

/** Lessons say which activities they are made of; a drawing may take the types of what it draws. */
const mayName = (file: string, typeOnly: boolean): boolean =>
  file.startsWith('shared/lesson/') || (typeOnly && /^client\/(?:plots|ui)\//.test(file));

type Place = { readonly file: string; readonly kind: string };

const imported = (file: string): readonly Place[] =>
  importsOf(file, readFileSync(file, 'utf8')).flatMap(({ specifier, typeOnly }) => {
    const target = specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier;
    const kind = kindOf(target);
    return kind === null || kindOf(file) !== null || mayName(file, typeOnly) ? [] : [{ file, kind }];
  });

describe('A kind of activity is three folders and a line in each of three tables', () => {
  test('no file outside them imports what is in a kind’s folders', () => {
    const places = sources.flatMap(imported);
    expect(places.filter(({ file }) => !(file in tables))).toEqual([]);
    for (const kind of kinds) {
      expect(
        places
          .filter((one) => one.kind === kind)
          .map(({ file }) => file)
          .sort(),
      ).toEqual(Object.keys(tables).sort());
    }
  });

  test.each(Object.entries(tables))(
    '%s names each kind in its import and in its table alone',
    (file, times) => {
      const text = readFileSync(file, 'utf8');
      for (const kind of kinds) {
        const lines = text.split('\n').filter((line) => new RegExp(`\\b${kind}\\b`).test(line));
        expect(lines.length).toBeLessThanOrEqual(times);
      }
    },
  );

  test('no other file asks which kind it has before it', () => {
    const asks = new RegExp(`(?:kind\\)? ?[!=]==|case|kind:) '(?:${kinds.join('|')})'`);
    const asking = sources
      .filter((file) => kindOf(file) === null && !file.startsWith('shared/lesson/'))
      .filter((file) => asks.test(readFileSync(file, 'utf8')));
    expect(asking).toEqual([]);
  });

  test.each(kinds)('%s has a folder at each end', (kind) => {
    for (const end of ['shared', 'server', 'client']) {
      expect(readdirSync(`${end}/activities/${kind}`)).toContain('index.ts');
    }
  });

  test('a kind that is played on a hill says so at both ends', async () => {
    const { activityOf, prefetch } = await import('../client/activities');
    await prefetch('host');
    const here = kinds.filter((kind) => activityOf({ kind }).host.loaded.value?.onHill);
    const there = activities.filter(({ askOptions }) => 'hill' in askOptions).map(({ kind }) => kind);
    expect(here.sort()).toEqual(there.sort());
  });
});
