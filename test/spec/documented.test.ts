import { operationsOf } from 'openapi-document';
import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../scripts/steps/fields.ts';
import { type Language, languages } from '../../scripts/steps/localize.ts';
import { documentIn, documentInBoth } from '../support/document.ts';
import { documentedTypes, type InventoryRow } from '../../scripts/steps/inventory.ts';
import { readInventory } from '../support/inventory.ts';
import { differences, isRequest, missing, unstated } from '../support/missing.ts';
import { type Place, placesOf, schemasBelow } from '../support/places.ts';
import { paintDocument, paintRows, Paint, Spot, Wall } from '../support/stand-in.ts';

const rows = await readInventory();
const operations = [...new Set(rows.map(({ operation }) => operation))];
const both = await documentInBoth();
const documents = { en: await documentIn('en'), zh: await documentIn('zh') };
const places = {
  en: new Map(operations.map((operation) => [operation, placesOf(documents.en, operation)])),
  zh: new Map(operations.map((operation) => [operation, placesOf(documents.zh, operation)])),
};

describe('the inventory', () => {
  // A row that two pages state is two rows; one that stands at five places of the document is one.
  const pageRows = [...new Set(rows.flatMap((row) => row.pageRows))];

  test('has all 342 rows of the parameter tables of the five pages', () => {
    expect(pageRows).toHaveLength(342);
  });

  test.each([
    ['S0', 15, 47],
    ['S1', 28, 104],
    ['S2', 22, 78],
    ['S3', 21, 64],
    ['S4', 15, 49],
  ])('has the tables of %s from 1 to %i, with %i rows', (page, lastTable, count) => {
    const own = pageRows.filter((row) => row.startsWith(page));
    const tables = new Set(own.map((row) => Number(row.split(' ')[2])));
    expect([...tables].toSorted((a, b) => a - b)).toEqual(Array.from({ length: lastTable }, (_, index) => index + 1));
    expect(own).toHaveLength(count);
  });

  test('says of every request member whether it is mandatory, and of nothing else', () => {
    expect(rows.filter((row) => (row.mandatory !== undefined) !== isRequest(row)).map(({ place }) => place)).toEqual(
      [],
    );
  });

  // Prevents: a misspelt field, such as `value`, that no check would ever read.
  test('has known fields only', () => {
    const fields = ['type', 'mandatory', 'values', 'default', 'minimum', 'maximum', 'says', 'sources'];
    const computed = ['operation', 'at', 'name', 'place', 'pageRows', 'statedBy'];
    expect(
      [...new Set(rows.flatMap(Object.keys))].filter((field) => ![...fields, ...computed].includes(field)),
    ).toEqual([]);
    expect(rows.filter(({ type }) => !documentedTypes.includes(type))).toEqual([]);
  });

  test('states each place once', () => {
    const stated = rows.map(({ operation, place }) => `${operation} ${place}`);
    expect(stated.filter((place, index) => stated.indexOf(place) !== index)).toEqual([]);
  });
});

describe('the document', () => {
  test.each(rows.map((row): [string, InventoryRow] => [`${row.operation} ${row.place}`, row]))(
    'has %s',
    (_name, row) => {
      const found = (language: Language) => places[language].get(row.operation)?.get(row.place);
      expect(languages.flatMap((language) => differences(row, found(language), language))).toEqual([]);
    },
  );

  test.each(operations)('has nothing in %s that no row states', (operation) => {
    const own = rows.filter((row) => row.operation === operation);
    const found = (language: Language) => places[language].get(operation) ?? new Map<string, Place>();
    expect(languages.flatMap((language) => unstated(operation, found(language), own))).toEqual([]);
  });

  test('has the operations of the inventory and no other', () => {
    const files = 'An operation of the document has a file in spec/inventory/ of its name, and the other way round.';
    expect(
      operationsOf(documents.en)
        .map(({ id }) => id)
        .toSorted(),
      files,
    ).toEqual(operations.toSorted());
  });

  // A fact that the five pages do not have says which later source has it, and not only that there is one.
  test.each(languages)(
    'names in %s the source of each property of the changes that the five pages lack',
    (language) => {
      const names = {
        en: /SDK 3\.1\.\d+|(?:pages?|provider|manual) of \w+ 20\d\d|notes of|No page/,
        zh: /SDK 3\.1\.\d+|20\d\d 年 \d+ 月|实测|没有页面/,
      };
      const changes = new Set(rows.filter(({ pageRows }) => pageRows.length > 0).map(({ operation }) => operation));
      const changed = new Set([...changes].flatMap((operation) => schemasBelow(both, operation)));
      const later = [...fieldsOf(both)].filter(([name, { node }]) => {
        const ids = (node['x-sources'] ?? []) as string[];
        return changed.has(name.split('.')[0] ?? '') && name.includes('.') && !ids.some((id) => /^(S\d|AUTH)/.test(id));
      });
      expect(later.length).toBeGreaterThan(30);
      const field = language === 'en' ? 'description' : 'x-description-zh';
      const silent = later.filter(([, { node }]) => !names[language].test(String(node[field]).replace(/\s+/g, ' ')));
      expect(silent.map(([name]) => name)).toEqual([]);
    },
  );

  // Prevents: the `{ }` that the pages print below both DELETE requests becoming a request body.
  test.each(['deleteNodePool', 'deletePool'])('gives %s no request body', (operation) => {
    expect(operationsOf(documents.en).find(({ id }) => id === operation)?.node).not.toHaveProperty('requestBody');
  });

  // Prevents: the header table of the PATCH page becoming a parameter, which OpenAPI would have tools ignore.
  test('has the Content-Type of updateNodePool as its only media type, not as a parameter', () => {
    const { node, parameters } = operationsOf(documents.en).find(({ id }) => id === 'updateNodePool') ?? {};
    expect(node).toHaveProperty('requestBody.content', { 'application/merge-patch+json': expect.anything() });
    expect(JSON.stringify(parameters)).not.toContain('Content-Type');
  });
});

