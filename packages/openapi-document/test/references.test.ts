import { follow, followWithSiblings, locatedAt, placeOfReference, targetOf } from 'openapi-document';
import { describe, expect, it } from 'vitest';

const document = {
  direct: { type: 'string', title: 'direct' },
  once: { $ref: '#/direct', title: 'once' },
  twice: { $ref: '#/once', description: 'twice' },
  open: true,
  toBoolean: { $ref: '#/open' },
  round: { $ref: '#/about' },
  about: { $ref: '#/round' },
  itself: { $ref: '#/itself' },
  nowhere: { $ref: '#/missing' },
  elsewhere: { $ref: 'other.yaml#/direct' },
};

describe('follow', () => {
  it.each([
    { name: 'an object that refers to nothing', given: document.direct, want: document.direct },
    { name: 'a reference, without what stands beside it', given: document.once, want: document.direct },
    { name: 'a reference to a reference', given: document.twice, want: document.direct },
    { name: 'a reference to a boolean schema', given: document.toBoolean, want: {} },
    { name: 'references in a circle', given: document.round, want: {} },
    { name: 'a reference to itself', given: document.itself, want: {} },
    { name: 'a reference that leads nowhere', given: document.nowhere, want: {} },
    { name: 'a reference to another document', given: document.elsewhere, want: {} },
    { name: 'no object', given: [1], want: {} },
  ])('takes $name', ({ given, want }) => {
    expect(follow(document, given)).toEqual(want);
  });
});

describe('followWithSiblings', () => {
  it('puts what stands beside a reference over its target', () => {
    expect(followWithSiblings(document, document.twice)).toEqual({
      type: 'string',
      title: 'once',
      description: 'twice',
    });
  });
});

describe('locatedAt', () => {
  it('says where the object stands in the end', () => {
    expect(locatedAt(document, document.twice, '#/twice')).toEqual({ node: document.direct, pointer: '#/direct' });
    expect(locatedAt(document, document.direct, '#/direct')).toEqual({ node: document.direct, pointer: '#/direct' });
  });
});

describe('targetOf', () => {
  it('finds what is no object, too', () => {
    expect(targetOf(document, '#/open')).toBe(true);
    expect(targetOf(document, 'other.yaml#/open')).toBeUndefined();
  });
});

describe('placeOfReference', () => {
  it.each([
    { given: ['#/a', 'spec/openapi.yaml'], want: { file: 'spec/openapi.yaml', pointer: '#/a' } },
    { given: ['paths/pool.yaml', 'spec/openapi.yaml'], want: { file: 'spec/paths/pool.yaml', pointer: '#' } },
    { given: ['./pool.yaml#/get', 'pools.yaml'], want: { file: 'pool.yaml', pointer: '#/get' } },
    { given: ['../../shared/a.yaml#/x', 'spec/paths/b.yaml'], want: { file: 'shared/a.yaml', pointer: '#/x' } },
    { given: ['../../a.yaml', 'b/c.yaml'], want: { file: '../a.yaml', pointer: '#' } },
    { given: ['../../b.yaml', '../a.yaml'], want: { file: '../../../b.yaml', pointer: '#' } },
    {
      given: ['https://example.com/a.yaml#/x', 'b.yaml'],
      want: { file: 'https://example.com/a.yaml', pointer: '#/x' },
    },
  ] as const)('$given.0 in $given.1', ({ given: [reference, file], want }) => {
    expect(placeOfReference(reference, file)).toEqual(want);
  });
});
