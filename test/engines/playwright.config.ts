/** Owns how the tests in other engines run: one classroom at a time, since each of its pages is a browser of its own. */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/engines',
  timeout: 900_000,
  expect: { timeout: 30_000 },
  workers: 1,
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: '../../test-results/engines.json' }]],
  projects: [
    { name: 'smoke', testMatch: 'smoke.spec.ts' },
    { name: 'tours', testMatch: 'tours.spec.ts' },
  ],
});
