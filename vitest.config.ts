/** Which tests are quick enough to run at every save (`pure`, `fast`) and which start processes or play whole lessons (`slow`). */
import { defineConfig } from 'vitest/config';

const slow = ['test/**/*.slow.test.{ts,tsx}', 'test/{sim,stranger}/**/*.test.ts'];
/** They share no state and touch no globals, so they may share a process: that halves their time. */
const pure = ['test/{math,room,practice,protocol}/**/*.test.ts'];

export default defineConfig({
  test: {
    pool: 'threads',
    // Only a test that hangs is stopped: a busy machine is no mistake of the product's.
    testTimeout: 60_000,
    // A file that has not changed is not translated again: a quarter of the quick tests' time.
    experimental: { fsModuleCache: true },
    projects: [
      { extends: true, test: { name: 'pure', include: pure, exclude: slow, isolate: false } },
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...pure, ...slow, 'test/e2e/**'],
        },
      },
      { extends: true, test: { name: 'slow', include: slow, testTimeout: 120_000, hookTimeout: 60_000 } },
    ],
  },
});
