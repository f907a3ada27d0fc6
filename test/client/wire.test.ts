import { describe, expect, it } from 'vitest';
import { createClient, operations, regions, RequestInvalidError } from '../../client/index.ts';
import document from '../../generated/openapi.en.json' with { type: 'json' };
import { clientOf, mockFor, newNodePool, poolName, resources, token } from '../support/client.ts';

describe('what is sent', () => {
  it('has the method, path, media type and headers of each operation', async () => {
    const mock = await mockFor();
    const client = clientOf(mock.url);
    await client.createNodePool({ pool_name: poolName, body: newNodePool('n') });
    await client.updateNodePool({
      pool_name: poolName,
      nodepool_name: 'n',
      body: { spec: { resources: { ...resources, count: 2, maxCount: 2 } } },
    });
    await client.deleteNodePool({ pool_name: poolName, nodepool_name: 'n' });
    await client.deletePool({ pool_name: poolName, 'request-type': 'console' });
    const seen = mock.requests.map(({ method, url, headers, body }) => [
      `${method} ${url}`,
      headers['content-type'],
      headers['x-auth-token'],
      headers['request-type'],
      headers['content-length'],
      body,
    ]);
    const pool = '/v2/project-1/pools/pool-1';
    expect(seen).toEqual([
      [`POST ${pool}/nodepools`, 'application/json', token, undefined, '140', JSON.stringify(newNodePool('n'))],
      [
        `PATCH ${pool}/nodepools/n`,
        'application/merge-patch+json',
        token,
        undefined,
        '80',
        expect.stringContaining('"count":2'),
      ],
      [`DELETE ${pool}/nodepools/n`, undefined, token, undefined, undefined, ''],
      [`DELETE ${pool}`, undefined, token, 'console', undefined, ''],
    ]);
  });

  it('has the query of a read, encoded, and nothing of it where nothing is given', async () => {
    const mock = await mockFor();
    const client = clientOf(mock.url);
    const status = 'created' as const;
    await client.listPools({ workspaceId: '0', labelSelector: 'os.modelarts/name=a b&c', status });
    await client.listPools({});
    await client.listPools({ status: undefined });
    const { metadata, items } = await client.listResourceFlavors({ limit: 1 });
    await client.listResourceFlavors({ limit: 1, continue: metadata?.continue });
    expect(items).toHaveLength(1);
    expect(mock.requests.map(({ method, url, body }) => `${method} ${url}${body}`)).toEqual([
      'GET /v2/project-1/pools?workspaceId=0&labelSelector=os.modelarts%2Fname%3Da%20b%26c&status=created',
      'GET /v2/project-1/pools',
      'GET /v2/project-1/pools',
      'GET /v1/project-1/resourceflavors?limit=1',
      'GET /v1/project-1/resourceflavors?continue=1&limit=1',
    ]);
  });

  it.each([
    ['en', 'must be "created" or "failed" or "creating". Did you mean "failed"?'],
    ['zh', '必须是 "created" 或 "failed" 或 "creating"。是否想输入 "failed"？'],
  ] as const)('has no value in its query that the description has not, in %s', async (language, message) => {
    const mock = await mockFor();
    const { error } = await clientOf(mock.url, { language }).safe.listPools({ status: 'fail' as 'failed' });
    expect(error).toBeInstanceOf(RequestInvalidError);
    expect((error as RequestInvalidError).violations).toEqual([{ pointer: '/status', keyword: 'enum', message }]);
    await clientOf(mock.url, { validateRequests: false }).safe.listPools({ status: 'fail' as 'failed' });
    expect(mock.requests).toHaveLength(1);
  });

  it('has its path values encoded', async () => {
    const name = 'a/b c?d#e%20&节点$&{pool_name}';
    const mock = await mockFor({ pools: [name] });
    const client = clientOf(`${mock.url}/`);
    await client.createNodePool({ pool_name: name, body: newNodePool(name) });
    const { metadata } = await client.deleteNodePool({ pool_name: name, nodepool_name: name });
    expect(metadata?.name).toBe(name);
    expect(mock.requests[1]?.url).toBe(
      `/v2/project-1/pools/${encodeURIComponent(name)}/nodepools/${encodeURIComponent(name)}`,
    );
  });

  it('is signed where there is an access key, for its project', async () => {
    const secrets = { 'access-key': 'secret-key' };
    const mock = await mockFor({ secrets });
    const client = clientOf(mock.url, {
      clock: undefined as never,
      credentials: { accessKey: 'access-key', secretKey: 'secret-key', securityToken: 'temporary' },
    });
    await client.createNodePool({ pool_name: poolName, body: newNodePool('节点') });
    await client.updateNodePool({ pool_name: poolName, nodepool_name: '节点', body: { spec: { resources } } });
    await client.deleteNodePool({ pool_name: poolName, nodepool_name: '节点' });
    await client.deletePool({ pool_name: poolName, 'request-type': 'console' });
    expect(mock.requests).toHaveLength(4);
    for (const { headers } of mock.requests) {
      expect(headers).toMatchObject({ 'x-project-id': 'project-1', 'x-security-token': 'temporary' });
      expect(headers.authorization).toContain('SignedHeaders=host;x-project-id;x-sdk-date;x-security-token');
      expect(headers).not.toHaveProperty('x-auth-token');
    }
  });

  it('does not follow a redirection, which would carry the token to another host', async () => {
    const responses = [new Response(null, { status: 307, headers: { location: 'https://example.com/' } })];
    const seen: RequestInit[] = [];
    const client = clientOf('https://example.com', {
      fetch: async (_url, init) => (seen.push(init ?? {}), responses.shift() as Response),
    });
    const { error } = await client.safe.deletePool({ pool_name: 'p' });
    expect(error).toMatchObject({ name: 'ApiError', status: 307 });
    expect(seen).toMatchObject([{ redirect: 'manual' }]);
  });
});

