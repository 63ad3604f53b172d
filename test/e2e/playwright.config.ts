/** How the browser tests run: one Chromium, host names of its own, nothing retried. */
import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from '../support/browser';
import { hostNameFlag } from '../support/looks';

const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chromium is here. `npm run test:e2e` finds or installs one.');

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // A classroom is a server and five pages: two at a time are enough for two cores.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: '../../test-results/playwright.json' }]],
  use: {
    actionTimeout: 15_000,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      // The loopback counts as a secure context and hides what a phone on a classroom's plain HTTP lacks.
      args: [...browserFlags, hostNameFlag],
    },
  },
});
