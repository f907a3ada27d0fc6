import { expect, it } from 'vitest';
import { rowsOf } from '../../../scripts/steps/inventory.ts';

it('spreads a table over its places, each row with the pages that have it', () => {
  const rows = { all: { type: 'String' }, one: { type: 'String', sources: ['S0'] } };
  const table = { pages: { S0: 1, S1: 2 }, sources: ['A'], at: ['body', '200'], rows };
  const found = rowsOf('op', table as never);
  expect(found.map(({ place, pageRows, statedBy }) => [place, pageRows, statedBy])).toEqual(
    ['body', '200'].flatMap((at) => [
      [`${at}.all`, ['S0 table 1 all', 'S1 table 2 all'], ['S0', 'S1', 'A']],
      [`${at}.one`, ['S0 table 1 one'], ['S0', 'A']],
    ]),
  );
});
