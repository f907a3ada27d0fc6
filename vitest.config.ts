import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  // Not isolated: no test replaces a module, and importing the same ones for every file takes a third of the time.
  test: {
    isolate: false,
    setupFiles: ['test/support/seed.ts'],
    include: ['{test,packages/*/test}/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
