import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: JSON.parse(process.env.MUTATION_TESTS ?? '[]'),
    // Those that start programs of the checkout see nothing of a change that is made in memory; of the long ones, these
    // judge code in this process.
    exclude: [
      '**/*.{release,hostile,fuzz}.test.ts',
      '**/!(corpus|many-calls|property|schemas|witnesses).long.test.ts',
      '**/{programs,size}.test.ts',
      '**/node_modules/**',
    ],
    setupFiles: ['test/support/seed.ts', 'test/mutation/load-all.ts'],
    env: { LC_ALL: 'C.UTF-8' },
    isolate: false,
    testTimeout: 120_000,
  },
});
