import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject } from 'openapi-document';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readMarkdown } from '../../../scripts/files.ts';
import { mockFor, newNodePool } from '../../support/client.ts';
import { blocksOf } from '../../support/guide.ts';
import { runProgram, toolchain } from '../../support/programs.ts';
import { commandsOf, hastily } from '../../support/guide-commands.ts';
import { repository } from '../../support/project.ts';
import { prepareSample } from '../../support/samples.ts';
import { complaintsAbout } from '../../support/typescript.ts';

const files = await readMarkdown(repository, 'docs/guides');
const blocks = (file: string, lang: string) => blocksOf(files.get(file) ?? '', lang).map(({ text }) => text);
const examplePool = 'auto-pool-os-86c13962597848eeb29c5861153a391f';

/** An identity service that gives a token for any request of the form that its page documents. */
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

describe('the first call, at the service', () => {
  const commands = `npx() { :; }\n${hastily(commandsOf('first-call.en', ['service', '']))}`;
  const settings = { ACCOUNT_NAME: 'account', IAM_USER: 'user', IAM_PASSWORD: 'pass"word\\' };
  const at = (url: string, iam: string) =>
    commands
      .replace('https://modelarts.cn-north-4.myhuaweicloud.com', url)
      .replace('https://iam.cn-north-4.myhuaweicloud.com', iam);

  it('gets a token, finds a pool and a flavor, creates a node pool, scales it and deletes that one', async () => {
    toolchain(['curl', '--fail-with-body', '--version']);
    const mock = await mockFor({ pools: [examplePool] });
    const iam = await identityService({ name: 'user', password: settings.IAM_PASSWORD, domain: { name: 'account' } });
    const folder = mkdtempSync(join(tmpdir(), 'pools-guide-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const { status, output } = await runProgram(['sh', '-euc', at(mock.url, iam)], folder, settings);
    expect({ status, output }).toEqual({ status: 0, output: expect.stringContaining('"count":2') });
    const sent = mock.requests.map(({ method, headers, url }) => [
      method,
      headers['content-type'],
      url.split('/').at(-1),
    ]);
    const name = /^first-call-\d+$/;
    expect(sent).toEqual([
      ['GET', undefined, 'pools'],
      ['GET', undefined, 'resourceflavors'],
      ['POST', 'application/json', 'nodepools'],
      ['GET', undefined, expect.stringMatching(name)],
      ['PATCH', 'application/merge-patch+json', expect.stringMatching(name)],
      ['GET', undefined, expect.stringMatching(name)],
      ['DELETE', undefined, expect.stringMatching(name)],
    ]);
    expect(new Set(mock.requests.map(({ headers }) => headers['x-auth-token']))).toEqual(new Set(['token-of-iam']));
    const [response = ''] = blocks('first-call.en.md', 'json');
    const { spec } = JSON.parse(mock.requests.find(({ method }) => method === 'POST')?.body ?? '') as JsonObject;
    expect(JSON.parse(response)).toMatchObject({ spec });
  });

  it('sends nothing without a token', async () => {
    const mock = await mockFor({ pools: [examplePool] });
    const iam = await identityService({ name: 'somebody', password: 'else', domain: { name: 'account' } });
    const { status, output } = await runProgram(['sh', '-euc', at(mock.url, iam)], tmpdir(), settings);
    expect(status).not.toBe(0);
    expect(output).toContain('401');
    expect(mock.requests).toEqual([]);
  });
});

it.each([
  ['the client', 0, '200 GET', 'pool-1 Running\n'],
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

it('what the guides show in TypeScript compiles, and so does the program of the README', { timeout: 60_000 }, () => {
  const programs = [
    ...[...files].flatMap(([file, text]) =>
      blocksOf(text, 'ts').map((block, index) => [`${file}.${index}.ts`, block.text] as const),
    ),
    ...blocksOf(readFileSync(join(repository, 'README.md'), 'utf8'), 'js').map(
      ({ text }, index) => [`README.${index}.ts`, text] as const,
    ),
  ];
  expect(programs.length).toBeGreaterThan(14);
  const [[, text = ''] = []] = programs;
  const wrong = text.replace('createClient({', 'createClient({ projectID: 1, ');
  expect(complaintsAbout(new Map([...programs, ['wrong.ts', wrong]]))).toEqual([
    expect.stringMatching(/wrong\.ts:.*projectID/),
  ]);
});
