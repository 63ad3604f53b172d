/** Owns which tests are quick enough to run at every save (`fast`) and which start processes or play whole lessons (`slow`). */
import { defineConfig } from 'vitest/config';

const slow = ['test/**/*.slow.test.{ts,tsx}', 'test/{sim,stranger}/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...slow, 'test/e2e/**'],
        },
      },
      {
        test: { name: 'slow', include: slow, testTimeout: 120_000, hookTimeout: 60_000 },
      },
    ],
  },
});
