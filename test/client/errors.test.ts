import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  ApiError,
  createClient,
  isApiError,
  isClientError,
  isRequestInvalidError,
  isTimeoutError,
  isTransportError,
  type OperationId,
  operations,
} from '../../client/index.ts';
import { callOf, clientOf, mockFor, newNodePool, poolName, token } from '../support/client.ts';

const answering = (body: BodyInit | null, status: number, headers = {}, options = {}) =>
  clientOf('https://example.com', {
    fetch: async () => new Response(body, { status, headers }),
    retry: { tries: 1 },
    ...options,
  });
const errorFrom = async (client: ReturnType<typeof clientOf>) =>
  (await client.safe.deletePool({ pool_name: 'p' })).error;

describe('an error of the service', () => {
  it.each([
    [
      'of the service',
      '{"error_code":"ModelArts.50015001","error_msg":"pool not found"}',
      'deletePool: 404 ModelArts.50015001 pool not found',
    ],
    [
      'of the gateway',
      '{"error_msg":"None.","error_code":"APIG.0101","request_id":"r"}',
      'deletePool: 404 APIG.0101 None. (request r)',
    ],
    ['with other names', '{"code":"X.1","message":"No."}', 'deletePool: 404 X.1 No.'],
    [
      'of the identity service',
      '{"error":{"code":404,"message":"Not here.","title":"Not Found"}}',
      'deletePool: 404 Not here.',
    ],
    ['that is nested', '{"error":{"code":"IAM.1","message":"No."}}', 'deletePool: 404 IAM.1 No.'],
    ['in HTML', '<html>Bad gateway</html>', 'deletePool: 404 <html>Bad gateway</html>'],
    ['without a body', '', 'deletePool: 404'],
    ['that is an array', '[1]', 'deletePool: 404'],
    ['that is null', 'null', 'deletePool: 404'],
    ['with names of the wrong type', '{"error_code":7,"error_msg":["x"],"request_id":{}}', 'deletePool: 404'],
  ])('%s', async (_name, body, message) => {
    const error = await errorFrom(answering(body, 404));
    expect(error).toBeInstanceOf(ApiError);
    expect(error?.message).toBe(message);
  });

  it('carries what a program needs', async () => {
    const body = { error_code: 'ModelArts.50015001', error_msg: 'pool not found', encoded_authorization_message: 'e' };
    const error = await errorFrom(answering(JSON.stringify(body), 404, { 'x-request-id': 'abc', 'retry-after': '3' }));
    expect({ ...error }).toEqual({
      name: 'ApiError',
      operation: 'deletePool',
      status: 404,
      ...body,
      request_id: 'abc',
      body,
      retryAfter: 3000,
      tries: 1,
      advice: { meaning: expect.stringContaining('no resource pool'), action: expect.any(String) },
    });
    expect(isApiError(error) && error.headers.get('retry-after')).toBe('3');
    expect(inspect(error)).not.toContain('Headers');
  });

  it('keeps the beginning of a long text', async () => {
    const error = await errorFrom(answering(`<html>${'x'.repeat(1_000_000)}`, 502));
    expect(isApiError(error) && error.body).toHaveLength(1000);
    expect(inspect(error).length).toBeLessThan(5000);
  });

  it('comes with advice for every entry of the catalogue that applies, in the language of the client', async () => {
    const { catalogue } = await import('../../generated/catalogue.ts');
    for (const { code, messages, status, operations: ids, zh } of catalogue) {
      if (!ids.includes('createNodePool')) continue;
      const body = JSON.stringify({ error_code: code ?? 'ModelArts.50004000', error_msg: messages[0] ?? '' });
      const client = answering(body, status[0] ?? 400, {}, { language: 'zh' });
      const { error } = await client.safe.createNodePool({ pool_name: 'p', body: newNodePool() });
      expect(isApiError(error) && error.advice).toEqual(zh);
    }
  });

  it.each(['createNodePool', 'updateNodePool', 'deleteNodePool', 'showNodePool', 'deletePool'] as const)(
    'explains a display name in place of the ID to %s',
    async (operation) => {
      const body = '{"error_code":"ModelArts.50015001","error_msg":"Pool my pool not found."}';
      const { error } = await callOf(answering(body, 404), operation);
      expect(isApiError(error) && error.advice?.action).toContain('`metadata.name`');
    },
  );

  it('comes with the same advice for both prefixes of the gateway', async () => {
    const { catalogue } = await import('../../generated/catalogue.ts');
    const gateway = catalogue.filter(({ code }) => code?.startsWith('APIGW.'));
    expect(gateway.map(({ alias }) => alias)).toEqual(gateway.map(({ code }) => code?.replace('APIGW', 'APIG')));
    for (const { alias, status, en } of gateway) {
      const error = await errorFrom(
        answering(`{"error_code":"${alias}","error_msg":"Other words."}`, status[0] ?? 401),
      );
      expect(isApiError(error) && error.advice).toEqual(en);
    }
  });

  it('has no advice where the catalogue knows nothing', async () => {
    expect(await errorFrom(answering('{"error_code":"ModelArts.50015001"}', 400))).toMatchObject({ advice: undefined });
    expect(await errorFrom(answering('{"error_code":"ModelArts.50004100"}', 415))).toMatchObject({ advice: undefined });
    expect(await errorFrom(answering('{}', 418))).toMatchObject({ advice: undefined });
  });

  it.each(
    Object.entries(operations).flatMap(([id, { errorStatuses }]) =>
      errorStatuses.map((status) => [id, status] as const),
    ),
  )('%s %s as the mock gives it', async (id, declared) => {
    const status = declared === 'default' ? 418 : Number(declared);
    const mock = await mockFor({ fail: [{ status, times: 9 }] });
    const client = clientOf(mock.url);
    const { error, response } = await callOf(client, id as OperationId);
    expect(error).toMatchObject({
      name: 'ApiError',
      operation: id,
      status,
      request_id: expect.stringContaining('mock-'),
    });
    expect(response?.status).toBe(status);
  });
});

