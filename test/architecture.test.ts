import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
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

describe('Who may import whom', () => {
  test('every import in the house goes the way the rules allow', () => {
    const broken = sources.flatMap((from) =>
      importsOf(from, readFileSync(join(root, from), 'utf8')).flatMap(({ specifier, typeOnly }) =>
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

  test('the linter says the same while the file is being written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kobai-lint-'));
    try {
      cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
      const specimens = importRules.map((rule, i) => {
        const file = posix.join(posix.dirname(rule.broken.file), `specimen${i}.ts`);
        mkdirSync(join(folder, dirname(file)), { recursive: true });
        writeFileSync(join(folder, file), `${rule.broken.text}\n`);
        return file;
      });
      const report = JSON.parse(lint(folder)) as {
        diagnostics: { category: string; location: { path: string } }[];
      };
      const refused = report.diagnostics
        .filter((found) => found.category === 'lint/style/noRestrictedImports')
        .map((found) => found.location.path.replaceAll('\\', '/'));
      expect(refused.sort()).toEqual([...specimens].sort());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function lint(folder: string): string {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [
    biome,
    'lint',
    '--only=style/noRestrictedImports',
    '--reporter=json',
    '--max-diagnostics=none',
    '.',
  ];
  try {
    return execFileSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (failed) {
    // The linter that finds something ends with 1, and its report is on standard output all the same.
    return (failed as { stdout: string }).stdout;
  }
}
