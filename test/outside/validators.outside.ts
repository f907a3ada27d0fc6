import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import SwaggerParser from '@apidevtools/swagger-parser';
import { validate as hyperjump } from '@hyperjump/json-schema/openapi-3-1';
import { validate as hyperjump32 } from '@hyperjump/json-schema/openapi-3-2';
import * as readme from '@readme/openapi-parser';
import * as scalar from '@scalar/openapi-parser';
import { upConvert } from '../../scripts/steps/up-convert.ts';
import { folder, published, readPublished, runTool } from './support.ts';

const documents = ['openapi.en.json', 'openapi.zh.json', 'openapi-3.0.en.json', 'openapi-3.0.zh.json'];
const current = documents.filter((name) => !name.includes('3.0'));

describe.each(documents)('%s is valid for', (name) => {
  test('@apidevtools/swagger-parser', async () => {
    const document = readPublished(name);
    await SwaggerParser.validate(document as never);
  });

  test('@readme/openapi-parser', async () => {
    expect(await readme.validate(readPublished(name) as never)).toMatchObject({ valid: true, warnings: [] });
  });

  test('@scalar/openapi-parser', async () => {
    expect(await scalar.validate(readPublished(name))).toMatchObject({ valid: true, errors: [] });
  });

  test('spectral:oas', () => {
    const cwd = folder();
    writeFileSync(join(cwd, '.spectral.yaml'), 'extends: [spectral:oas]\n');
    const { status, output } = runTool('spectral', ['lint', published(name), '--fail-severity', 'hint'], cwd);
    expect(output).toContain('No results with a severity of');
    expect(status).toBe(0);
  });
});

describe.each(current)('%s is valid for', (name) => {
  test('@hyperjump/json-schema', async () => {
    expect(
      await hyperjump('https://spec.openapis.org/oas/3.1/schema-base', readPublished(name) as never),
    ).toMatchObject({
      valid: true,
    });
  });
});

describe.each(['en', 'zh'] as const)('OpenAPI 3.2 (%s) is valid for', (language) => {
  const document = () => upConvert(readPublished(`openapi.${language}.json`), language);

  test('@hyperjump/json-schema and @scalar/openapi-parser', async () => {
    expect(await hyperjump32('https://spec.openapis.org/oas/3.2/schema-base', document() as never)).toMatchObject({
      valid: true,
    });
    expect(await scalar.validate(document())).toMatchObject({ valid: true, errors: [] });
  });
});

test('openapi-spec-validator, of Python, finds nothing', () => {
  const home = join(import.meta.dirname, 'node_modules/.python');
  const run = (program: string, args: string[]) => spawnSync(program, args, { encoding: 'utf8' });
  if (!existsSync(home)) {
    run('python3', ['-m', 'venv', home]);
    run(join(home, 'bin/pip'), ['install', '--quiet', 'openapi-spec-validator==0.7.2']);
  }
  const { status, stdout, stderr } = run(join(home, 'bin/openapi-spec-validator'), documents.map(published));
  expect(status, `${stdout}${stderr}`).toBe(0);
  expect(stdout.match(/: OK$/gm)).toHaveLength(documents.length);
});

test('what is wrong is found', async () => {
  const document = readPublished('openapi.en.json');
  const broken = { ...document, paths: { '/x': { get: { responses: { 200: {} } } } } };
  expect(await readme.validate(structuredClone(broken) as never)).toMatchObject({ valid: false });
  expect((await scalar.validate(structuredClone(broken))).valid).toBe(false);
  await expect(SwaggerParser.validate(structuredClone(broken) as never)).rejects.toThrow();
});
