/** How the tests in other engines run: one classroom at a time, since each of its pages is a browser of its own. */
import { defineConfig } from '@playwright/test';
import { type EngineName, engineNames } from '../support/engines';

export default defineConfig<{ engine: EngineName }>({
  testDir: '.',
  outputDir: '../../test-results/engines',
  timeout: 900_000,
  expect: { timeout: 30_000 },
  workers: 1,
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: '../../test-results/engines.json' }]],
  projects: engineNames.map((engine) => ({ name: engine, use: { engine } })),
});
