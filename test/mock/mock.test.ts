import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type ApiError, createClient, operations } from '../../client/index.ts';
import { catalogue } from '../../generated/catalogue.ts';
import { validators } from '../../generated/validators.js';
import { callOf, clientOf, mockFor, newNodePool, operationIds, poolName, resources } from '../support/client.ts';
import { repository, run, start } from '../support/project.ts';

const pool = `/v2/project-1/pools/${poolName}`;
const send = async (
  url: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
) => {
  const init = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  const response = await fetch(url + path, { method, ...init, headers: { 'x-auth-token': 'token', ...headers } });
  return { status: response.status, body: (await response.json()) as Record<string, never>, headers: response.headers };
};
const post = { 'content-type': 'application/json' };
const patch = { 'content-type': 'application/merge-patch+json' };

describe('the mock', () => {
  it('is reached from this machine alone', async () => {
    const { url } = await mockFor();
    const { hostname, port } = new URL(url);
    expect(hostname).toBe('127.0.0.1');
    const others = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
    for (const { address } of others.filter(({ internal, family }) => !internal && family === 'IPv4'))
      await expect(fetch(`http://${address}:${port}/`), address).rejects.toThrow('fetch failed');
    await expect(fetch(`http://127.0.0.2:${port}/`)).rejects.toThrow('fetch failed');
  });

  it.each(['/v9/p/pools', '/v2/p/pools/', '/v2//pools', '/v2/p/volumes', '/v2/p/pools/a/nodepool'])(
    'knows no address %s',
    async (path) => {
      const { url } = await mockFor();
      expect(await send(url, 'GET', path)).toMatchObject({ status: 404, body: { error_code: 'APIGW.0101' } });
    },
  );

  it('lives: create, update, delete, delete the pool', async () => {
    const { url } = await mockFor();
    const created = await send(url, 'POST', `${pool}/nodepools`, newNodePool('a'), post);
    expect(created).toMatchObject({
      status: 200,
      body: { apiVersion: 'v2', kind: 'NodePool', metadata: { name: 'a' }, spec: { resources } },
    });
    const updated = await send(
      url,
      'PATCH',
      `${pool}/nodepools/a`,
      { spec: { resources: { ...resources, count: 2, maxCount: 2 } } },
      patch,
    );
    expect(updated).toMatchObject({ status: 200, body: { spec: { resources: { count: 2, maxCount: 2 } } } });
    const deleted = await send(url, 'DELETE', `${pool}/nodepools/a`);
    expect(deleted).toMatchObject({
      status: 200,
      body: { metadata: { name: 'a' }, spec: { resources: { count: 2 } } },
    });
    expect(await send(url, 'DELETE', `${pool}/nodepools/a`)).toMatchObject({
      status: 400,
      body: { error_code: 'ModelArts.50004000' },
    });
    expect(await send(url, 'DELETE', pool)).toMatchObject({ status: 200, body: { metadata: { name: poolName } } });
    expect(await send(url, 'DELETE', pool)).toMatchObject({
      status: 404,
      body: { error_code: 'ModelArts.50015001', error_msg: 'Pool pool-1 not found.' },
    });
  });

  it('responds as the description allows', async () => {
    const { url } = await mockFor();
    const example = JSON.parse(
      readFileSync(join(repository, 'spec/components/examples/createNodePool.request.maximal.json'), 'utf8'),
    );
    const change = JSON.parse(
      readFileSync(join(repository, 'spec/components/examples/updateNodePool.request.maximal.json'), 'utf8'),
    );
    const name = example.metadata.name as string;
    const created = await send(url, 'POST', `${pool}/nodepools`, example, post);
    const updated = await send(url, 'PATCH', `${pool}/nodepools/${name}`, change, patch);
    const deleted = await send(url, 'DELETE', `${pool}/nodepools/${name}`);
    const gone = await send(url, 'DELETE', pool);
    expect(validators.createNodePool.responses['200'](created.body)).toEqual([]);
    expect(validators.updateNodePool.responses['200'](updated.body)).toEqual([]);
    expect(validators.deleteNodePool.responses['200'](deleted.body)).toEqual([]);
    expect(validators.deletePool.responses['200'](gone.body)).toEqual([]);
    expect([created, updated, deleted, gone].map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(created.body).toMatchObject({ spec: example.spec });
  });

  it.each([
    [
      'a PATCH of another media type',
      'PATCH',
      `${pool}/nodepools/a`,
      {},
      post,
      415,
      'ModelArts.50004100',
      'Content type not supported',
    ],
    [
      'a POST of another media type',
      'POST',
      `${pool}/nodepools`,
      newNodePool(),
      patch,
      415,
      'ModelArts.50004100',
      'Content type not supported',
    ],
    [
      'a body without a name',
      'POST',
      `${pool}/nodepools`,
      { ...newNodePool(), metadata: {} },
      post,
      400,
      'ModelArts.50004000',
      'Bad request. /metadata must have the key "name"',
    ],
    [
      'a body that is no JSON',
      'POST',
      `${pool}/nodepools`,
      '{',
      post,
      400,
      'ModelArts.50004000',
      'Bad request. / must be an object',
    ],
    [
      'an unknown node pool',
      'PATCH',
      `${pool}/nodepools/no`,
      { spec: { resources } },
      patch,
      400,
      'ModelArts.50004000',
      'Bad request. invalid nodepool name',
    ],
    [
      'an unknown pool',
      'POST',
      '/v2/p/pools/other/nodepools',
      newNodePool(),
      post,
      404,
      'ModelArts.50015001',
      'Pool other not found.',
    ],
    ['an unknown address', 'GET', '/v2/p/volumes', undefined, {}, 404, 'APIGW.0101', 'The API does not exist.'],
    [
      'an address that cannot be decoded',
      'DELETE',
      '/v2/p/pools/%ff',
      undefined,
      {},
      404,
      'APIGW.0101',
      'The API does not exist.',
    ],
    [
      'no credentials',
      'DELETE',
      pool,
      undefined,
      { 'x-auth-token': '' },
      401,
      'APIGW.0301',
      'Incorrect IAM authentication information: x-auth-token not found',
    ],
  ])('refuses %s', async (_name, method, path, body, headers, status, error_code, error_msg) => {
    const { url } = await mockFor();
    expect(await send(url, method, path, body, headers as Record<string, string>)).toMatchObject({
      status,
      body: { error_code, error_msg },
    });
  });

  const naming = operationIds.filter((id) => operations[id].pathParameters.some((name) => name.endsWith('pool_name')));
  it.each(naming)('reports a missing pool or node pool as the description does: %s', async (id) => {
    const { url } = await mockFor({ pools: ['other'] });
    const { error } = await callOf(clientOf(url), id);
    const { status = 0, error_code: code } = error as ApiError;
    const stated: readonly string[] = operations[id].errorStatuses;
    expect(stated.includes(String(status)) || stated.includes('default'), 'The operation has no such status.').toBe(
      true,
    );
    const known = catalogue.find((entry) => entry.code === code && entry.operations.includes(id));
    expect(known?.status, 'The catalogue has another status.').toContain(status);
    expect(known?.operations, 'Name the operation at an error with 404 or 400 in spec/errors.yaml.').toContain(id);
    expect(code).toMatch(/^ModelArts\./);
  });

  it.each(operationIds)('gives a response that the description allows: %s', async (id) => {
    const { url } = await mockFor();
    if (/\{(nodepool|order)_name\}/.test(operations[id].path))
      await send(url, 'POST', `${pool}/nodepools`, newNodePool(), post);
    const invalid: unknown[] = [];
    const { data, error } = await callOf(clientOf(url, { onInvalidResponse: (found) => invalid.push(found) }), id);
    expect(error).toBeUndefined();
    expect(invalid).toEqual([]);
    expect(data).toEqual(expect.any(Object));
  });

  it('refuses a second node pool of a name, and a body that is too large', async () => {
    const { url } = await mockFor();
    await send(url, 'POST', `${pool}/nodepools`, newNodePool(), post);
    expect((await send(url, 'POST', `${pool}/nodepools`, newNodePool(), post)).status).toBe(400);
    const large = { ...newNodePool('b'.repeat(12 * 1024 * 1024)) };
    expect(await send(url, 'POST', `${pool}/nodepools`, large, post)).toMatchObject({
      status: 413,
      body: { error_code: 'APIGW.0201' },
    });
  });

  it('takes a media type with parameters', async () => {
    const { url } = await mockFor();
    const { status } = await send(url, 'POST', `${pool}/nodepools`, newNodePool(), {
      'content-type': 'Application/JSON; charset=utf-8',
    });
    expect(status).toBe(200);
  });

  it('fails as often as it should, then works, and gives each response an id', async () => {
    const { url } = await mockFor({
      fail: [
        { status: 503, times: 1 },
        { status: 429, times: 1 },
      ],
    });
    const responses = [
      await send(url, 'DELETE', pool),
      await send(url, 'DELETE', pool),
      await send(url, 'DELETE', pool),
    ];
    expect(responses.map(({ status }) => status)).toEqual([503, 429, 200]);
    expect(responses.map(({ headers }) => headers.get('x-request-id'))).toEqual(['mock-1', 'mock-2', 'mock-3']);
  });

  it('merges keys such as __proto__ like any other', async () => {
    const { url } = await mockFor();
    await send(url, 'POST', `${pool}/nodepools`, newNodePool('a'), post);
    const resources = '{"flavor":"f","count":1,"maxCount":1,"constructor":{"prototype":{"polluted":1}}}';
    const body = `{"__proto__":{"polluted":1},"spec":{"__proto__":{"polluted":1},"resources":${resources}}}`;
    expect((await send(url, 'PATCH', `${pool}/nodepools/a`, body, patch)).status).toBe(200);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('npm run mock', () => {
  it('listens, prints each response, and takes its options', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mock-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const secrets = join(folder, 'secrets.yaml');
    writeFileSync(secrets, 'AK: 0123\n');
    const child = start(repository, 'mock', {}, [
      '--port',
      '0',
      '--pool',
      'mine',
      '--fail',
      '503:1',
      '--latency',
      '1',
      '--secrets',
      secrets,
    ]);
    onTestFinished(() => void child.kill());
    let output = '';
    const url = await new Promise<string>((resolve) => {
      child.stdout?.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const [, found] = /listens on (http:\S+)/.exec(output) ?? [];
        if (found) resolve(found);
      });
    });
    expect((await send(url, 'DELETE', '/v2/p/pools/mine')).status).toBe(503);
    expect((await send(url, 'DELETE', '/v2/p/pools/mine')).status).toBe(200);
    const signed = (secretKey: string) =>
      createClient({ baseUrl: url, projectId: 'p', credentials: { accessKey: 'AK', secretKey } }).safe.listPools();
    expect((await signed('0123')).error).toBeUndefined();
    expect((await signed('other')).error).toMatchObject({ status: 401 });
    await expect.poll(() => output).toContain('200 DELETE /v2/p/pools/mine\n');
    expect(output).toContain('503 DELETE /v2/p/pools/mine\n');
  });

  it.each([
    [['--port', 'x'], 'The value x of --port <port> is invalid: a whole number is needed.'],
    [['--latency', '-1'], 'latency'],
    [['--fail', '503'], 'The value 503 of --fail <status:times> is invalid'],
    [['--fail', 'a:b'], 'The value a:b of --fail <status:times> is invalid'],
    [['--secrets', 'none.yaml'], 'The file none.yaml cannot be read: there is no such file or folder (ENOENT).'],
    [['--nonsense'], 'Unknown option: --nonsense.'],
  ])('refuses %j', (args, message) => {
    const { status, stderr } = run(repository, 'mock', args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  it('says so when the port is taken', async () => {
    const { url } = await mockFor();
    const { status, stderr } = run(repository, 'mock', ['--port', new URL(url).port]);
    expect(status).toBe(1);
    expect(stderr).toContain('The mock cannot start: the port is in use; choose another with --port (EADDRINUSE');
  });
});
