import { describe, expect, test } from 'vitest';
import type { JsonObject } from 'openapi-document';
import { languages } from '../../scripts/steps/localize.ts';
import { documentIn } from '../support/document.ts';
import { examplesOf } from '../support/examples.ts';
import { readInventory } from '../support/inventory.ts';
import { type Mutation, mutationsOf, samples, survivors } from '../support/mutate.ts';
import { Paint, paintDocument, paintRows, Spot } from '../support/stand-in.ts';
import { validatorsFor } from '../support/validators.ts';

const rows = await readInventory();
const documents = { en: await documentIn('en'), zh: await documentIn('zh') };
const examples = languages.flatMap((language) => {
  const validators = validatorsFor(documents[language]);
  return examplesOf(documents[language]).map((example) => ({ ...example, language, ...validators(example.schema) }));
});
const requests = examples
  .filter(({ at }) => at === 'request')
  .map((example) => {
    const own = rows.filter(({ operation }) => operation === example.operation);
    return { ...example, mutations: mutationsOf(own, example.value) };
  });
const operations = [...new Set(requests.map(({ operation }) => operation))];

describe('both validators', () => {
  test.each(examples)('accept $operation $at $name ($language)', ({ value, ajv, cfworker }) => {
    expect({ ajv: ajv(value), cfworker: cfworker(value) }).toEqual({ ajv: true, cfworker: true });
  });

  test.each(requests)('refuse every mutation of $operation $name ($language)', ({ mutations, ajv, cfworker }) => {
    expect({ ajv: survivors(mutations, ajv), cfworker: survivors(mutations, cfworker) }).toEqual({
      ajv: [],
      cfworker: [],
    });
  });
});

describe('the mutations', () => {
  const english = requests.filter(({ language }) => language === 'en');

  test('are many for every operation that takes a body', () => {
    const count = (mutations: Mutation[], kind: Mutation['kind']) =>
      mutations.filter((one) => one.kind === kind).length;
    const table = english.map(({ operation, name, mutations, ajv }) => ({
      operation,
      example: name,
      'key dropped': count(mutations, 'dropped'),
      'type changed': count(mutations, 'type'),
      'value not listed': count(mutations, 'value'),
      tried: mutations.length,
      refused: mutations.length - survivors(mutations, ajv).length,
    }));
    console.table(table);
    expect(operations).toEqual(expect.arrayContaining(['createNodePool', 'updateNodePool']));
    for (const { tried, refused } of table) expect([tried > 0, refused]).toEqual([true, tried]);
  });

  test.each(operations)('of the maximal example reach every request row of %s', (operation) => {
    const { mutations = [] } = english.find((one) => one.operation === operation && one.name === 'maximal') ?? {};
    const reached = (kind: Mutation['kind']) => mutations.filter((one) => one.kind === kind).map(({ place }) => place);
    const own = rows.filter((row) => row.operation === operation && row.at.startsWith('request'));
    const placesOf = (wanted: typeof own) => wanted.map(({ place }) => place);
    expect(placesOf(own).filter((place) => !reached('type').includes(place))).toEqual([]);
    expect(new Set(reached('dropped'))).toEqual(new Set(placesOf(own.filter(({ mandatory }) => mandatory))));
    expect(new Set(reached('value'))).toEqual(new Set(placesOf(own.filter(({ values }) => values))));
  });
});

describe('survivors', () => {
  const request = { color: 'red', coats: 1, spots: [{ x: 1 }], notes: { wall: 'north' } };
  const paint = (properties: object) => ({ Paint: { ...Paint, properties: { ...Paint.properties, ...properties } } });
  const types = (...names: string[]) => names.map((name) => `#/coats: ${name} instead of Integer`);
  const notListed = ['redx', ' red', 'RED', ''].map((value) => `#/color: "${value}" is not listed`);

  test.each<[string, object, string[]]>([
    ['nothing, of sound schemas', {}, []],
    ['a dropped key, without required', { Paint: { ...Paint, required: [] } }, ['#/color: dropped']],
    ['a dropped key of an item, without required', { Spot: { ...Spot, required: [] } }, ['#/spots/0/x: dropped']],
    ['a fraction, of a number', paint({ coats: { type: 'number' } }), types('number')],
    ['null, of a nullable', paint({ coats: { type: ['integer', 'null'] } }), types('null')],
    [
      'all types, without a type',
      paint({ coats: {} }),
      types('string', 'number', 'boolean', 'null', 'array', 'object'),
    ],
    ['any value, without enum', paint({ color: { type: 'string' } }), notListed],
    [
      'all types in a map, without a type for its values',
      paint({ notes: { type: 'object', additionalProperties: {} } }),
      Object.keys(samples)
        .filter((name) => name !== 'string')
        .map((name) => `#/notes/wall: ${name} instead of String`),
    ],
  ])('names %s', (_name, schemas, want) => {
    const { ajv, cfworker } = validatorsFor(paintDocument(schemas))({ $ref: '#/components/schemas/Paint' });
    const mutations = mutationsOf(paintRows, request);
    expect(survivors(mutations, ajv)).toEqual(want);
    expect(survivors(mutations, cfworker)).toEqual(want);
  });

  test('names what the real schemas would let through without required', () => {
    const document = structuredClone(documents.en);
    const { schemas } = document.components as { schemas: { [name: string]: JsonObject } };
    delete schemas.PoolResource?.required;
    const maximal = requests.find(({ operation, name }) => operation === 'updateNodePool' && name === 'maximal');
    const { ajv } = validatorsFor(document)(maximal?.schema ?? {});
    expect(survivors(maximal?.mutations ?? [], ajv)).toEqual([
      '#/spec/resources/flavor: dropped',
      '#/spec/resources/count: dropped',
      '#/spec/resources/maxCount: dropped',
    ]);
  });
});
