import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import SwaggerParser from '@apidevtools/swagger-parser';
import { validate as hyperjump } from '@hyperjump/json-schema/openapi-3-1';
import * as readme from '@readme/openapi-parser';
import * as scalar from '@scalar/openapi-parser';
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

test('what is wrong is found', async () => {
  const document = readPublished('openapi.en.json');
  const broken = { ...document, paths: { '/x': { get: { responses: { 200: {} } } } } };
  expect(await readme.validate(structuredClone(broken) as never)).toMatchObject({ valid: false });
  expect((await scalar.validate(structuredClone(broken))).valid).toBe(false);
  await expect(SwaggerParser.validate(structuredClone(broken) as never)).rejects.toThrow();
});
