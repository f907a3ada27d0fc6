import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formatsPlugin from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { render } from '../src/index.ts';
import { files, folderWith, petApi } from './support/command-line.ts';

describe('a JUnit report', () => {
  it.each([
    ['breaking', 0],
    ['any', 1],
  ])('has the failures that make the run fail: %s', async (failOn, failures) => {
    const { start } = folderWith({ ...files, 'same.yaml': files['old.yaml'].replace('addPet', 'createPet') });
    const { code, out } = await start(['old.yaml', 'same.yaml', '--format', 'junit', '--fail-on', failOn]);
    expect(code).toBe(failures);
    expect(out).toContain(`tests="1" failures="${failures}"`);
    expect(out.match(/<failure/g) ?? []).toHaveLength(failures);
  });
});

describe('a SARIF report', () => {
  it('fits the schema of SARIF 2.1.0', async () => {
    const schema = JSON.parse(
      readFileSync(new URL('support/sarif-2.1.0.schema.json', import.meta.url), 'utf8'),
    ) as object;
    const ajv = new Ajv({ strict: false, unicodeRegExp: false });
    formatsPlugin.default(ajv);
    const isSarif = ajv.compile(schema);
    const { cwd, start } = folderWith({ ...files, 'a folder/new.yaml': petApi('../schemas/new.yaml') });
    for (const revision of ['new.yaml', 'old.yaml', 'a folder/new.yaml', join(cwd, 'new.yaml')]) {
      const { out } = await start(['old.yaml', revision, '--format', 'sarif']);
      expect({ valid: isSarif(JSON.parse(out)), errors: isSarif.errors }).toEqual({ valid: true, errors: null });
      expect(isSarif({ ...(JSON.parse(out) as object), version: '2.0' })).toBe(false);
    }
  });
});

describe('a report of thousands of changes', () => {
  it('fits into a comment on GitHub', async () => {
    const paths = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `/p${index}`,
          { get: { operationId: `getNumber${index}`, responses: {} } },
        ]),
      );
    const api = (count: number) => JSON.stringify({ openapi: '3.1.0', info: {}, paths: paths(count) });
    const { start } = folderWith({ 'old.yaml': api(2000), 'new.yaml': api(1) });
    const { out } = await start(['old.yaml', 'new.yaml', '--format', 'markdown']);
    expect(out.length).toBeLessThan(65_536);
    expect(out).toContain('more changes do not fit here');
  });

  it('shows the first of them where one operation has them all, and what else is to be said', () => {
    const changes = Array.from({ length: 90 }, (_, index) => ({
      rule: 'response-header-added' as const,
      level: 'breaking' as const,
      direction: 'response' as const,
      operations: ['getPet'],
      pointer: `#/${index}`,
      message: { en: `Header ${index} ${'x'.repeat(100)}`, zh: '' },
      base: null,
      revision: null,
      fingerprint: String(index),
    }));
    const out = render({ bump: 'major', changes }, 'markdown', {
      language: 'en',
      limit: 5000,
      problems: ['P'.repeat(9000)],
    });
    expect(out.length).toBeLessThan(5000);
    expect(out).toContain('Header 0');
    expect(out).toContain('PPP…');
    const shown = out.match(/Header/g)?.length ?? 0;
    expect(out).toContain(`${90 - shown} more changes do not fit here`);
  });
});
