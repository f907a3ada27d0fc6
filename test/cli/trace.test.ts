import { describe, expect, it } from 'vitest';
import { timesSeen, seenInPractice } from '../../cli/seen.ts';
import { trace } from '../../cli/trace.ts';
import type { Observation, Provenance } from '../../shapes/provenance.ts';

const observation = (more: Partial<Observation>): Observation => ({ date: null, region: null, exchanges: 1, ...more });

const observations: Provenance['observations'] = {
  V1: observation({
    date: '2025-03',
    region: 'cn-north-4',
    sources: ['S1'],
    note: 'One account.',
    'x-note-zh': '一个账号。',
    fields: { 'Pool.count': { integer: 3, string: 1 } },
    values: { 'Pool.count': { '(another)': 2 } },
    mediaTypes: { createPool: { 'application/json refused': 4 } },
  }),
  V2: observation({ date: '2026-01', fields: { 'Pool.count': { integer: 1 } }, rules: { some: { confirmed: 1 } } }),
  V3: observation({ errors: { 'ModelArts.1': { seen: 7 } }, operations: { createPool: { '200': 5 } } }),
};

const registries: Omit<Provenance, 'fields'> = {
  sources: {
    S1: {
      title: 'A page',
      'x-title-zh': '页面',
      kind: 'page',
      language: 'zh, en',
      date: '2025-01-31',
      url: 'https://example.com/1',
      note: 'Kept.',
      'x-note-zh': '已保存。',
    },
    S2: {
      title: 'A tool',
      'x-title-zh': '工具',
      kind: 'tool',
      language: 'en',
      date: null,
      url: 'https://example.com/2',
    },
  },
  discrepancies: {
    D1: {
      title: 'Count',
      'x-title-zh': '数量',
      where: ['Other', 'Pool.count'],
      says: [{ sources: ['S1', 'S2'], text: 'up to 5', 'x-text-zh': '不超过 5' }],
      decision: 'A number.',
      'x-decision-zh': '数字。',
      reason: 'Plain.',
      'x-reason-zh': '显而易见。',
    },
    D2: {
      title: 'Of another field',
      'x-title-zh': '另一字段',
      where: ['Pool.counts', 'Pool.countries.count'],
      says: [],
      decision: '',
      'x-decision-zh': '',
      reason: '',
      'x-reason-zh': '',
    },
  },
  observations,
};
const field = { type: 'integer, required', sources: ['S1', 'S2', 'S9'], en: 'How many.', zh: '数量。' };

describe('what a field rests on', () => {
  it('is laid out in English', () => {
    expect(trace('Pool.count', field, registries, 'en', { place: 'spec/Pool.yaml:3' })).toMatchInlineSnapshot(`
      "Pool.count
      integer, required
      spec/Pool.yaml:3

      How many.

      Sources
        S1    A page
              Chinese, English, 2025-01-31
              https://example.com/1
              Kept.
        S2    A tool
              English, undated
              https://example.com/2
        S9

      Last verified: 2025-01-31, by S1

      Seen in practice
        V1    integer, string, at least 4 times
              (another)
              2025-03, cn-north-4, S1
              One account.
        V2    integer, at least once
              2026-01

      Discrepancies
        D1    Count
              - S1, S2: up to 5
              Decision: A number.
              Reason: Plain."
    `);
  });

  it('is laid out in Chinese', () => {
    expect(trace('Pool.count', field, registries, 'zh')).toMatchInlineSnapshot(`
      "Pool.count
      integer, required

      数量。

      来源
        S1    页面
              中文、英文，2025-01-31
              https://example.com/1
              已保存。
        S2    工具
              英文，未标注日期
              https://example.com/2
        S9

      最近核实：2025-01-31，依据 S1

      实际出现
        V1    integer、string，至少 4 次
              其他
              2025-03，cn-north-4，S1
              一个账号。
        V2    integer，至少 1 次
              2026-01

      差异
        D1    数量
              - S1、S2：不超过 5
              处理：数字。
              理由：显而易见。"
    `);
  });

  it('is said to be nothing where it is nothing', () => {
    const bare = { type: '', sources: [], en: '', zh: '' };
    expect(trace('Nothing', bare, registries, 'en')).toBe(
      'Nothing\n\nSources\n  none\n\nSeen in practice\n  no record yet\n\nDiscrepancies\n  none',
    );
    expect(trace('Nothing', bare, registries, 'zh')).toBe(
      'Nothing\n\n来源\n  无\n\n实际出现\n  暂无记录\n\n差异\n  无',
    );
  });

  it('includes the discrepancies of its parts', () => {
    expect(trace('Pool', field, registries, 'en')).toMatch(/\n {2}D1 +Count\n[^]*\n {2}D2 +Of another field\n/);
    expect(trace('Poo', field, registries, 'en')).toMatch(/Discrepancies\n {2}none$/);
  });

  it('is as wide as it is told', () => {
    const lines = trace('Pool.count', { ...field, en: 'word '.repeat(40) }, registries, 'en', { columns: 40 }).split(
      '\n',
    );
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(40);
  });
});

describe('what was seen in practice', () => {
  it('is counted over all observations, the newest named', () => {
    expect(seenInPractice('Pool.count', observations)).toEqual({
      by: ['V1', 'V2'],
      times: 5,
      newest: '2026-01',
      as: ['integer', 'string'],
      details: ['(another)'],
    });
  });

  it('is counted by its details where there is nothing else', () => {
    const only = { V1: observations.V1 as Observation };
    expect(seenInPractice('createPool', only)).toMatchObject({
      times: 4,
      as: [],
      details: ['application/json refused'],
    });
    expect(seenInPractice('createPool', observations)).toMatchObject({ by: ['V1', 'V3'], times: 5, as: ['200'] });
  });

  it('has no date where none is known', () => {
    expect(seenInPractice('ModelArts.1', observations)).toMatchObject({ by: ['V3'], newest: '', times: 7 });
  });

  it.each(['Pool', 'toString', '__proto__', ''])('is nothing for %j', (name) => {
    expect(seenInPractice(name, observations)).toBeUndefined();
  });

  it.each([
    ['confirmed', '已证实'],
    ['contradicted', '与之不符'],
    ['application/json refused', 'application/json 被拒绝'],
    ['seen', '已出现'],
    ['(another)', '其他'],
    ['unconfirmed', 'unconfirmed'],
    ['seen string', 'seen string'],
    ['string', 'string'],
  ])('is in the words of a language: %s', (what, chinese) => {
    expect([timesSeen(what, 'en'), timesSeen(what, 'zh')]).toEqual([what, chinese]);
  });
});
