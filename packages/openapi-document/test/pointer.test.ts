import fc from 'fast-check';
import { nodeAt, pointerTokens, toPointer } from 'openapi-document';
import { describe, expect, it } from 'vitest';

describe('pointerTokens', () => {
  it.each([
    { name: 'the whole document', given: '', want: [] },
    { name: 'the whole document, as a fragment', given: '#', want: [] },
    { name: 'an empty key', given: '/', want: [''] },
    { name: 'a path', given: '#/paths/~1pools~1{id}/get', want: ['paths', '/pools/{id}', 'get'] },
    { name: 'a tilde before a one', given: '/~01', want: ['~1'] },
    { name: 'percent escapes in a fragment', given: '#/a%20b/%E6%B1%A0', want: ['a b', '池'] },
    { name: 'no percent escapes outside of one', given: '/a%20b', want: ['a%20b'] },
    { name: 'a fragment that is not escaped well', given: '#/100%', want: ['100%'] },
  ])('reads $name', ({ given, want }) => {
    expect(pointerTokens(given)).toEqual(want);
  });
});

describe('toPointer', () => {
  it('is undone by pointerTokens for any keys', () => {
    const key = fc.oneof(fc.string(), fc.constantFrom('~', '/', '%', '~1', '%7E', '#'));
    fc.assert(
      fc.property(fc.array(key), (tokens) => {
        expect(pointerTokens(toPointer(tokens))).toEqual(tokens);
      }),
    );
  });
});

describe('nodeAt', () => {
  const document = { list: [{ a: null }], 'x/y': true };
  it.each([
    { pointer: '#/list/0/a', want: null },
    { pointer: '#/x~1y', want: true },
    { pointer: '#', want: document },
    { pointer: '#/list/1', want: undefined },
    { pointer: '#/list/0/a/b', want: undefined },
    { pointer: '#/constructor', want: undefined },
  ])('finds $want at $pointer', ({ pointer, want }) => {
    expect(nodeAt(document, pointer)).toEqual(want);
    expect(nodeAt(document, pointerTokens(pointer))).toEqual(want);
  });
});