describe('what is not sent', () => {
  const sent: unknown[] = [];
  const client = clientOf('https://example.com', {
    fetch: async (...request) => (sent.push(request), new Response('{}')),
  });
  const update = (args: object) =>
    client.safe.updateNodePool({ pool_name: 'p', nodepool_name: 'n', body: { spec: { resources } }, ...args } as never);

  it.each([
    ['a missing name', { nodepool_name: undefined }, ['/nodepool_name must be a non-empty string or a number']],
    [
      'an empty name, which would be another address',
      { nodepool_name: '' },
      ['/nodepool_name must be a non-empty string or a number'],
    ],
    [
      'a name that leads to the pool',
      { nodepool_name: '..' },
      ['/nodepool_name must not be "." or "..", which would change the path'],
    ],
    ['a name that is no text', { nodepool_name: { a: 1 } }, ['/nodepool_name must be a non-empty string or a number']],
    ['an argument that there is not', { 'dry/run': true }, ['/dry~1run is not a parameter of this operation']],
    ['no body', { body: undefined }, ['/body must be an object']],
    ['a body that is no JSON', { body: 1n }, ['/body must be something that JSON can express']],
    ['a body without a required field', { body: { spec: {} } }, ['/body/spec must have the key "resources"']],
    [
      'a body with wrong values',
      { body: { spec: { resources: { ...resources, count: '2', creatingStep: { type: 'racks', step: 2 ** 31 } } } } },
      [
        '/body/spec/resources/count must be an integer',
        '/body/spec/resources/creatingStep/step must be an integer from -2147483648 to 2147483647',
        '/body/spec/resources/creatingStep/type must be "rack" or "hyperinstance"',
      ],
    ],
  ])('%s', async (_name, args, messages) => {
    const { error } = await update(args);
    expect(error).toBeInstanceOf(RequestInvalidError);
    const { violations } = error as RequestInvalidError;
    expect(violations.map(({ pointer, message }) => `${pointer} ${message}`).toSorted()).toEqual(messages);
    expect(error?.message).toContain(messages[0]);
    expect(sent).toEqual([]);
  });

  it('a header that cannot be sent', async () => {
    const { error } = await client.safe.deletePool({ pool_name: 'p', 'request-type': 'a\nb: c' });
    expect(error?.message).toBe('deletePool: /request-type must be a string that is valid in a header');
    expect(sent).toEqual([]);
  });

  it('is told in Chinese on request', async () => {
    const chinese = clientOf('https://example.com', { language: 'zh' });
    const { error } = await chinese.safe.updateNodePool({
      pool_name: '..',
      nodepool_name: 'n',
      body: { spec: {} },
    } as never);
    expect(error?.message).toBe('updateNodePool: /pool_name 不能是 "." 或 ".."，否则会改变请求路径');
    const { error: other } = await chinese.safe.updateNodePool({
      pool_name: 'p',
      nodepool_name: 'n',
      body: { spec: {} },
    } as never);
    expect(other?.message).toBe('updateNodePool: /body/spec 缺少必选字段 "resources"');
  });

  it('a body that breaks a rule', async () => {
    const { error } = await update({ body: { spec: { resources: { ...resources, count: 2 } } } });
    expect(error?.name).toBe('RequestInvalidError');
    expect((error as RequestInvalidError).violations).toEqual([
      {
        pointer: '/body/spec/resources/maxCount',
        keyword: 'max-count-not-below-count',
        message: '`maxCount` is equal to `count` in a physical pool and at least `count` in a logical pool.',
      },
    ]);
    expect(sent).toEqual([]);
    const chinese = clientOf('https://example.com', { language: 'zh' });
    const body = { spec: { resources: { ...resources, count: 2 } } };
    const refused = await chinese.safe.updateNodePool({ pool_name: 'p', nodepool_name: 'n', body });
    expect(refused.error?.message).toContain('`maxCount` 在物理池中与 `count` 相同');
  });

  it('a misspelt field, which is named beside the one that is missing', async () => {
    const { flavor, ...rest } = resources;
    const { error } = await update({ body: { spec: { resources: { ...rest, flavour: flavor } } } as never });
    expect((error as RequestInvalidError).violations).toEqual([
      { pointer: '/body/spec/resources', keyword: 'required', message: 'must have the key "flavor"' },
      {
        pointer: '/body/spec/resources/flavour',
        keyword: 'unknown-property',
        message: expect.stringContaining('Did you mean `flavor`?'),
      },
    ]);
    expect(sent).toEqual([]);
  });

  it('but is with a warning, where the service may accept it', async () => {
    const found: unknown[] = [];
    const fetch = async () => new Response('{}');
    const warned = clientOf('https://example.com', { fetch, onWarning: (one) => void found.push(one) });
    const body = { spec: { resources: { ...resources, maxCount: 2 } } };
    await warned.updateNodePool({ pool_name: 'pool-of-enough-letters-to-be-an-id-1', nodepool_name: 'n', body });
    expect(found).toMatchObject([
      {
        operation: 'updateNodePool',
        warnings: [{ pointer: '/body/spec/resources/maxCount', keyword: 'max-count-not-above-count' }],
      },
    ]);
  });

  it('but is, where checks are turned off', async () => {
    const bodies: unknown[] = [];
    const fetch = async (_: unknown, init?: RequestInit) => (bodies.push(init?.body), new Response('{}'));
    const unchecked = clientOf('https://example.com', { validateRequests: false, fetch });
    await unchecked.updateNodePool({ pool_name: 'p', nodepool_name: 'n', body: { new: 'field' } as never });
    expect(bodies).toEqual(['{"new":"field"}']);
    await expect(unchecked.deletePool({ pool_name: '..' })).rejects.toThrow('/pool_name must not be');
  });
});

