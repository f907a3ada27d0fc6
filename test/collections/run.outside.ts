import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { createClient, operations } from '../../client/index.ts';
import { type MockRequest, startMock } from '../../mock/server.ts';
import { repository } from '../support/project.ts';

const key = { accessKey: 'AK0123456789', secretKey: 'SecretKey0123456789' };
const folder = join(repository, 'generated/collections');
const languages = ['en', 'zh'] as const;
type Language = (typeof languages)[number];
type Variables = Readonly<Record<string, string>>;

const credentials: Readonly<Record<string, Variables>> = {
  'a token': { token: 'a-token' },
  'an access key': { token: '', access_key: key.accessKey, secret_key: key.secretKey },
  'a temporary access key': {
    token: '',
    access_key: key.accessKey,
    secret_key: key.secretKey,
    security_token: 'a-security-token',
  },
};

const run = async (name: string, args: readonly string[], cwd = folder) => {
  const program = join(import.meta.dirname, 'node_modules/.bin', name);
  const { stdout, stderr } = await promisify(execFile)(program, args, { cwd }).catch((error: Error) => error as never);
  return `${stdout}${stderr}`;
};
const pairs = (option: string, variables: Variables) =>
  Object.entries(variables).flatMap(([name, value]) => [option, `${name}=${value}`]);

/** How each tool runs everything that it is given. */
const tools: Readonly<Record<string, (language: Language, variables: Variables) => Promise<string>>> = {
  newman: (language, variables) => run('newman', ['run', `postman.${language}.json`, ...pairs('--env-var', variables)]),
  Bruno: (language, variables) =>
    run('bru', ['run', '--env', 'mock', ...pairs('--env-var', variables)], join(folder, `bruno.${language}`)),
  httpyac: (language, variables) => {
    const file = variables.access_key ? `requests-signed.${language}.http` : `requests.${language}.http`;
    return run('httpyac', ['send', file, '--all', '--env', 'mock', ...pairs('--var', variables)]);
  },
};

/** Runs a collection against a mock that verifies signatures. */
async function requestsOf(tool: string, language: Language, variables: Variables) {
  const seen: { request: MockRequest; status: number }[] = [];
  const mock = await startMock({
    time: 0,
    pools: ['pool-1'],
    secrets: { [key.accessKey]: key.secretKey },
    onResponse: (request, { status }) => seen.push({ request, status }),
  });
  const client = createClient({ baseUrl: mock.url, projectId: 'p-1', credentials: { token: 't' } });
  const resources = { flavor: 'modelarts.vm.cpu.4ud', count: 1, maxCount: 1 };
  await client.createNodePool({
    pool_name: 'pool-1',
    body: { apiVersion: 'v2', kind: 'NodePool', metadata: { name: 'first' }, spec: { resources } },
  });
  seen.length = 0; // from here on, what the tool sends
  const names = { project_id: 'p-1', pool_name: 'pool-1', nodepool_name: 'np-1', order_name: 'mock-order-1' };
  const output = await tools[tool]?.(language, { endpoint: mock.url, allow_delete: 'true', ...names, ...variables });
  await mock.close();
  return { seen, output };
}

/** In the file for httpyac, the header of temporary access keys is a comment. */
function kindsFor(tool: string): string[] {
  return Object.keys(credentials).filter((name) => tool !== 'httpyac' || name !== 'a temporary access key');
}

const ids = Object.keys(operations) as (keyof typeof operations)[];

function idOf({ method, url }: MockRequest): string | undefined {
  const path = url.split('?')[0] ?? '';
  return ids.find((id) => {
    const pattern = operations[id].path.replace(/\{[^}]+\}/g, '[^/]+');
    return operations[id].method === method && new RegExp(`^${pattern}$`).test(path);
  });
}

beforeAll(() => run('newman', ['--version'])); // says early that `npm run test:collections` installs the tools

describe.each(Object.keys(tools))('%s', (tool) => {
  describe.each(languages)('in %s', (language) => {
    it.each(kindsFor(tool))('calls every operation with %s', async (name) => {
      const { seen, output } = await requestsOf(tool, language, credentials[name] ?? {});
      const found = seen.map(({ request, status }) => `${idOf(request)} ${status}`);
      expect(found.toSorted(), output).toEqual(ids.map((id) => `${id} 200`).toSorted());
      for (const { request } of seen) {
        const { headers, body } = request;
        const id = idOf(request) as (typeof ids)[number];
        const isSigned = name !== 'a token';
        expect(headers, id).not.toHaveProperty('request-type');
        expect('x-auth-token' in headers, id).toBe(!isSigned);
        expect('authorization' in headers, id).toBe(isSigned);
        expect('x-security-token' in headers, id).toBe(name.startsWith('a temporary'));
        const { requestMediaType } = operations[id];
        if (requestMediaType === null) expect(body, id).toBe('');
        else expect(headers['content-type'], id).toBe(requestMediaType);
      }
    });
  });

  it('is refused where the secret key is wrong, so that the rest proves something', async () => {
    const { seen } = await requestsOf(tool, 'en', { ...credentials['an access key'], secret_key: 'wrong' });
    expect(seen.map(({ status }) => status)).toEqual(ids.map(() => 401));
  });

  it.skipIf(tool === 'httpyac')('deletes nothing unless it is allowed to', async () => {
    const { seen, output } = await requestsOf(tool, 'zh', { token: 'a-token', allow_delete: '' });
    expect(
      seen.filter(({ request }) => request.method === 'DELETE'),
      output,
    ).toEqual([]);
    expect(seen.length).toBeGreaterThan(0);
  });
});
