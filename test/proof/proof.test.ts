import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from 'openapi-document';
import { describe, expect, it } from 'vitest';
import document from '../../generated/openapi.en.json' with { type: 'json' };
import { dataFor } from '../../mock/data.ts';
import { pinnedOf } from '../../scripts/generators/locks.ts';
import { repository } from '../support/project.ts';
import { missingFrom } from './compare.ts';
import { memberAt } from './member.ts';
import { page } from './page.ts';
import { Refusals } from './refusals.ts';
import { explain, type Result } from './trial.ts';
import { trials } from './trials.ts';

const read = (path: string) => readFileSync(join(repository, path), 'utf8');
const results = JSON.parse(read('test/proof/results.json')) as Record<string, Result>;

describe('the committed proof', () => {
  it('is of every trial, in the versions that are pinned, and the page says so', async () => {
    expect(Object.keys(results)).toEqual(trials.map(({ id }) => id));
    const tried = await Promise.all(
      trials.map(async (trial) => {
        const { version, install } = await pinnedOf(trial, join(repository, 'test/proof'));
        const result = results[trial.id] as Result;
        expect(`${trial.id} ${result.version}`).toBe(`${trial.id} ${version}`);
        return { trial, result, install };
      }),
    );
    expect(read('docs/proof.md')).toBe(page(tried));
  });

  it.each(trials)('of $id has an explanation for each difference, and none for what is no more', (trial) => {
    const { unknown, stale } = explain(results[trial.id]?.findings ?? [], trial.reasons);
    expect({ unknown, stale }).toEqual({ unknown: [], stale: [] });
  });
});

describe('findings', () => {
  const reasons = [
    { about: /^a/, en: 'A.', zh: '甲。' },
    { about: /^b/, en: 'B.', zh: '乙。' },
  ];

  it('are explained by the first reason about them, or by none', () => {
    expect(explain(['a1', 'c', 'a2'], reasons)).toEqual({
      known: [{ reason: reasons[0], findings: ['a1', 'a2'] }],
      unknown: ['c'],
      stale: [reasons[1]],
    });
  });
});

describe('what is lost', () => {
  it('is named once for all items of a list', () => {
    const wanted = { a: [{ b: 1, c: 2 }, { b: 1 }], d: null, 'e/f': {} };
    expect(missingFrom(wanted, { a: [{ c: 2 }, {}], 'e/f': {} })).toEqual(['/a/*/b', '/d']);
    expect(missingFrom(wanted, { ...wanted, a: [{ b: 1, c: 2 }] })).toEqual(['/a']);
    expect(missingFrom(wanted, structuredClone(wanted))).toEqual([]);
  });

  it('is named by the schema that it is a member of', () => {
    const at = (pointer: string) => memberAt(document as unknown as JsonObject, 'listPools', '200', pointer);
    expect(at('/items/*/metadata/name')).toBe('PoolMetadata.name');
    expect(at('/items/*/metadata/labels/os.modelarts~1name')).toBe('PoolMetaLabels.os.modelarts/name');
    expect(at('/items/*/colour')).toBeUndefined();
  });
});

describe('a refusal of a body that fits its schema', () => {
  const spec = { resources: { flavor: 'modelarts.vm.cpu.4ud', count: 2, maxCount: 2 } };
  const body = JSON.stringify({ apiVersion: 'v2', kind: 'NodePool', metadata: { name: 'np' }, spec });
  const nodePools = '/v2/p/pools/a/nodepools';
  const create = { method: 'POST', url: nodePools, headers: {}, body };
  const update = { method: 'PATCH', url: `${nodePools}/np`, headers: {}, body: JSON.stringify({ spec }) };
  const remove = { method: 'DELETE', url: `${nodePools}/np`, headers: {}, body: '' };
  const done = { status: 200, body: {} };
  const refused = (error_msg: string) => ({ status: 400, body: { error_msg: `Bad request. ${error_msg}` } });
  const name = refused('invalid nodepool name');
  const deleted = refused('The node pool is being deleted.');

  it('rests on what the responses have said of its project', () => {
    const refusals = new Refusals(dataFor());
    const calls = [
      [update, name],
      [create, done],
      [create, name],
      [remove, done],
      [update, deleted],
      [update, name],
    ];
    for (const [request, response] of calls) refusals.judge(request as never, response as never);
    expect([...refusals.unfounded]).toEqual([]);
  });

  it.each([
    ['createNodePool', create, name],
    ['createNodePool', create, refused('Quota exceeded')],
    ['updateNodePool', update, deleted],
  ])('or is a fault: %s', (id, request, response) => {
    const refusals = new Refusals(dataFor());
    refusals.judge({ ...create, url: create.url.replace('/p/', '/other/') }, done);
    refusals.judge(request, response);
    const said = response.body.error_msg;
    expect([...refusals.unfounded]).toEqual([`${id} refuses a body that fits its schema and every rule: ${said}`]);
  });
});
