import { defineConfig } from 'vitest/config';

/** Other people's tools, which `npm run test:outside` installs: far too heavy for `npm test`. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: { include: ['test/outside/**/*.outside.ts'], testTimeout: 120_000, fileParallelism: false },
});
