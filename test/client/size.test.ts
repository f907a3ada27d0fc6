import { parseYaml } from '@redocly/openapi-core';
import { build, type Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { JsonObject } from 'openapi-document';
import { catalogueSource } from '../../scripts/steps/catalogue.ts';
import { operations } from '../../scripts/steps/operations-module.ts';
import { compileRules } from '../../scripts/steps/rules/compile.ts';
import { validatorFiles } from '../../scripts/steps/validators.ts';
import { repository } from '../support/project.ts';

const released = parseYaml(readFileSync(join(repository, 'spec/releases/1.0.0.yaml'), 'utf8')) as JsonObject;
const tables: Readonly<Record<string, string>> = {
  'operations.ts': operations(released),
  'catalogue.ts': catalogueSource([], []),
  'validators.js': (await validatorFiles(released)).js,
  'rules.js': (await compileRules({ operations: [], rules: {}, placed: [] })).js,
};

/** Puts the tables of one release in the place of the present ones: the budget is that of the code. */
const fixedTables: Plugin = {
  name: 'fixed-tables',
  setup({ onLoad }) {
    onLoad({ filter: /generated.(operations\.ts|catalogue\.ts|validators\.js|rules\.js)$/ }, ({ path }) => ({
      contents: tables[basename(path)] ?? '',
      loader: 'ts',
      resolveDir: join(repository, 'generated'),
    }));
  },
};

/** What a page loads at once and what it loads when needed, as bundlers cut it: bytes, minified and compressed. */
async function sizes(contents: string): Promise<{ first: number; later: number }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: repository, loader: 'ts' },
    absWorkingDir: repository,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    outdir: 'out',
    entryNames: 'first',
    write: false,
    metafile: true,
    plugins: [fixedTables],
  });
  const first = new Set(['out/first.js']);
  for (const name of first) {
    for (const { path, kind } of metafile.outputs[name]?.imports ?? [])
      if (kind === 'import-statement') first.add(path);
  }
  const size = (wanted: boolean) =>
    outputFiles
      .filter(({ path }) => first.has(relative(repository, path)) === wanted)
      .reduce((sum, { contents: bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0);
  return { first: size(true), later: size(false) };
}

it('a client with a token weighs at most 6 kB, and the whole at most 17 kB', async () => {
  const contents = `
    import { createClient } from './client/index.ts';
    export const client = createClient({ region: 'cn-north-4', projectId: 'p', credentials: { token: 't' }, validateRequests: false });`;
  const { first, later } = await sizes(contents);
  expect(first).toBeGreaterThan(1000);
  expect(first).toBeLessThanOrEqual(6000);
  expect(first + later).toBeLessThanOrEqual(17_000);
});

it('what a page loads at once grows when the checks are loaded at once', async () => {
  const { first } = await sizes(`
    import { createClient } from './client/index.ts';
    export { validators } from './generated/validators.js';
    export const client = createClient({ region: 'cn-north-4', projectId: 'p', credentials: { token: 't' } });`);
  expect(first).toBeGreaterThan(6000);
});
