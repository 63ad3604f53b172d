import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { circlesOf } from './support/circles';
import { brokenRules, importRules } from './support/importRules';
import { importsOf } from './support/imports';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['client', 'server', 'shared', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file)),
);

/** A specifier as the file at `from` means it → a file from the root, or the package's name as it stands. */
function target(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = posix.join(posix.dirname(from), specifier);
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  return (
    endings
      .map((ending) => path + ending)
      .find((file) => /\.\w+$/.test(file) && existsSync(join(root, file))) ?? `${path}.ts`
  );
}

const imports = sources.map((from) => ({
  from,
  found: importsOf(from, readFileSync(join(root, from), 'utf8')),
}));

describe('Who may import whom', () => {
  test('every import in the house goes the way the rules allow', () => {
    const broken = imports.flatMap(({ from, found }) =>
      found.flatMap(({ specifier, typeOnly }) =>
        brokenRules(from, target(from, specifier), typeOnly).map(
          (rule) => `${from} imports ${specifier}: ${rule.says}`,
        ),
      ),
    );
    expect(sources.length).toBeGreaterThan(20);
    expect(broken).toEqual([]);
  });

  test.each(importRules)('a file that breaks it is caught: $says', ({ says, broken }) => {
    const [found] = importsOf(broken.file, broken.text);
    const rules = brokenRules(
      broken.file,
      target(broken.file, found?.specifier ?? ''),
      found?.typeOnly ?? false,
    );
    expect(rules.map((rule) => rule.says)).toContain(says);
  });

  test('a lazy import and the type of an import are seen like any other', () => {
    const text =
      "void import('../server/app'); type App = import('../server/app').App; export * from '../server/app';";
    expect(importsOf('client/a.ts', text).map((found) => found.specifier)).toEqual(
      Array(3).fill('../server/app'),
    );
  });
});

describe('Circles of imports', () => {
  test.each(['client', 'server', 'shared'])('%s has none, types included', (folder) => {
    const inside = imports.filter(({ from }) => from.startsWith(`${folder}/`));
    const graph = new Map(
      inside.map(({ from, found }) => [from, found.map(({ specifier }) => target(from, specifier))]),
    );
    expect(graph.size).toBeGreaterThan(20);
    expect(circlesOf(graph).map((circle) => circle.join(' → '))).toEqual([]);
  });

  test('one of two, of three and of one are found, each by its shortest way round', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a', 'd']],
      ['d', ['e', 'f']],
      ['e', ['d']],
      ['f', ['f', 'g']],
      ['g', ['package']],
    ]);
    expect(new Set(circlesOf(graph).map((circle) => circle.join(' ')))).toEqual(
      new Set(['a b c a', 'd e d', 'f f']),
    );
  });

  test('a knot of two circles is told by the shorter', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a', 'b']],
    ]);
    expect(circlesOf(graph)).toEqual([['b', 'c', 'b']]);
  });

  test('a tree of layers has none, however often one file is imported', () => {
    const graph = new Map([
      ['a', ['b', 'c']],
      ['b', ['d']],
      ['c', ['d']],
    ]);
    expect(circlesOf(graph)).toEqual([]);
  });
});
