import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type JsonObject, operationsOf } from 'openapi-document';
import { type CodeSample, codeSamples } from '../../../scripts/docs/samples/index.ts';
import { mockFor, newNodePool, poolName } from '../../support/client.ts';
import { documentIn } from '../../support/document.ts';
import { examplesOf } from '../../support/examples.ts';
import { type Ran, runProgram } from '../../support/programs.ts';
import { type Prepared, prepareSample } from '../../support/samples.ts';
import { complaintsAbout } from '../../support/typescript.ts';

/** Signs of every language that means something else by them. */
const odd = `it's "odd" \\n \\ \`x\` """ $HOME \${HOME} %s {x} #{x} 中文\n`;
const oddLabels = { labels: { [odd]: odd }, later: { yes: true, no: false, none: null, list: [], empty: {} } };

/** A document whose example is as bad as examples can be. */
function withOddBody(document: JsonObject): JsonObject {
  const text = JSON.stringify(document);
  const copy = JSON.parse(text) as JsonObject;
  const { value } = examplesOf(copy).find(
    ({ operation, name }) => operation === 'updateNodePool' && name === 'minimal',
  ) as { value: JsonObject };
  Object.assign((value.spec as JsonObject).resources as JsonObject, oddLabels);
  return copy;
}

/** A document with required parameters of every kind; the service has none but those of the path. */
function withOddParameters(document: JsonObject): JsonObject {
  const copy = structuredClone(document);
  const { node: operation } = operationsOf(copy).find(({ id }) => id === 'updateNodePool') as { node: JsonObject };
  const required = [
    ['z-last', 'query'],
    ['X-ModelArts-User-ID', 'header'],
    ['limit', 'query'],
  ];
  operation.parameters = required.map(([name = '', place = '']) => ({
    name,
    in: place,
    required: true,
    schema: { type: 'string' },
  }));
  return copy;
}

const [en, zh] = [await documentIn('en'), await documentIn('zh')];
const isSigned = ({ label }: CodeSample) => label.endsWith('AK/SK');
const operations = operationsOf(en).map(({ id }) => id);
const spoken = { en: codeSamples(en, 'en'), zh: codeSamples(zh, 'zh') };
const oddBody = codeSamples(withOddBody(zh), 'zh').get('updateNodePool') ?? [];
const oddParameters = (codeSamples(withOddParameters(en), 'en').get('updateNodePool') ?? []).filter(
  ({ lang }) => lang !== 'TypeScript',
);

/** Those that send a token with English comments, those that sign with Chinese ones. */
const cases = [
  ...operations.flatMap((id) => [
    ...(spoken.en.get(id) ?? []).filter((sample) => !isSigned(sample)).map((sample) => ({ kind: id, id, sample })),
    ...(spoken.zh.get(id) ?? []).filter(isSigned).map((sample) => ({ kind: id, id, sample })),
  ]),
  ...oddBody.map((sample) => ({ kind: 'an odd body', id: 'updateNodePool', sample })),
  ...oddParameters.map((sample) => ({ kind: 'odd parameters', id: 'updateNodePool', sample })),
];
const nameOf = (kind: string, { label }: CodeSample) => `${kind} ${label}`.replace(/\W+/g, '-');

