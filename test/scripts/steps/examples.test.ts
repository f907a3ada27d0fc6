import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import registries from '../../../scripts/registries.schema.json' with { type: 'json' };
import { checkExamples, examplesOf } from '../../../scripts/steps/examples.ts';
import { jsonSchemas } from '../../../scripts/steps/schemas.ts';
import type { JsonObject } from 'openapi-document';
import { documentIn, sourceFiles } from '../../support/document.ts';

it('every example of both languages is checked, and fits', async () => {
  const documents = [await documentIn('en'), await documentIn('zh')];
  expect(checkExamples(documents, await sourceFiles())).toEqual({
    problems: [],
    checked: 2 * examplesOf(documents[0] as JsonObject).length,
  });
});

it('every example file is used, and the published ones are among them', async () => {
  const used = new Set(examplesOf(await documentIn('en')).map(({ value }) => JSON.stringify(value)));
  const files = [...(await sourceFiles())].filter(([path]) => path.startsWith('spec/components/examples/'));
  for (const [path, { value }] of files) expect([path, used.has(JSON.stringify(value))]).toEqual([path, true]);
  const names = files.map(([path]) => path.replace('spec/components/examples/', ''));
  const fromThePages = ['createNodePool', 'updateNodePool', 'deleteNodePool', 'deletePool'];
  expect(names).toEqual(expect.arrayContaining(fromThePages.map((id) => `${id}.response-200.published.json`)));
});

it('the schemas of the document and of the registries are sound by the meta-schema', async () => {
  const ajv = new Ajv2020({ strict: true });
  for (const language of ['en', 'zh'] as const) {
    expect(ajv.validateSchema(jsonSchemas(await documentIn(language)))).toBe(true);
  }
  expect(ajv.validateSchema(registries)).toBe(true);
  expect(ajv.validateSchema({ required: 'name' })).toBe(false);
});
