import { describe, expect, it } from 'vitest';
import { duplicateKey } from '../src/duplicate-key.ts';

const offsetIn = (text: string, deepest = 9) => duplicateKey(text, deepest)?.offset;

describe('duplicateKey', () => {
  it.each([
    ['{}'],
    ['"a"'],
    ['[]'],
    ['{"a":1,"b":1}'],
    ['{"a":{"a":1},"b":[{"a":1},{"a":1}]}'],
    ['["a","a"]'],
    ['{"a":"a","b":"a"}'],
    ['{"a":["b","b"],"b":"a"}'],
    ['{"a\\\\":1,"a":2}'],
    ['{"a\\"b":1,"a\\"c":"\\"d\\"","d":2}'],
    ['{"a\\"":1,"a":2}'],
    ['{"a":"\\\\","b":"{\\"a\\":1,\\"a\\":2}"}'],
    ['[{"a":[]},"a",{"a":"a"}]'],
  ])('finds none in %s', (text) => {
    expect(JSON.parse(text)).toBeDefined();
    expect(duplicateKey(text, 9)).toBeUndefined();
  });

  it.each([
    ['{"a":1,"a":2}', 7],
    ['{"a":1,\n "b":{"c":[],"c":1}}', 21],
    ['{"a":{"b":1},"a":2}', 13],
    ['{"a":[1,{"b":1}],"a":2}', 17],
    ['{"a":1,"\\u0061":2}', 7],
    ['{"\\"":1,"\\"":2}', 8],
    ['{"a\\\\":1,"a\\\\":2}', 9],
    ['[{"a":1},{"a":1,"b":[],"a":2}]', 23],
    ['{"":1,"":2}', 6],
    ['{"__proto__":1,"__proto__":2}', 15],
  ])('finds the second of %s', (text, offset) => {
    expect(duplicateKey(text, 9)).toEqual({
      offset,
      problem: expect.stringMatching(/^The key ".*" is there twice\. Which one counts is unknown: remove one\.$/),
    });
  });

  it('counts levels, of lists and objects together', () => {
    expect(offsetIn('[[]]', 2)).toBeUndefined();
    expect(offsetIn('[[],{"a":[]},[]]', 3)).toBeUndefined();
    expect(duplicateKey('[{"a":[]}]', 2)).toEqual({
      offset: 6,
      problem: 'is nested deeper than 2 levels. Split it.',
    });
    expect(offsetIn('{"a":"[[[["}', 1)).toBeUndefined();
  });
});
