import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: JSON.parse(process.env.MUTATION_TESTS ?? '[]'),
    exclude: ['**/*.{long,release,hostile}.test.ts', '**/node_modules/**'],
    testTimeout: 30_000,
  },
});