const folder = mkdtempSync(join(tmpdir(), 'pools-samples-'));
const prepared = new Map<string, Prepared>();
beforeAll(async () => {
  for (const { kind, sample } of cases) {
    const name = nameOf(kind, sample);
    prepared.set(name, await prepareSample(sample, folder, name));
  }
  writeFileSync(join(folder, 'go.mod'), 'module samples\n\ngo 1.16\n');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const token = 'token-of-the-test';
const key = { ACCESS_KEY: 'access-key', SECRET_KEY: 'secret-key' };
const secrets = { [key.ACCESS_KEY]: key.SECRET_KEY };

/** Runs a sample against a mock that has the node pools it needs. */
async function call(kind: string, id: string, sample: CodeSample, changed: NodeJS.ProcessEnv = {}) {
  const mock = await mockFor({ secrets });
  if (id !== 'createNodePool') {
    const headers = { 'content-type': 'application/json', 'x-auth-token': token };
    await fetch(`${mock.url}/v2/project-1/pools/${poolName}/nodepools`, {
      method: 'POST',
      headers,
      body: JSON.stringify(newNodePool('n.1-Default')),
    });
  }
  const settings = {
    MODELARTS_ENDPOINT: mock.url,
    PROJECT_ID: 'project-1',
    POOL_NAME: poolName,
    NODEPOOL_NAME: 'n.1-Default',
    ORDER_NAME: 'mock-order-1',
    Z_LAST: 'z',
    LIMIT: '5',
    X_MODELARTS_USER_ID: 'user-1',
    ...(isSigned(sample) ? key : { TOKEN: token }),
    ...changed,
  };
  const { command, folder: cwd } = prepared.get(nameOf(kind, sample)) as Prepared;
  return { ran: await runProgram(command, cwd, settings), request: mock.requests[id === 'createNodePool' ? 0 : 1] };
}

describe('the code samples in Go', () => {
  it.each<[string, string[], Ran]>([
    ['are formatted', ['gofmt', '-l', '.'], { status: 0, output: '' }],
    ['have nothing that vet doubts', ['go', 'vet', './...'], { status: 0, output: '' }],
    ['compile as Go 1.16', ['go', 'build', '-o', 'bin/', './...'], { status: 0, output: '' }],
  ])('%s', { timeout: 240_000 }, async (_, command, result) =>
    expect(await runProgram(command, folder)).toEqual(result),
  );
});

describe('the code samples in TypeScript', () => {
  it('compile in strict mode', { timeout: 60_000 }, () => {
    const own = cases.filter(({ kind, sample }) => sample.lang === 'TypeScript' && kind !== 'an odd body');
    expect(own).toHaveLength(2 * operations.length);
    expect(
      complaintsAbout(new Map(own.map(({ kind, sample }) => [`${nameOf(kind, sample)}.ts`, sample.source]))),
    ).toEqual([]);
  });
});

describe('the code sample of', () => {
  it.each(cases.map((one) => [one.kind, one.sample.label, one] as const))(
    '%s in %s makes the request',
    { timeout: 60_000 },
    async (_kind, _label, { kind, id, sample }) => {
      const { ran, request } = await call(kind, id, sample);
      expect(ran).toMatchObject({
        status: 0,
        output: expect.stringContaining(
          { deletePool: 'Dedicate', showOrder: 'createNode' }[id] ?? 'modelarts.vm.2u4g.dcc',
        ),
      });
      const found = operationsOf(en).find((one) => one.id === id);
      const path = found?.path
        .replace('{project_id}', 'project-1')
        .replace('{pool_name}', poolName)
        .replace('{nodepool_name}', 'n.1-Default')
        .replace('{order_name}', 'mock-order-1');
      expect(request?.method).toBe(found?.method.toUpperCase());
      expect(request?.url).toBe(kind === 'odd parameters' ? `${path}?limit=5&z-last=z` : path);
      expect(request?.headers['x-auth-token']).toBe(isSigned(sample) ? undefined : token);
      expect(request?.headers.authorization).toEqual(
        isSigned(sample) ? expect.stringContaining(`Access=${key.ACCESS_KEY}, `) : undefined,
      );
      if (kind === 'odd parameters') expect(request?.headers['x-modelarts-user-id']).toBe('user-1');
      const bodies = new Map(
        examplesOf(kind === 'an odd body' ? withOddBody(zh) : en)
          .filter(({ operation, at }) => operation === id && at === 'request')
          .map(({ name, value }) => [name, value]),
      );
      expect(request?.body ? JSON.parse(request.body) : undefined).toEqual(
        bodies.get('typical') ?? bodies.get('minimal'),
      );
      expect(request?.headers['content-type']).toBe(
        { createNodePool: 'application/json', updateNodePool: 'application/merge-patch+json' }[id],
      );
    },
  );

  const some = cases.filter(({ kind }) => kind === 'updateNodePool');

  it.each(some.map(({ sample }) => [sample.label, sample] as const))(
    'updateNodePool in %s fails when the service refuses',
    { timeout: 60_000 },
    async (_, sample) => {
      const { ran } = await call('updateNodePool', 'updateNodePool', sample, { NODEPOOL_NAME: 'no-such-node-pool' });
      expect(ran).toEqual({ status: expect.any(Number), output: expect.stringContaining('invalid nodepool name') });
      expect(ran.status).not.toBe(0);
    },
  );

  it.each(some.map(({ sample }) => [sample.label, sample] as const))(
    'updateNodePool in %s says which setting it misses, and sends nothing',
    { timeout: 60_000 },
    async (_, sample) => {
      const { ran, request } = await call('updateNodePool', 'updateNodePool', sample, { NODEPOOL_NAME: undefined });
      expect(ran).toEqual({ status: expect.any(Number), output: expect.stringMatching(/NODEPOOL_NAME/i) });
      expect(ran.status).not.toBe(0);
      expect(request).toBeUndefined();
    },
  );

  it.each(some.filter(({ sample }) => isSigned(sample)).map(({ sample }) => [sample.label, sample] as const))(
    'updateNodePool in %s is refused with a wrong secret key',
    { timeout: 60_000 },
    async (_, sample) => {
      const { ran } = await call('updateNodePool', 'updateNodePool', sample, { SECRET_KEY: 'wrong' });
      expect(ran.output).toContain('verify aksk signature fail');
      expect(ran.status).not.toBe(0);
    },
  );
});
