import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from 'openapi-document';
import { bumpOf, UnresolvedError } from '../src/index.ts';
import { documentIn } from '../../../test/support/document.ts';
import { compare } from './support/compare.ts';
import { documentWith } from './support/pairs.ts';

const [english, chinese] = [await documentIn('en'), await documentIn('zh')];

/** The same description as OpenAPI 3.0 would have it. */
function inOldVersion(document: JsonObject): JsonObject {
  const visit = (node: Json): Json => {
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== 'object' || node === null) return node;
    const { examples: _examples, ...rest } = node;
    const { type } = rest;
    const nullable =
      Array.isArray(type) && type.includes('null')
        ? { type: type.find((one) => one !== 'null') as string, nullable: true }
        : {};
    const inner = Object.fromEntries(Object.entries(rest).map(([key, child]) => [key, visit(child)]));
    return typeof rest.$ref === 'string' && 'description' in rest
      ? { allOf: [{ $ref: rest.$ref }], description: inner.description as Json }
      : { ...inner, ...nullable };
  };
  return { ...(visit(document) as JsonObject), openapi: '3.0.3' };
}

describe('our description', () => {
  it('is the same in both languages', () => {
    expect(compare(english, chinese)).toEqual([]);
    expect(bumpOf([], english, chinese)).toBe('patch');
    expect(bumpOf([], english, structuredClone(english))).toBe('none');
  });

  it('is the same in OpenAPI 3.0', () => {
    const old = inOldVersion(english);
    expect(JSON.stringify(old)).toContain('"nullable":true');
    expect(compare(old, english)).toEqual([]);
    expect(compare(english, old)).toEqual([]);
  });

  it('is the same with its keys turned round', () => {
    const turned = (node: Json): Json => {
      if (Array.isArray(node)) return node;
      if (typeof node !== 'object' || node === null) return node;
      return Object.fromEntries(
        Object.entries(node)
          .toReversed()
          .map(([key, child]) => [key, turned(child)]),
      );
    };
    expect(compare(english, turned(english) as JsonObject)).toEqual([]);
  });
});

describe('nullable in OpenAPI 3.0', () => {
  const old = (schema: Json, direction: 'request' | 'response' = 'request') => ({
    ...documentWith(schema, direction),
    openapi: '3.0.3',
  });
  it.each([
    [{ type: 'string', nullable: true }, { type: ['string', 'null'] }],
    [{ type: 'string', enum: ['a'], nullable: true }, { anyOf: [{ type: 'string', enum: ['a'] }, { type: 'null' }] }],
    [
      { type: 'integer', minimum: 1, exclusiveMinimum: true },
      { type: 'integer', exclusiveMinimum: 1 },
    ],
  ])('%j is %j', (before, after) => {
    expect(compare(old(before), documentWith(after, 'request'))).toEqual([]);
  });

  it('counts what stands beside a reference for nothing, as 3.0 says', () => {
    const components = { schemas: { A: { type: 'string' } } };
    const [plain, limited] = [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/A', maxLength: 3 }];
    expect(compare({ ...old(plain), components }, { ...old(limited), components })).toEqual([]);
    expect(
      compare({ ...documentWith(plain, 'request'), components }, { ...documentWith(limited, 'request'), components })[0]
        ?.rule,
    ).toBe('request-max-length-narrowed');
  });
});

describe('a reference that leads nowhere', () => {
  const to = ($ref: string) => documentWith({ $ref }, 'request');
  it('has no verdict', () => {
    const [none, elsewhere] = [to('#/components/schemas/None'), to('https://example.com/a.yaml')];
    expect(() => compare(none, documentWith({}, 'request'))).toThrow(UnresolvedError);
    expect(() => compare(documentWith({}, 'request'), elsewhere)).toThrow(UnresolvedError);
  });
});