describe('the options', () => {
  const options = { projectId: 'p', credentials: { token: 't' } };
  it('name a region by its address', async () => {
    const urls: unknown[] = [];
    const fetch = async (url: unknown) => (urls.push(url), new Response('{}'));
    await createClient({ ...options, region: 'ap-southeast-1', fetch }).deletePool({ pool_name: 'x' });
    expect(urls).toEqual(['https://modelarts.ap-southeast-1.myhuaweicloud.com/v2/p/pools/x']);
    const { enum: listed = [] } = document.servers.map(({ variables }) => variables?.region).find(Boolean) ?? {};
    expect(Object.keys(regions)).toEqual(listed);
    expect(regions['cn-north-4']).toBe('https://modelarts.cn-north-4.myhuaweicloud.com');
  });

  it.each([
    [{ region: 'cn-north-99' }, 'region is no public region; give baseUrl instead'],
    [{ region: 'constructor' }, 'region is no public region; give baseUrl instead'],
    [{}, 'give either region or baseUrl'],
    [{ region: 'cn-north-4', baseUrl: 'https://example.com' }, 'give either region or baseUrl'],
    [{ baseUrl: 'example.com' }, 'baseUrl must begin with https:// or http://, and have no user, query or fragment'],
    [
      { baseUrl: 'ftp://example.com' },
      'baseUrl must begin with https:// or http://, and have no user, query or fragment',
    ],
    [
      { baseUrl: 'https://me:password@example.com' },
      'baseUrl must begin with https:// or http://, and have no user, query or fragment',
    ],
    [{ region: 'cn-north-4', projectId: '' }, 'projectId must be the ID of a project'],
    [
      { region: 'cn-north-4', credentials: undefined },
      'credentials must have a token, or an accessKey and a secretKey',
    ],
    [
      { region: 'cn-north-4', credentials: { token: 'secret\n' } },
      'credentials.token must be printable ASCII without spaces',
    ],
    [
      { region: 'cn-north-4', credentials: { accessKey: 'a' } },
      'credentials.secretKey must be printable ASCII without spaces',
    ],
    [
      { region: 'cn-north-4', credentials: { accessKey: ' ', secretKey: 's' } },
      'credentials.accessKey must be printable ASCII without spaces',
    ],
  ])('are refused: %j', (wrong, message) => {
    expect(() => createClient({ ...options, ...wrong } as never)).toThrow(new TypeError(message));
  });

  it('and the tables of operations are what the description says', () => {
    const described = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([, operation]) => typeof operation === 'object' && 'operationId' in operation)
        .map(([method, operation]) => `${operation.operationId} ${method.toUpperCase()} ${path}`),
    );
    expect(Object.entries(operations).map(([id, { method, path }]) => `${id} ${method} ${path}`)).toEqual(described);
    expect(described).toContain('createNodePool POST /v2/{project_id}/pools/{pool_name}/nodepools');
  });
});
