import fc from 'fast-check';
import { describe, it } from 'vitest';
import { readers } from './readers.ts';

/** In `npm run test:long` a few inputs, always the same; `npm run test:fuzz` tries others, and many more. */
const runs = Number(process.env.FUZZ_RUNS ?? 30);
const mostTime = 10_000;

describe('any input is read, or refused with a sentence', () => {
  it.each(readers)('$name', { timeout: runs * mostTime }, async ({ property, share }) => {
    await fc.assert(property, { numRuns: Math.ceil(runs * share) });
  });
});
