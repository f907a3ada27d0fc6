import { operationsOf } from 'openapi-document';
import { describe, expect, it } from 'vitest';
import { holdTraffic } from '../../../drift/traffic/hold-traffic.ts';
import { readTraffic } from '../../../drift/traffic/read-traffic.ts';
import { description, entry, examplesOf, har, pathOf } from '../../support/traffic.ts';

const hold = (entries: readonly unknown[]) => {
  const read = readTraffic(har(entries));
  if ('reason' in read) throw new Error(read.reason);
  return holdTraffic('t.har', read, description).findings;
};
const told = (entries: readonly unknown[]) =>
  hold(entries).map(({ standing, kind, operation, name }) => [standing, kind, operation, name]);

const [patch = {}] = examplesOf('updateNodePool', 'request');
const [patched = {}] = examplesOf('updateNodePool', '200');
const [pool = {}] = examplesOf('showPool', '200');
const patching = { method: 'PATCH', path: pathOf('updateNodePool'), request: patch, response: patched };
const withCount = (body: object, count: unknown) => {
  const { spec, ...rest } = structuredClone(body) as { spec: { resources: object } };
  return { ...rest, spec: { ...spec, resources: { ...spec.resources, count } } };
};
const refusal = { status: 400, response: { error_code: 'ModelArts.50004100', error_msg: 'Unsupported media type' } };

describe('the planted drifts', () => {
  const found = 'updateNodePool';
  it.each([
    ['refused', refusal],
    ['new', {}],
  ] as const)('finds a wrong media type of a PATCH that is %s', (standing, response) => {
    const wrong = { ...patching, requestType: 'application/json', ...response };
    expect(told([entry(wrong)])).toEqual([[standing, 'media type', found, 'Content-Type']]);
  });

  it.each([
    ['refused', refusal],
    ['new', {}],
  ] as const)('finds a request with a text for a number that is %s', (standing, response) => {
    const wrong = { ...patching, request: withCount(patch, '2'), ...response };
    expect(told([entry(wrong)])).toEqual([[standing, 'request not valid', found, 'count']]);
  });

  it('finds a response with a text for a number, where it is and what the description has it from', () => {
    const findings = hold([entry(patching), entry({ ...patching, response: withCount(patched, '1') })]);
    expect(findings).toMatchObject([
      {
        kind: 'retyped',
        standing: 'new',
        is: 'string',
        seen: 1,
        places: ['200.spec.resources.count'],
        fields: ['NodePoolResourceInfo.count'],
        restsOn: expect.arrayContaining(['S3']),
      },
    ]);
    expect(findings[0]?.spot.line).toBeGreaterThan(30);
  });

  it('finds members and labels of a response that are not described', () => {
    const { spec, status, metadata } = structuredClone(pool) as Record<string, Record<string, object>>;
    const labels = { ...metadata?.labels, 'os.modelarts/lease.name': 'x' };
    const grown = {
      ...pool,
      spec: { ...spec, tidalMode: 9 },
      status: { ...status, quorum: [] },
      metadata: { ...metadata, labels },
    };
    const seen = { method: 'GET', path: pathOf('showPool'), response: grown };
    expect(told([entry(seen), entry(seen)]).toSorted()).toEqual([
      ['new', 'field new', 'showPool', 'os.modelarts/lease.name'],
      ['new', 'field new', 'showPool', 'quorum'],
      ['new', 'field new', 'showPool', 'tidalMode'],
    ]);
    expect(hold([entry(seen), entry(seen)]).map(({ seen: times }) => times)).toEqual([2, 2, 2]);
  });

  it('finds an operation that is not described, without the IDs in its address', () => {
    const [path, response] = [`${pathOf('showPool')}/nodes`, { items: [] }];
    expect(told([entry({ method: 'GET', path, response })])).toEqual([
      ['new', 'operation new', '', 'GET /v2/{…}/pools/{…}/nodes'],
    ]);
  });
});

it('finds nothing in the examples of the description', () => {
  const entries = operationsOf(description.document).flatMap(({ id, method, node }) => {
    const requests = [...examplesOf(id, 'request'), undefined];
    const requestType = id === 'updateNodePool' ? 'application/merge-patch+json' : 'application/json';
    const side = { method: method.toUpperCase(), path: pathOf(id), requestType };
    const statuses = Object.keys(node.responses ?? {}).filter((status) => /^\d+$/.test(status));
    return statuses.flatMap((status) =>
      examplesOf(id, status).flatMap((response) =>
        (Number(status) < 300 ? requests : [undefined]).map((request) =>
          entry({ ...side, response, status: Number(status), ...(request && { request }) }),
        ),
      ),
    );
  });
  expect(entries.length).toBeGreaterThan(20);
  const news = hold(entries).filter(({ standing }) => standing !== 'known');
  expect(news.map(({ kind, places, spot, was }) => [kind, ...places, spot.line, was])).toEqual([]);
});

describe('what else traffic shows', () => {
  const get = (id: string, more: object = {}) =>
    entry({ method: 'GET', path: pathOf(id), response: examplesOf(id, '200')[0], ...more });

  it('finds a value that is not listed, and shows it only where it is a short word', () => {
    const phase = (value: string) => ({ ...pool, status: { ...(pool.status as object), phase: value } });
    const found = (value: string) => hold([get('showPool', { response: phase(value) })]);
    expect(found('Hibernating')).toMatchObject([{ kind: 'values changed', is: 'Hibernating', name: 'phase' }]);
    expect(found('kJ8dh2kdhQ82hdks')).toMatchObject([{ kind: 'values changed', is: '…' }]);
  });

  it.each([
    ['an unlisted success', get('showPool', { status: 202 }), 'new', 'status new', '202'],
    [
      'an error by the default response',
      get('showPool', { status: 418, response: undefined }),
      'known',
      'status new',
      '418',
    ],
    [
      'an unknown code',
      get('showPool', { status: 404, response: { error_code: 'ModelArts.59999', error_msg: 'x' } }),
      'new',
      'error new',
      'ModelArts.59999',
    ],
    ['a page of HTML', get('showPool', { responseType: 'text/html' }), 'new', 'media type', 'Content-Type'],
    ['a query parameter', get('showPool', { path: `${pathOf('showPool')}?verbose=1` }), 'new', 'field new', 'verbose'],
    [
      'a query value',
      get('listPools', { path: `${pathOf('listPools')}?status=gone` }),
      'new',
      'request not valid',
      'status',
    ],
  ])('finds %s', (_, one, standing, kind, name) => {
    expect(told([one])).toContainEqual([standing, kind, expect.any(String), name]);
  });

  it('says of a rule whether the service keeps it', () => {
    const [create = {}] = examplesOf('createNodePool', 'request');
    const breaking = withCount(create, 0) as unknown as { spec: { resources: { maxCount: number } } };
    breaking.spec.resources.maxCount = 0;
    const side = { method: 'POST', path: pathOf('createNodePool'), requestType: 'application/json' };
    const [created] = examplesOf('createNodePool', '200');
    const answered = (more: object) => told([entry({ ...side, request: breaking, response: created, ...more })]);
    expect(answered({})).toContainEqual(['new', 'rule contradicted', 'createNodePool', 'count-positive']);
    expect(answered(refusal)).not.toContainEqual(expect.arrayContaining(['rule contradicted']));
  });
});