describe('a success', () => {
  it('without a body is an object without fields', async () => {
    expect(await answering(null, 204).deletePool({ pool_name: 'p' })).toEqual({});
    expect(await answering('', 200).deletePool({ pool_name: 'p' })).toEqual({});
  });

  it('that is no JSON is no success', async () => {
    const error = await errorFrom(answering('<html>Log in</html>', 200));
    expect(isTransportError(error) && error.mayHaveArrived).toBe(true);
    expect(error?.message).toBe('deletePool: status 200, but the body is no JSON object');
  });

  it.each(['null', '[]', '"text"', '1', 'true'])('that is %s is no success', async (body) => {
    const error = await errorFrom(answering(body, 200));
    expect(error).toMatchObject({ name: 'TransportError', mayHaveArrived: true, tries: 1 });
    expect(error?.message).toBe('deletePool: status 200, but the body is no JSON object');
  });

  it('is checked where that is asked for', async () => {
    const found: unknown[] = [];
    const options = { onInvalidResponse: (invalid: unknown) => void found.push(invalid) };
    const body = '{"metadata":{"name":1},"new":"field"}';
    expect(await answering(body, 200, {}, options).deletePool({ pool_name: 'p' })).toEqual(JSON.parse(body));
    expect(await errorFrom(answering('{"error_code":1}', 400, {}, options))).toMatchObject({ status: 400 });
    expect(found).toEqual([
      {
        operation: 'deletePool',
        status: 200,
        violations: [{ pointer: '/metadata/name', keyword: 'type', message: 'must be a string' }],
      },
      {
        operation: 'deletePool',
        status: 400,
        violations: [{ pointer: '/error_code', keyword: 'type', message: 'must be a string' }],
      },
    ]);
  });
});

