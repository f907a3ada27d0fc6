import { describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject } from 'openapi-document';
import { parseDocument, UnreadableError } from '../src/index.ts';
import { outcome } from './support/compare.ts';
import { documentWith } from './support/pairs.ts';

describe('a malformed document', () => {
  it.each([
    ['a byte order mark', `\uFEFF{"openapi":"3.1.0","paths":{}}`, 'paths'],
    ['a version that is a number', 'openapi: 3.1\npaths: {}', 'paths'],
    ['components alone', 'openapi: 3.1.0\ncomponents: {}', 'components'],
  ])('is read all the same: %s', (_name, text, field) => {
    expect(isObject(parseDocument('a.yaml', text).document[field])).toBe(true);
  });

  it.each([
    [
      'a key twice in JSON',
      '{"openapi":"3.1.0","paths":{"/a":{},\n "/a":{}}}',
      'a.yaml:2:2 The key "/a" is there twice.',
    ],
    [
      'a key twice in YAML',
      'openapi: 3.1.0\npaths: {}\npaths: {}',
      'a.yaml:3:1 is neither YAML nor JSON: duplicated mapping key',
    ],
    ['an escaped key twice', '{"openapi":"3.1.0","paths":{"a\\"":1,"\\u0061\\"":2}}', 'a.yaml:1:37 The key'],
    [
      'too many levels of JSON',
      `{"openapi":"3.1.0","paths":${'['.repeat(3000)}${']'.repeat(3000)}}`,
      'nested deeper than 500',
    ],
    ['too many levels of YAML', `openapi: 3.1.0\npaths: ${'['.repeat(3000)}${']'.repeat(3000)}`, 'a.yaml:2:'],
    [
      'Swagger',
      'swagger: "2.0"',
      'a.yaml is Swagger 2.0, which is not compared. Convert both documents to OpenAPI 3 first',
    ],
    ['another version', 'openapi: 4.0.0', 'a.yaml is of OpenAPI 4.0.0. Versions 3.0, 3.1 and 3.2 are compared.'],
    ['no version', 'paths: {}', 'a.yaml is no OpenAPI document: it has no field `openapi`.'],
    ['nothing', '', 'a.yaml is empty.'],
  ])('is refused with its place: %s', (_name, text, message) => {
    expect(() => parseDocument('a.yaml', text)).toThrow(UnreadableError);
    expect(() => parseDocument('a.yaml', text)).toThrow(message);
  });
});

describe('a deep document', () => {
  it('is compared over thousands of references', () => {
    const chain = (last: Json) =>
      Object.fromEntries(
        Array.from({ length: 3000 }, (_, index) => [
          `S${index}`,
          index === 2999
            ? last
            : { type: 'object', properties: { next: { $ref: `#/components/schemas/S${index + 1}` } } },
        ]),
      );
    const whole = (last: Json): JsonObject => ({
      ...documentWith({ $ref: '#/components/schemas/S0' }, 'request'),
      components: { schemas: chain(last) },
    });
    expect(outcome(whole({ type: 'string' }), whole({ type: 'string' }))).toBe('0 findings');
    expect(outcome(whole({ type: 'string' }), whole({ type: 'integer' }))).toBe('2 findings');
  });
});
