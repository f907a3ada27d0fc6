import fc from 'fast-check';
import { expect, it } from 'vitest';
import { falseAlarms, lossyCopy } from '../support/lossy.ts';

// More of them are tried by lossy.long.test.ts, and 1,500 by npm run drift:copies.
it('finds nothing in copies that have lost columns, lists, captions and tables', () => {
  fc.assert(
    fc.property(lossyCopy, (copy) => {
      expect(falseAlarms(copy).map(({ kind, places, was, is }) => [kind, ...places, was, is].join(' '))).toEqual([]);
    }),
    { numRuns: 15, seed: 18 },
  );
});