describe('the guards', () => {
  it('distinguish the errors', async () => {
    const never = clientOf('https://example.com', {
      fetch: () => new Promise(() => {}),
      clock: undefined as never,
      timeouts: { perTry: 5 },
      retry: { tries: 1 },
    });
    const broken = clientOf('https://example.com', {
      fetch: () => Promise.reject(new TypeError('fetch failed')),
      retry: { tries: 1 },
    });
    const errors = [
      await errorFrom(answering('{}', 400)),
      await errorFrom(broken),
      await errorFrom(never),
      (await broken.safe.deletePool({ pool_name: '' })).error,
      new Error('another'),
      'text',
    ];
    const guards = [isApiError, isTransportError, isTimeoutError, isRequestInvalidError, isClientError];
    expect(errors.map((error) => guards.map((guard) => Number(guard(error))).join(''))).toEqual([
      '10001',
      '01001',
      '00101',
      '00011',
      '00000',
      '00000',
    ]);
    expect(String(Object(errors[2]).message)).toBe('deletePool: no response within 5 ms (one try)');
  });

  it('and the throwing mode throws what the other mode returns', async () => {
    const client = answering('{"error_code":"a"}', 400);
    const thrown = await client.deletePool({ pool_name: 'p' }).catch((error: unknown) => error);
    expect(thrown).toEqual(await errorFrom(client));
  });
});

describe('a secret', () => {
  const secrets = { token: 'secret-token-1', secretKey: 'secret-key-22', securityToken: 'security-token-333' };
  const everySecret = Object.values(secrets);
  const { token: _, ...accessKey } = secrets;
  const credentials = [{ token: secrets.token }, { accessKey: 'access-key', ...accessKey }];
  const shown = (value: unknown) =>
    [
      inspect(value, { depth: 9, showHidden: true }),
      JSON.stringify(value),
      String(value),
      String(Object(value).stack),
      inspect(Object(value).cause),
    ].join('\n');

  it.each(credentials)('is not to be seen in a client: %j', (credential) => {
    const client = createClient({ region: 'cn-north-4', projectId: 'p', credentials: credential });
    for (const secret of everySecret) expect(shown(client)).not.toContain(secret);
  });

  it.each(credentials)('is not to be seen in an error, even of a service that repeats it: %j', async (credential) => {
    const failures: (typeof fetch)[] = [
      async (_url, init) =>
        new Response(JSON.stringify({ error_code: 'X', error_msg: `You sent ${JSON.stringify(init?.headers)}` }), {
          status: 400,
        }),
      async (_url, init) =>
        new Response(`<html>${JSON.stringify(init?.headers)} ${everySecret.join()}`, {
          status: 500,
          headers: { 'x-request-id': 'r' },
        }),
      async () => new Response('no JSON'),
      async () =>
        Promise.reject(
          new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) }),
        ),
    ];
    for (const fetch of failures) {
      const client = clientOf('https://example.com', { credentials: credential, fetch, retry: { tries: 1 } });
      const error = await errorFrom(client);
      const sent = Object.values(credential).filter((value) => value !== 'access-key');
      expect(isClientError(error)).toBe(true);
      for (const secret of sent) expect(shown(error)).not.toContain(secret);
    }
  });

  it.each([
    [{ token: 'secret-token\n' }, 'secret-token'],
    [{ token: '秘密的secret-token' }, 'secret-token'],
    [{ accessKey: 'a', secretKey: 'b', securityToken: 'secret-token ' }, 'secret-token'],
  ])('is not to be seen when it cannot be sent', async (wrong, secret) => {
    const refusal = await Promise.resolve()
      .then(() => clientOf('https://example.com', { credentials: wrong }))
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(TypeError);
    expect(shown(refusal)).not.toContain(secret);
    const later = clientOf('https://example.com', { credentials: () => wrong });
    const { error } = await later.safe.deletePool({ pool_name: 'p' });
    expect(error).toMatchObject({ name: 'CallbackError', callback: 'credentials', cause: expect.any(TypeError) });
    expect(shown(error)).not.toContain(secret);
  });

  it('would be seen by this test', () => {
    expect(shown(new Error('x', { cause: { secretKey: secrets.secretKey } }))).toContain(secrets.secretKey);
  });

  it('is nowhere in the code of the examples', () => {
    for (const name of ['token', 'access-key', 'errors', 'fetch']) {
      expect(readFileSync(`examples/${name}.ts`, 'utf8')).not.toContain(token);
    }
  });
});

it('a pool that is not there is told from one that is', async () => {
  const mock = await mockFor();
  const client = clientOf(mock.url);
  await client.deletePool({ pool_name: poolName });
  await expect(client.deletePool({ pool_name: poolName })).rejects.toMatchObject({
    status: 404,
    error_code: 'ModelArts.50015001',
  });
});