describe('missing', () => {
  const paint = (properties: object) => ({ Paint: { ...Paint, properties: { ...Paint.properties, ...properties } } });
  const color = { type: 'string', enum: ['red', 'green'] };

  test.each<[string, object, string[]]>([
    ['nothing amiss', {}, []],
    ['a property lost', { Wall: { ...Wall, properties: {} } }, ['200.state: not in the document']],
    [
      'a type changed',
      paint({ coats: { type: 'number', description: 'at most' } }),
      ['request.coats: type is not Integer'],
    ],
    ['a map of anything', paint({ notes: { type: 'object' } }), ['request.notes: type is not Map<String,String>']],
    [
      'an array of something else',
      { Spot: { type: 'string' } },
      ['request.spots: type is not Array of objects', 'request.spots[].x: not in the document'],
    ],
    ['required dropped', { Spot: { ...Spot, required: [] } }, ['request.spots[].x: mandatory, but not required']],
    [
      'required added',
      { Paint: { ...Paint, required: ['color', 'coats'] } },
      ['request.coats: required, but not mandatory'],
    ],
    ['required in a response', { Wall: { ...Wall, required: ['state'] } }, ['200.state: required, but not mandatory']],
    ['a value lost', paint({ color: { type: 'string', enum: ['red'] } }), ['request.color: enum is not green, red']],
    [
      'a closed list in a response',
      { Wall: { type: 'object', properties: { state: { type: 'string', enum: ['Wet', 'Dry'] } } } },
      ['200.state: enum is not absent', '200.state: x-extensible-enum is not Dry, Wet'],
    ],
    [
      'a closed list for the values of a map',
      paint({ notes: { type: 'object', additionalProperties: { type: 'string', enum: ['north'] } } }),
      ['request.notes: enum where no row states one'],
    ],
    ['a closed body', { Wall: { ...Wall, additionalProperties: false } }, ['200: not an open object']],
    [
      'closed items',
      { Spot: { ...Spot, additionalProperties: false } },
      ['request.spots: type is not Array of objects'],
    ],
    ['a default added', paint({ color: { ...color, default: 'red' } }), ['request.color: default is not absent']],
    [
      'a limit that the text beside a reference hides',
      {
        ...paint({ coats: { $ref: '#/components/schemas/Coats', description: 'Number of coats.' } }),
        Coats: { type: 'integer', description: 'Number of coats, at most 3.' },
      },
      ['request.coats: the en text does not say "at most"'],
    ],
    ['a limit not told', paint({ coats: { type: 'integer' } }), ['request.coats: the en text does not say "at most"']],
    ['a property more', paint({ gloss: { type: 'string' } }), ['request.gloss: no row states it']],
    ['a property more that may be anything', paint({ gloss: true }), ['request.gloss: no row states it']],
    [
      'a property more in an item',
      { Spot: { ...Spot, properties: { ...Spot.properties, y: {} } } },
      ['request.spots[].y: no row states it'],
    ],
    ['a pattern added', paint({ color: { ...color, pattern: 'r' } }), ['request.color: no row states its pattern']],
    ['an alternative added', { Wall: { ...Wall, anyOf: [{ required: ['state'] }] } }, ['200: no row states its anyOf']],
  ])('reports %s', (_name, schemas, want) => {
    expect(missing(paintDocument(schemas), paintRows)).toEqual(want.map((problem) => `paint ${problem}`));
  });

  test('reports an operation without rows, rows without an operation, and a text of one language only', () => {
    expect(missing(paintDocument({}), [])).toContain('paint request.color: no row states it');
    expect(missing({ paths: {} }, paintRows)).toContain('paint path.wall: not in the document');
    expect(missing(paintDocument({}), paintRows, 'zh')).toEqual([
      'paint request.coats: the zh text does not say "最多"',
    ]);
  });
});
