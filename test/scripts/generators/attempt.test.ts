import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { attempt } from '../../../scripts/generators/attempt.ts';
import { calls } from '../../../scripts/generators/calls.ts';
import type { Pair } from '../../../scripts/generators/pair.ts';
import { missing } from '../../../scripts/generators/tools.ts';

/** A driver without a generated client; `CHANGE` is code that spoils a call. */
const driver = (change: string) => `
import { calls } from './calls.mjs';
for (const call of calls) {
  let { method, path, headers, mediaType, body } = call;
  ${change}
  const url = process.env.BASE_URL + '/' + path.map(encodeURIComponent).join('/');
  const answer = await fetch(url, { method, headers: { ...headers, ...(mediaType && { 'content-type': mediaType }) }, body: body && JSON.stringify(body) });
  const { metadata, spec } = await answer.json();
  console.log(method === 'PATCH' ? spec.resources.count : metadata.name);
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
  notes: [],
  generate: 'mkdir api && cp openapi.json api/client.js',
  compile: 'node --check call.mjs',
  call: 'node call.mjs',
};

function tryPair(change: Partial<Pair>, documents = { en: 'let pool;', zh: 'let pool; // 资源池' }, spoil = '') {
  const home = mkdtempSync(join(tmpdir(), 'pair-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  mkdirSync(join(home, 'by-hand/own'), { recursive: true });
  writeFileSync(
    join(home, 'by-hand/package-lock.json'),
    JSON.stringify({ packages: { 'node_modules/none': { version: '1.2.3' } } }),
  );
  writeFileSync(join(home, 'by-hand/own/call.mjs'), driver(spoil));
  writeFileSync(join(home, 'by-hand/own/calls.mjs'), `export const calls = ${JSON.stringify(calls)};`);
  return attempt({ ...pair, ...change }, home, documents).then((result) => ({ result, home }));
}

describe('an attempt', () => {
  it('is right when everything is', async () => {
    const { result, home } = await tryPair({});
    expect(result).toEqual({ version: '1.2.3', compiles: true, calls: true, sameNames: true, findings: [] });
    expect(readFileSync(join(home, 'by-hand/out/own/zh/api/client.js'), 'utf8')).toBe('let pool; // 资源池');
  });

  it('tells a generator that fails', async () => {
    const { result } = await tryPair({ generate: 'echo noise; echo "Error: no such option" >&2; false' });
    expect(result).toMatchObject({
      compiles: false,
      calls: false,
      sameNames: false,
      findings: ['It does not generate: Error: no such option'],
    });
  });

  it('tells code that does not compile, in one language too', async () => {
    expect((await tryPair({ compile: 'echo "$PWD/api/client.js:3:5: undefined: Pool"; false' })).result).toMatchObject({
      compiles: false,
      calls: false,
      findings: ['It does not compile: api/client.js:3:5: undefined: Pool'],
    });
    expect((await tryPair({ compile: 'if grep -q 资源池 openapi.json; then false; fi' })).result).toMatchObject({
      compiles: false,
      findings: ['Chinese only: It does not compile: no reason is given.'],
    });
  });

  it('tells wrong calls, and what the driver says of them', async () => {
    const { result } = await tryPair({}, undefined, "if (method === 'PATCH') mediaType = 'application/json';");
    expect(result).toMatchObject({ compiles: true, calls: false, sameNames: true });
    expect(result.findings[0]).toBe(
      'updateNodePool: the content type is "application/json" instead of "application/merge-patch+json".',
    );
    expect(result.findings.at(-1)).toMatch(/^The driver fails: .*TypeError/);
  });

  it('tells names that differ', async () => {
    const { result } = await tryPair({}, { en: 'let pool;', zh: 'let chi;' });
    expect(result).toMatchObject({
      compiles: true,
      calls: true,
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
    expect(await missing([pair])).toEqual([]);
    try {
      process.env.PATH = '/nowhere';
      expect(await missing([{ ...pair, tools: ['golang-go'] }])).toEqual(['golang-go=go version']);
    } finally {
      process.env.PATH = path;
    }
  });
});
