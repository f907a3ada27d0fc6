import fc from 'fast-check';
import { expect, it } from 'vitest';
import { falseAlarms, lossyCopy } from '../support/lossy.ts';

const copies = Number(process.env.DRIFT_COPIES ?? 150);

it(`finds nothing in ${copies} copies that have lost columns, lists, captions and tables`, () => {
  fc.assert(
    fc.property(lossyCopy, (copy) => {
      expect(falseAlarms(copy).map(({ kind, places, was, is }) => [kind, ...places, was, is].join(' '))).toEqual([]);
    }),
    { numRuns: copies },
  );
});
