import { isObject, type JsonObject, mapObjects, operationsOf, pointerTokens } from 'openapi-document';
import { describe, expect, test } from 'vitest';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { contractOf, describeContract } from '../../../scripts/steps/contract.ts';
import { dereferenced, downloads, operationAlone } from '../../../scripts/steps/downloads.ts';
import { upConvert } from '../../../scripts/steps/up-convert.ts';
import { documentIn } from '../../support/document.ts';

const documents = { en: await documentIn('en'), zh: await documentIn('zh') };
const { operations } = describeContract(documents.en);
const config = await createConfig({ extends: ['spec'] });

test('there is a file for every operation, and one without references, in each language', () => {
  const files = ['dereferenced', 'openapi-3.2', ...Object.keys(operations)].flatMap((name) => [
    `${name}.en`,
    `${name}.zh`,
  ]);
  expect([...downloads(documents).keys()].toSorted()).toEqual(
    [...files.map((name) => `openapi/${name}.json`), 'openapi/openapi-3.2.report.md'].toSorted(),
  );
});

test('the report of what OpenAPI 3.2 adds has all its words', () => {
  const report = downloads(documents).get('openapi/openapi-3.2.report.md') ?? '';
  expect(report).toMatch(/`\$self`[^]*`servers\[\]\.name`[^]*`tags\[\]\.summary`, `tags\[\]\.kind`/);
  expect(report).not.toContain('undefined');
});

test('an operation alone keeps the links to itself', () => {
  const links = { again: { operationId: 'a' }, other: { operationId: 'b' } };
  const responses = { 200: { description: 'd', links }, 404: { description: 'd', links: { other: links.other } } };
  const paths = { '/a': { get: { operationId: 'a', responses } }, '/b': { get: { operationId: 'b' } } };
  const info = { title: 't', version: '1' };
  const alone = operationAlone({ openapi: '3.1.0', info, tags: [], components: { securitySchemes: {} }, paths }, 'a');
  expect(alone.paths).toEqual({
    '/a': {
      get: {
        operationId: 'a',
        responses: { 200: { description: 'd', links: { again: links.again } }, 404: { description: 'd' } },
      },
    },
  });
});

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  test.each(Object.entries(operations))('%s stands alone, and has the same contract', async (id, digest) => {
    const alone = operationAlone(documents[language], id);
    expect(describeContract(alone).operations).toEqual({ [id]: expect.any(String) });
    const { node } = operationsOf(documents[language]).find((found) => found.id === id) ?? {};
    const hasLinks = JSON.stringify(node).includes('"links"'); // they lead to operations that are elsewhere
    if (!hasLinks) expect(describeContract(alone).operations[id]).toBe(digest);
    expect(await problemsOf(alone)).toEqual([]);
    expect(unresolved(alone)).toEqual([]);
  });

  test('OpenAPI 3.2 is sound, and names servers and tags alike in both languages', async () => {
    const document = upConvert(documents[language], language);
    const names = (key: 'servers' | 'tags') => (document[key] as JsonObject[]).map(({ name }) => name);
    expect(await problemsOf(document)).toEqual([]);
    expect(names('servers')).toEqual(['public-regions', 'hong-kong', 'other-sites']);
    expect(names('tags')).toEqual((documents.en.tags as JsonObject[]).map(({ name }) => name));
    expect((document.tags as JsonObject[])[0]?.summary).toBe(language === 'en' ? 'Node pools' : '节点池');
  });

  test('the copy without references has none, and is sound', async () => {
    const copy = dereferenced(documents[language]);
    expect(JSON.stringify(contractOf(copy))).not.toContain('"$ref"');
    expect(await problemsOf(copy)).toEqual([]);
  });
});

test('a schema that leads back to itself is refused', () => {
  const Tree = { type: 'object', properties: { left: { $ref: '#/components/schemas/Tree' } } };
  const document = {
    openapi: '3.1.0',
    info: {},
    paths: {},
    components: { schemas: { Tree } },
  } as unknown as JsonObject;
  expect(() => dereferenced(document)).toThrow('#/components/schemas/Tree leads back to itself');
});

async function problemsOf(document: JsonObject) {
  return (await lintFromString({ source: JSON.stringify(document), config })).map(({ message }) => message);
}

/** References that lead nowhere. */
function unresolved(document: JsonObject): string[] {
  const found: string[] = [];
  mapObjects(document, (object) => {
    const { $ref } = object;
    const step = (at: unknown, token: string) => (isObject(at) ? at[token] : undefined);
    if (typeof $ref === 'string' && pointerTokens($ref).reduce<unknown>(step, document) === undefined) found.push($ref);
    return object;
  });
  return found;
}
