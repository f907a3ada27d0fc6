import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readMarkdown } from '../../../scripts/files.ts';
import { mockFor, newNodePool } from '../../support/client.ts';
import { blocksOf } from '../../support/guide.ts';
import { runProgram, toolchain } from '../../support/programs.ts';
import { repository } from '../../support/project.ts';
import { prepareSample } from '../../support/samples.ts';

const files = await readMarkdown(repository, 'docs/guides');
const blocks = (file: string, lang: string) => blocksOf(files.get(file) ?? '', lang).map(({ text }) => text);
const examplePool = 'auto-pool-os-86c13962597848eeb29c5861153a391f';

/** An identity service that gives a token to whoever asks as its page says. */
async function identityService(user: { name: string; password: string; domain: { name: string } }) {
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const { identity, scope } = JSON.parse(text).auth;
    const known =
      request.method === 'POST' &&
      request.url === '/v3/auth/tokens' &&
      request.headers['content-type'] === 'application/json' &&
      identity.methods.join() === 'password' &&
      JSON.stringify(identity.password.user) === JSON.stringify(user) &&
      scope.project.name === 'cn-north-4';
    response
      .writeHead(known ? 201 : 401, {
        'content-type': 'application/json',
        ...(known && { 'X-Subject-Token': 'token-of-iam' }),
      })
      .end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe.each(['en', 'zh'])('the first call, as told in %s', (language) => {
  const commands = blocks(`first-call.${language}.md`, 'sh').join('\n');
  const settings = { ACCOUNT_NAME: 'account', IAM_USER: 'user', IAM_PASSWORD: 'password' };

  it('gets a token, creates a node pool, scales it and deletes it', async () => {
    toolchain(['curl', '--fail-with-body', '--version']);
    const mock = await mockFor({ pools: [examplePool] });
    const iam = await identityService({ name: 'user', password: 'password', domain: { name: 'account' } });
    const script = commands
      .replace('https://modelarts.cn-north-4.myhuaweicloud.com', mock.url)
      .replace('https://iam.cn-north-4.myhuaweicloud.com', iam);
    const { status, output } = await runProgram(['sh', '-euc', script], repository, settings);
    expect({ status, output }).toEqual({ status: 0, output: expect.stringContaining('"count":2') });
    expect(
      mock.requests.map(({ method, headers, body }) => [
        method,
        headers['content-type'],
        headers['x-auth-token'],
        body === '',
      ]),
    ).toEqual([
      ['POST', 'application/json', 'token-of-iam', false],
      ['PATCH', 'application/merge-patch+json', 'token-of-iam', false],
      ['DELETE', undefined, 'token-of-iam', true],
    ]);
    const [answer = ''] = blocks(`first-call.${language}.md`, 'json');
    expect(JSON.parse(answer)).toMatchObject(JSON.parse(mock.requests[0]?.body ?? ''));
  });

  it('makes nothing without a token', async () => {
    const mock = await mockFor({ pools: [examplePool] });
    const iam = await identityService({ name: 'somebody', password: 'else', domain: { name: 'account' } });
    const script = commands
      .replace('https://modelarts.cn-north-4.myhuaweicloud.com', mock.url)
      .replace('https://iam.cn-north-4.myhuaweicloud.com', iam);
    const { status, output } = await runProgram(['sh', '-euc', script], repository, settings);
    expect(status).not.toBe(0);
    expect(output).toContain('401');
    expect(mock.requests.filter(({ headers }) => headers['x-auth-token'])).toEqual([]);
  });
});

it.each([
  ['the client', 0, '200 DELETE', 'Deleting\n'],
  ['the client behind openapi-fetch', 1, '200 PATCH', '3\n'],
  ['openapi-fetch', 2, '200 PATCH', '2\n'],
])('the guide to clients shows %s as it works', async (_name, index, answered, printed) => {
  const seen: string[] = [];
  const mock = await mockFor({ onResponse: ({ method }, { status }) => void seen.push(`${status} ${method}`) });
  const headers = { 'content-type': 'application/json', 'x-auth-token': 't' };
  await fetch(`${mock.url}/v2/project-1/pools/pool-1/nodepools`, {
    method: 'POST',
    headers,
    body: JSON.stringify(newNodePool('n')),
  });
  const folder = mkdtempSync(join(tmpdir(), 'pools-guide-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const source = (blocks('generating-a-client.en.md', 'ts')[index] ?? '')
    .replace("region: 'cn-north-4'", `baseUrl: '${mock.url}'`)
    .replace('https://modelarts.cn-north-4.myhuaweicloud.com', mock.url);
  const { command, folder: cwd } = await prepareSample({ lang: 'TypeScript', source }, folder, 'guide');
  const settings = { PROJECT_ID: 'project-1', POOL_NAME: 'pool-1', NODEPOOL_NAME: 'n', TOKEN: 't' };
  expect(await runProgram(command, cwd, settings)).toEqual({ status: 0, output: printed });
  expect(seen.at(-1)).toBe(answered);
});
