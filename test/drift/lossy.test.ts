import { it } from 'vitest';
import { expectNoFalseAlarms } from '../support/lossy.ts';

// More of them are tried by lossy.long.test.ts, and 1,500 by npm run drift:copies.
it('finds nothing in copies that have lost columns, lists, captions and tables', () => {
  expectNoFalseAlarms({ numRuns: 15, seed: 18 });
});
