import { describe, expect, it } from 'vitest';
import type { PairResult } from '../../../scripts/generators/pair.ts';
import { regressions } from '../../../scripts/generators/results.ts';

const right: PairResult = {
  version: '1.2.3',
  compiles: true,
  right: ['listPools', 'showPool'],
  wrong: [],
  sameNames: true,
  comments: 'right',
  values: 'right',
  findings: [],
};
const compare = (before: PairResult, after: PairResult) => regressions({ own: before }, { own: after }, ['own']);

describe('the check against the committed results', () => {
  it.each<[string, Partial<PairResult>, string]>([
    ['code that does not compile', { compiles: false }, 'own no longer compiles.'],
    ['a call', { right: ['listPools'], wrong: ['showPool'] }, 'own no longer calls showPool as it should.'],
    ['names', { sameNames: false }, 'own no longer has the same names in both languages.'],
    ['comments', { comments: 'wrong' }, 'own no longer has comments in the language of the description.'],
    ['values', { values: 'none' }, 'own no longer has names and texts at the right values.'],
    [
      'an operation that is new',
      { wrong: ['listNews'], findings: ['listNews is not called.'] },
      'own worked as it should, and now: listNews is not called.',
    ],
  ])('finds what got worse: %s', (_what, change, message) => {
    expect(compare(right, { ...right, ...change })).toEqual([message]);
    expect(compare({ ...right, ...change, findings: ['So it is.'] }, right)).toEqual([]);
    const known = { ...right, ...change, findings: ['So it is.'] };
    expect(compare(known, known)).toEqual([]);
  });

  it('finds results of a pair that is gone, takes new pairs, and leaves alone what was not tried', () => {
    expect(regressions({ own: right }, {}, [])).toEqual(['own has results, and there is no such pair.']);
    expect(regressions({}, { own: right }, ['own'])).toEqual([]);
    expect(regressions({ own: right }, {}, ['own'])).toEqual([]);
  });
});
