import { defineConfig } from 'vitest/config';

/** Other people's request tools, which `npm run test:collections` installs: far too heavy for `npm test`. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: { include: ['test/collections/**/*.outside.ts'], testTimeout: 120_000, fileParallelism: false },
});
