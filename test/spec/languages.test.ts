import { bundle as bundleWithRedocly } from '@redocly/openapi-core';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type JsonObject, mapObjects } from 'openapi-document';
import { han, proseFields } from '../../scripts/lint/twins.mjs';
import { contractOf, describeContract } from '../../scripts/steps/contract.ts';
import { overlay } from '../../scripts/steps/overlay.ts';
import { createConfig } from '../../scripts/steps/redocly.ts';
import { documentIn } from '../support/document.ts';
import { repository } from '../support/project.ts';

const published = (language: string) =>
  JSON.parse(readFileSync(join(repository, `generated/openapi.${language}.json`), 'utf8')) as JsonObject;

function withoutProse(document: JsonObject) {
  return mapObjects(document, (object) => {
    for (const field of proseFields) delete object[field];
    return object;
  });
}

function withProperty(document: JsonObject, schema: string, property: JsonObject): JsonObject {
  return mapObjects(document, (object, path) =>
    path.join('/') === `components/schemas/${schema}`
      ? { ...object, properties: { ...(object.properties as JsonObject), ...property } }
      : object,
  ) as JsonObject;
}

describe('English and Chinese', () => {
  it('are one contract', async () => {
    const [en, zh] = [await documentIn('en'), await documentIn('zh')];
    expect(withoutProse(zh)).toEqual(withoutProse(en));
    expect(describeContract(zh)).toEqual(describeContract(en));
    expect(contractOf(zh)).toEqual(contractOf(en));
  });

  it('carry the digest that anyone can recompute from the published files', () => {
    const contract = JSON.parse(readFileSync(join(repository, 'generated/contract.json'), 'utf8'));
    for (const language of ['en', 'zh']) {
      const document = published(language);
      expect(describeContract(document)).toEqual(contract);
      expect(document.info).toMatchObject({ 'x-contract-digest': contract.digest });
    }
  });

  it('keep to their language, with no twin and no source id left', () => {
    const english = JSON.stringify(published('en'));
    expect(english.match(han)).toBeNull();
    for (const language of ['en', 'zh']) {
      expect(JSON.stringify(published(language))).not.toMatch(/"x-[^"]*-zh"|"x-sources"/);
    }
  });

  it('have the same operations, schemas and properties as the contract says', () => {
    const document = published('en');
    const { schemas } = document.components as { schemas: Record<string, { properties?: object }> };
    expect(describeContract(document).counts).toEqual({
      operations: new Set(JSON.stringify(document.paths).match(/"operationId":"\w+"/g)).size,
      schemas: Object.keys(schemas).length,
      properties: Object.values(schemas).flatMap(({ properties = {} }) => Object.keys(properties)).length,
    });
  });
});

describe('the contract digest', () => {
  const change = async (edit: (document: JsonObject) => JsonObject) => {
    const document = await documentIn('en');
    const [before, after] = [describeContract(document), describeContract(edit(structuredClone(document)))];
    return {
      same: before.digest === after.digest,
      operations: Object.keys(before.operations).filter((id) => before.operations[id] !== after.operations[id]),
    };
  };

  it('changes with the wire, for the operations concerned', async () => {
    const taint = await change((document) => withProperty(document, 'Taint', { value: { type: 'integer' } }));
    expect(taint.same).toBe(false);
    expect(taint.operations).toEqual(expect.arrayContaining(['createNodePool', 'updateNodePool']));
    expect(taint.operations).not.toContain('deletePool');
    expect(await change((document) => ({ ...document, security: [] }))).toEqual({
      same: false,
      operations: Object.keys(describeContract(await documentIn('en')).operations),
    });
  });

  it('changes with a property that is called like a text', async () => {
    const described = (type: string) => (document: JsonObject) =>
      withProperty(document, 'Taint', { description: { type } });
    const document = await documentIn('en');
    const digests = ['string', 'integer'].map((type) => describeContract(described(type)(document)).digest);
    expect(digests[0]).not.toBe(digests[1]);
  });

  it('stays the same when texts, examples or the order of keys change', async () => {
    const reworded = mapObjects(await documentIn('en'), (object) => {
      if (typeof object.description === 'string') object.description = 'Other words.';
      delete object.examples;
      return Object.fromEntries(Object.entries(object).toReversed());
    });
    expect(describeContract(reworded as JsonObject).digest).toBe(describeContract(await documentIn('en')).digest);
  });
});

describe('the overlay', () => {
  const file = join(repository, 'generated/overlay.zh.yaml');
  const apply = async (path: string) => {
    const ref = join(repository, 'generated/openapi.en.yaml');
    const overlays = [path];
    const { bundle, problems } = await bundleWithRedocly({ ref, config: await createConfig({}), overlays });
    expect(problems).toEqual([]);
    return bundle.parsed;
  };

  it("turns the English bundle into the Chinese one, by Redocly's implementation", async () => {
    expect(await apply(file)).toEqual(published('zh'));
  });

  it('would be seen to miss its target', async () => {
    const text = readFileSync(file, 'utf8');
    expect(text).toContain("['Taint']");
    const folder = mkdtempSync(join(tmpdir(), 'overlay-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const wrong = join(folder, 'overlay.zh.yaml');
    writeFileSync(wrong, text.replaceAll("['Taint']", "['Tain']"));
    expect(await apply(wrong)).not.toEqual(published('zh'));
  });

  it('names the document that it extends', () => {
    expect(readFileSync(join(repository, 'generated/overlay.zh.yaml'), 'utf8')).toContain(
      '\nextends: openapi.en.yaml\n',
    );
  });

  it('selects keys with quotes and slashes', () => {
    const from = { info: { version: '1' }, paths: { "/it's/{id}": { a: [{ text: 'one', kept: 'x' }] } } };
    const to = { info: { version: '1' }, paths: { "/it's/{id}": { a: [{ text: '一', kept: 'x' }] } } };
    expect(overlay(from, to, 'en.yaml').actions).toEqual([
      { target: String.raw`$['paths']['/it\'s/{id}']['a'][0]`, update: { text: '一' } },
    ]);
  });

  it('refuses documents that differ in more than texts', () => {
    expect(() => overlay({ a: { b: 1 } }, { a: { b: 2 } }, 'en.yaml')).toThrow(
      "$['a']['b']: the two languages differ in more than a text",
    );
    expect(() => overlay({ a: { b: 'x' } }, { a: {} }, 'en.yaml')).toThrow(
      "$['a']: the two languages differ in more than a text",
    );
  });
});
