import { it } from 'vitest';
import { expectNoFalseAlarms } from '../support/lossy.ts';

const copies = Number(process.env.DRIFT_COPIES ?? 150);

it(`finds nothing in ${copies} copies that have lost columns, lists, captions and tables`, () => {
  expectNoFalseAlarms({ numRuns: copies });
});
