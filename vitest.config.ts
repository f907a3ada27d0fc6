import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  // Not isolated: no test replaces a module, and importing the same ones for every file takes a third of the time.
  test: {
    isolate: false,
    // Less processor time: V8 optimizes what runs long, not what runs often, because a file of tests is over before the
    // rest would pay; and it collects garbage seldom, without threads that wait for each other.
    execArgv: [
      '--interrupt-budget=1500000',
      '--min-semi-space-size=64',
      '--max-semi-space-size=128',
      '--single-threaded-gc',
    ],
    env: { LC_ALL: 'C.UTF-8' }, // what programs print is asserted in English, whatever the machine speaks
    setupFiles: ['test/support/seed.ts'],
    include: ['{test,packages/*/test}/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
