import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.e2e.ts'],
          fileParallelism: false,
          // Generous: a slow machine must not turn into a red test, and a hang must still end.
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
