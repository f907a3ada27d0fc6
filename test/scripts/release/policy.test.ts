import { describe, expect, it } from 'vitest';
import type { Finding } from 'openapi-breaking';
import type { JsonObject } from 'openapi-document';
import type { AcceptedChange } from '../../../scripts/steps/registries.ts';
import {
  acceptChanges,
  type AtEntry,
  checkAcceptedVersions,
  checkUpcoming,
  isLater,
} from '../../../scripts/release/policy.ts';

const at: AtEntry = (file, pointer, rule, message) => ({ file, line: 1, column: 1, pointer, rule, message });
const today = '2026-11-21';
const text = { en: 'a', zh: '一' };
const change: Finding = {
  rule: 'request-required-narrowed',
  level: 'breaking',
  direction: 'request',
  operations: [],
  pointer: '#/a',
  message: text,
  base: null,
  revision: null,
  fingerprint: '0',
};
const entry: AcceptedChange = {
  rule: change.rule,
  pointer: '#/a',
  version: '2.0.0',
  reason: 'r',
  'x-reason-zh': '因',
  approver: 'AB',
  expires: '2027-01-01',
};
const accept = (entries: Partial<AcceptedChange>[]) =>
  acceptChanges(
    [change],
    entries.map((one) => ({ ...entry, ...one })),
    { released: '1.2.0', today },
    at,
  );

describe('an accepted change', () => {
  it('is a warning', () => {
    const used = [{ index: 0, version: '2.0.0' }];
    expect(accept([{}])).toEqual({ changes: [{ ...change, level: 'warning' }], problems: [], used });
  });

  it('holds on its last day', () => {
    expect(accept([{ expires: today }]).problems).toEqual([]);
  });

  it('is for the version that brings it', () => {
    const used = [{ index: 0, version: '1.3.0' }];
    expect(checkAcceptedVersions(used, '1.3.0', at)).toEqual([]);
    expect(checkAcceptedVersions(used, '2.0.0', at)).toMatchObject([
      {
        file: 'spec/accepted-changes.yaml',
        pointer: '#/accepted/0',
        rule: 'accepted-change',
        message: 'This entry is for 1.3.0, but the next version is 2.0.0. Correct its `version`.',
      },
    ]);
  });

  it.each([
    [{ expires: '2026-11-20' }, 'This entry was good until 2026-11-20. Approve it anew, or take the change back.'],
    [{ version: '1.2.0' }, 'Version 1.2.0 is out. Remove the entry.'],
    [
      { pointer: '#/b' },
      'No change needs this entry: nothing at #/b breaks request-required-narrowed. Remove it, or fix its ' +
        'rule or pointer.',
    ],
    [
      { rule: 'request-type-narrowed' },
      'No change needs this entry: nothing at #/a breaks request-type-narrowed. Remove it, or fix its rule or pointer.',
    ],
  ])('must still be good and needed: %j', (wrong, message) => {
    const { changes, problems } = accept([wrong]);
    expect(changes).toEqual([change]);
    expect(problems).toMatchObject([{ file: 'spec/accepted-changes.yaml', pointer: '#/accepted/0', message }]);
  });
});

describe('an announcement', () => {
  const document = (operation: JsonObject | undefined): JsonObject => ({
    paths: { '/a': operation === undefined ? {} : { get: operation } },
  });
  const announced = {
    pointer: '#/paths/~1a/get',
    deprecated: '2026-01-01',
    'x-sunset': '2027-01-01',
    reason: 'r',
    'x-reason-zh': '因',
  };
  const check = (was: JsonObject | undefined, is: JsonObject | undefined, more = {}, day = today) =>
    checkUpcoming(document(was), document(is), [{ ...announced, ...more }], day, at).map(({ message }) => message);

  it('is kept', () => {
    expect(check({}, { deprecated: true })).toEqual([]);
    expect(check({ deprecated: true }, undefined, {}, '2027-01-01')).toEqual([]);
    expect(check({}, {}, { deprecated: '2026-12-01' })).toEqual([]);
  });

  it.each([
    [{ deprecated: true }, undefined, {}, '#/paths/~1a/get is gone before its day, 2027-01-01. Restore it until then.'],
    [{}, {}, {}, '#/paths/~1a/get is announced as deprecated from 2026-01-01. Set `deprecated: true` there.'],
    [undefined, undefined, {}, 'There is nothing at #/paths/~1a/get any more. Remove the entry.'],
    [
      {},
      {},
      { 'x-sunset': '2025-01-01' },
      'The day for its end, 2025-01-01, must come after the day of its deprecation, 2026-01-01.',
    ],
  ])('is broken: %j, %j, %j', (was, is, more, message) => {
    expect(check(was, is, more)).toEqual([message]);
  });
});

it('versions are compared by their numbers', () => {
  expect([
    isLater('1.10.0', '1.9.0'),
    isLater('2.0.0', '1.99.99'),
    isLater('1.0.0', '1.0.0'),
    isLater('1.0.0', '1.0.1'),
  ]).toEqual([true, true, false, false]);
});
