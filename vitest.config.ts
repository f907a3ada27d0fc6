import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: { include: ['{test,packages/*/test}/**/*.test.ts'], testTimeout: 30_000 },
});
