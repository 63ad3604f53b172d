/** The steps of `npm test` and how each one's tests are counted. Knows nothing of the order or of the summary (run.ts). */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { provideBrowser } from './browser';
import { provideEngine, withoutWebKit } from './engines';
import { provideFont } from './font';

export type Count = { readonly passed: number; readonly failed: number; readonly skipped: number };

export type Step = {
  readonly name: string;
  /** Steps without whose success this one says nothing. */
  readonly needs?: readonly string[];
  /** Whether it succeeded, and the tests that it ran; null: it runs none. */
  readonly run: () => { readonly ok: boolean; readonly count: Count | null };
};

const reports = 'test-results';

/** The programs themselves, not their shell wrappers: those differ on Windows. */
const program = {
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  knip: 'node_modules/knip/bin/knip.js',
  tsx: 'node_modules/tsx/dist/cli.mjs',
  vitest: 'node_modules/vitest/vitest.mjs',
  sizeLimit: 'node_modules/size-limit/bin.js',
  playwright: 'node_modules/@playwright/test/cli.js',
} as const;

function runs(path: string, args: readonly string[] = []): boolean {
  return (
    spawnSync(process.execPath, [path, ...args], { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
  );
}

const plain = (path: string, args?: readonly string[]) => () => ({ ok: runs(path, args), count: null });

/** Runs what writes a report and reads the counts from it; a runner that wrote none has failed, whatever it said. */
function counted<T>(file: string, count: (report: T) => Count, run: () => boolean): ReturnType<Step['run']> {
  mkdirSync(reports, { recursive: true });
  rmSync(file, { force: true });
  const ok = run();
  try {
    return { ok, count: count(JSON.parse(readFileSync(file, 'utf8')) as T) };
  } catch {
    return { ok: false, count: { passed: 0, failed: 1, skipped: 0 } };
  }
}

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
};
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };

const vitestReport = `${reports}/vitest.json`;
const playwrightReport = `${reports}/playwright.json`;
const enginesReport = `${reports}/engines.json`;

const playwrightCount = ({ stats }: PlaywrightReport): Count => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
});

export const steps: readonly Step[] = [
  { name: 'types', run: plain(program.tsc, ['--noEmit']) },
  { name: 'lint', run: plain(program.biome, ['check']) },
  { name: 'dead code', run: plain(program.knip) },
  { name: 'build', run: plain(program.tsx, ['build/main.ts']) },
  {
    name: 'tests',
    // Some of them start the built server.
    needs: ['build'],
    run: () =>
      counted<VitestReport>(
        vitestReport,
        (report) => ({
          passed: report.numPassedTests,
          failed: report.numFailedTests,
          skipped: report.numPendingTests + report.numTodoTests,
        }),
        () =>
          runs(program.vitest, [
            'run',
            '--reporter=default',
            '--reporter=json',
            `--outputFile.json=${vitestReport}`,
          ]),
      ),
  },
  { name: 'sizes', needs: ['build'], run: plain(program.sizeLimit) },
  {
    name: 'browser',
    needs: ['build'],
    run: () => {
      provideFont();
      console.log(`Chromium: ${provideBrowser()}`);
      return counted<PlaywrightReport>(playwrightReport, playwrightCount, () =>
        runs(program.playwright, ['test', '--config=test/e2e/playwright.config.ts']),
      );
    },
  },
  {
    name: 'webkit',
    needs: ['build'],
    run: () => {
      if (withoutWebKit()) {
        console.log(
          'Nothing was tried in WebKit, the engine of every iPhone: this machine was told to do without.',
        );
        return { ok: true, count: null };
      }
      console.log(`WebKit: ${provideEngine('wpe-webkit').driver}`);
      return counted<PlaywrightReport>(enginesReport, playwrightCount, () =>
        runs(program.playwright, [
          'test',
          ...['smoke.spec.ts', 'loading.spec.ts', 'japaneseLines.spec.ts'],
          '--config=test/engines/playwright.config.ts',
          '--project=wpe-webkit',
        ]),
      );
    },
  },
];
