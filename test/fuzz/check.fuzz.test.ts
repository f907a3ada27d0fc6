import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from '@redocly/openapi-core';
import fc from 'fast-check';
import type { Json } from 'openapi-document';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { check } from '../../scripts/build.ts';
import { ProblemsError } from '../../scripts/problems.ts';
import { makeProject } from '../support/project.ts';
import { brokenValue } from './broken.ts';

const runs = Math.ceil(Number(process.env.FUZZ_RUNS ?? 1000) / 20);

let project = '';
beforeAll(() => {
  project = makeProject();
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

const folders = [
  'spec',
  'spec/paths',
  'spec/components/schemas',
  'spec/components/parameters',
  'spec/inventory',
  'spec/workflows',
];
const files = folders.flatMap((folder) =>
  readdirSync(folder).flatMap((name) => (/\.ya?ml$/.test(name) ? [`${folder}/${name}`] : [])),
);

/** Each is written into a copy of the project and goes through every check; 1 in 20, because that takes a second. */
it('refuses sources with members out of place, each at its place', { timeout: runs * 10_000 }, async () => {
  const source = fc
    .constantFrom(...files)
    .chain((file) => fc.tuple(fc.constant(file), brokenValue(parseYaml(readFileSync(file, 'utf8')) as Json)));
  await fc.assert(
    fc.asyncProperty(source, async ([file, value]) => {
      const path = join(project, file);
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, JSON.stringify(value));
      try {
        await check(project, () => undefined);
      } catch (error) {
        if (!(error instanceof ProblemsError)) throw error;
        for (const { rule, message } of error.problems) expect(rule, `${file}: ${message}`).not.toBe('build');
      } finally {
        writeFileSync(path, text);
      }
    }),
    { numRuns: runs },
  );
});
