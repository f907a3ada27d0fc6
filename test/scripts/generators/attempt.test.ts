import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject } from 'openapi-document';
import { describe, expect, it, onTestFinished } from 'vitest';
import document from '../../../generated/openapi.en.json' with { type: 'json' };
import { attemptPair } from '../../../scripts/generators/attempt.ts';
import { callsOf } from '../../../scripts/generators/calls.ts';
import type { Pair } from '../../../scripts/generators/pair.ts';
import { missing } from '../../../scripts/generators/tools.ts';

const calls = callsOf(document as unknown as JsonObject);

/** A driver without a generated client; `change` is code that makes a call wrong. */
const driver = (change: string) => `
import { calls } from './calls.mjs';
for (const call of calls) {
  let { operation, method, path, query, headers, mediaType, body, read } = call;
  ${change}
  const url = process.env.BASE_URL + '/' + path.map(encodeURIComponent).join('/') + '?' + new URLSearchParams(query);
  const response = await fetch(url, { method, headers: { ...headers, ...(mediaType && { 'content-type': mediaType }) }, body: body && JSON.stringify(body) });
  if (!response.ok) throw new TypeError(response.statusText);
  console.log(operation, read);
}`;

const pair: Pair = {
  id: 'own',
  folder: 'by-hand',
  generator: 'none',
  package: 'none',
  language: 'JavaScript',
  artifact: '3.1',
  tools: [],
  driver: 'call.mjs',
  settings: [],
  generate: `mkdir api && grep '"code"' openapi.json | cut -d '"' -f 4 > api/client.js`,
  compile: 'node --check call.mjs',
  call: 'node call.mjs',
};

function tryPair(change: Partial<Pair>, codes = { en: 'let pool;', zh: 'let pool; // 资源池' }, mistake = '') {
  const documentOf = (code: string) => ({ ...(document as unknown as JsonObject), code });
  const documents = { en: documentOf(codes.en), zh: documentOf(codes.zh) };
  const home = mkdtempSync(join(tmpdir(), 'pair-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  mkdirSync(join(home, 'by-hand/own'), { recursive: true });
  writeFileSync(
    join(home, 'by-hand/package-lock.json'),
    JSON.stringify({ packages: { 'node_modules/none': { version: '1.2.3' } } }),
  );
  writeFileSync(join(home, 'by-hand/own/call.mjs'), driver(mistake));
  writeFileSync(join(home, 'by-hand/own/calls.mjs'), `export const calls = ${JSON.stringify(calls)};`);
  return attemptPair({ ...pair, ...change }, home, documents).then((result) => ({ result, home }));
}

describe('an attempt', () => {
  it('is right when everything is', async () => {
    const { result, home } = await tryPair({});
    expect(result).toEqual({
      version: '1.2.3',
      compiles: true,
      right: calls.map(({ operation }) => operation),
      wrong: [],
      sameNames: true,
      comments: 'none',
      values: 'none',
      findings: [],
    });
    expect(readFileSync(join(home, 'by-hand/out/own/zh/api/client.js'), 'utf8')).toBe('let pool; // 资源池\n');
  });

  it('shows that a generator fails', async () => {
    const { result } = await tryPair({ generate: 'echo noise; echo "Error: no such option" >&2; false' });
    expect(result).toMatchObject({
      compiles: false,
      right: [],
      sameNames: false,
      findings: ['It does not generate: Error: no such option'],
    });
  });

  it('shows that code does not compile, in one language too', async () => {
    expect((await tryPair({ compile: 'echo "$PWD/api/client.js:3:5: undefined: Pool"; false' })).result).toMatchObject({
      compiles: false,
      right: [],
      findings: ['It does not compile: api/client.js:3:5: undefined: Pool'],
    });
    expect((await tryPair({ compile: 'if grep -q 资源池 api/client.js; then false; fi' })).result).toMatchObject({
      compiles: false,
      findings: ['Chinese only: It does not compile: no reason is given.'],
    });
  });

  it('shows wrong calls, and the error of the driver', async () => {
    const { result } = await tryPair({}, undefined, "if (method === 'PATCH') mediaType = 'application/json';");
    expect(result).toMatchObject({
      compiles: true,
      wrong: expect.arrayContaining(['updateNodePool']),
      sameNames: true,
    });
    expect(result.findings[0]).toMatch(/^The driver fails: .*TypeError/);
    expect(result.findings[1]).toBe(
      'updateNodePool: the content type is "application/json" instead of "application/merge-patch+json".',
    );
  });

  it('shows names that differ', async () => {
    const { result } = await tryPair({}, { en: 'let pool;', zh: 'let chi;' });
    expect(result).toMatchObject({
      compiles: true,
      wrong: [],
      sameNames: false,
      findings: ['client.js: pool in English is chi in Chinese.'],
    });
  });

  it('does not pass for the same names when nothing was made', async () => {
    expect((await tryPair({ generate: 'true' })).result).toMatchObject({ sameNames: false });
  });
});

describe('the tools of a pair', () => {
  it('are looked for', async () => {
    const path = process.env.PATH;
    expect(await missing([pair])).toEqual({ packages: [], compilers: [] });
    try {
      process.env.PATH = '/nowhere';
      expect(await missing([{ ...pair, tools: ['ruby', 'go'] }])).toEqual({
        packages: ['ruby=ruby --version'],
        compilers: ['Go 1.24 or newer (https://go.dev/dl)'],
      });
    } finally {
      process.env.PATH = path;
    }
  });
});
