import { heldBy, isAnnotation, type Json, mapObjects, objectsIn, toPointer } from 'openapi-document';
import { describe, expect, it } from 'vitest';

/** Every way in which an object can stand in a document; those named `not` are none of the specification's. */
const document = {
  openapi: '3.2.0',
  info: { title: 'Cups', contact: {}, 'x-team': { not: 1 } },
  paths: {
    '/cups': {
      get: {
        security: [{ key: [] }],
        parameters: [{ name: 'color', in: 'query', schema: { enum: [{ not: 1 }], default: { not: 1 } } }],
        callbacks: { painted: { '{$request.body#/url}': { post: { responses: { default: { description: 'd' } } } } } },
        responses: {
          200: { content: { 'application/json': { schema: { $ref: '#/x' }, examples: { a: { value: { not: 1 } } } } } },
        },
      },
      additionalOperations: { PAINT: { responses: {} } },
    },
  },
  components: {
    schemas: {
      value: { properties: { default: { title: 't' }, examples: { title: 't' } }, examples: [{ not: 1 }] },
      Any: { allOf: [{ not: { type: 'null' } }], prefixItems: [{}], unknown: { not: 1 }, const: { not: 1 } },
    },
  },
};

const places = [
  '#',
  '#/info',
  '#/info/contact',
  '#/paths/~1cups',
  '#/paths/~1cups/get',
  '#/paths/~1cups/get/parameters/0',
  '#/paths/~1cups/get/parameters/0/schema',
  '#/paths/~1cups/get/callbacks/painted/{$request.body#~1url}',
  '#/paths/~1cups/get/callbacks/painted/{$request.body#~1url}/post',
  '#/paths/~1cups/get/callbacks/painted/{$request.body#~1url}/post/responses/default',
  '#/paths/~1cups/get/responses/200',
  '#/paths/~1cups/get/responses/200/content/application~1json',
  '#/paths/~1cups/get/responses/200/content/application~1json/schema',
  '#/paths/~1cups/get/responses/200/content/application~1json/examples/a',
  '#/paths/~1cups/additionalOperations/PAINT',
  '#/components',
  '#/components/schemas/value',
  '#/components/schemas/value/properties/default',
  '#/components/schemas/value/properties/examples',
  '#/components/schemas/Any',
  '#/components/schemas/Any/allOf/0',
  '#/components/schemas/Any/allOf/0/not',
  '#/components/schemas/Any/prefixItems/0',
];

describe('objectsIn', () => {
  it('finds the objects of the specification, and no others', () => {
    expect([...objectsIn(document)].map(({ tokens }) => toPointer(tokens))).toEqual(places);
  });

  it('knows schemas from other objects', () => {
    const schemas = [...objectsIn(document)].filter(({ isSchema }) => isSchema).map(({ tokens }) => toPointer(tokens));
    expect(schemas).toEqual(places.filter((place) => /\/schema$|\/schemas\//.test(place)));
  });

  it('passes over what should be an object and is none', () => {
    expect([...objectsIn({ info: 'text', paths: null, components: { schemas: [1, 'a'] } })]).toHaveLength(2);
  });

  it('reads a schema by itself', () => {
    const schema = { $defs: { a: { items: {} } }, properties: { $defs: { type: 'object' } } };
    expect([...objectsIn(schema, 'schema')].map(({ tokens }) => toPointer(tokens))).toEqual([
      '#',
      '#/$defs/a',
      '#/$defs/a/items',
      '#/properties/$defs',
    ]);
  });
});

describe('mapObjects', () => {
  it('hands over the same objects, and changes nothing else', () => {
    const seen: string[] = [];
    const marked = mapObjects(document, (object, tokens) => {
      seen.push(toPointer(tokens));
      return { ...object, marked: true };
    });
    expect(seen.toSorted()).toEqual(places.toSorted());
    const text = JSON.stringify(marked);
    expect(text.replaceAll(',"marked":true', '').replaceAll('"marked":true', '')).toBe(JSON.stringify(document));
    expect(text).not.toMatch(/"not":1[^}]/);
  });

  it('leaves the document as it was', () => {
    const before = structuredClone(document);
    mapObjects(document as Json, (object) => {
      delete object.title;
      return object;
    });
    expect(document).toEqual(before);
  });
});

describe('the table of keywords', () => {
  it.each([
    { key: 'examples', holder: 'object', want: 'map' },
    { key: 'examples', holder: 'schema', want: 'data' },
    { key: 'properties', holder: 'schema', want: 'schema map' },
    { key: 'schema', holder: 'object', want: 'schema' },
    { key: 'x-anything', holder: 'schema', want: 'data' },
    { key: 'title', holder: 'schema', want: 'value' },
    { key: 'inputs', holder: 'object', want: 'schema' },
    { key: '', holder: 'schema', want: 'value' },
    { key: 'inputs', holder: 'components', want: 'schema map' },
  ] as const)('holds $want under $key of: $holder', ({ key, holder, want }) => {
    expect(heldBy(key, holder)).toBe(want);
  });

  it('knows annotations', () => {
    expect(['title', 'examples', 'readOnly', 'x-a'].every(isAnnotation)).toBe(true);
    expect(['type', 'const', 'format', 'nullable', 'discriminator', ''].some(isAnnotation)).toBe(false);
  });
});
