import fc from 'fast-check';
import { canonicalJson, compareText, isObject, type Json } from 'openapi-document';
import { describe, expect, it } from 'vitest';

describe('canonicalJson', () => {
  it.each([
    { name: 'keys by code unit', given: { b: 1, a: 2, '\u20ac': 3, A: 4 }, want: '{"A":4,"a":2,"b":1,"\u20ac":3}' },
    {
      name: 'keys beyond the first plane before those at its end',
      given: { '\ufb33': 1, '\u{1f600}': 2 },
      want: '{"\u{1f600}":2,"\ufb33":1}',
    },
    {
      name: 'numbers as ECMAScript writes them',
      given: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0],
      want: '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
    },
    {
      name: 'strings with the shortest escapes',
      given: '\u20ac$\u000f\nA\'B"\\"/',
      want: '"\u20ac$\\u000f\\nA\'B\\"\\\\\\"/"',
    },
    { name: 'literals', given: [null, true, false], want: '[null,true,false]' },
  ])('writes $name', ({ given, want }) => {
    expect(canonicalJson(given)).toBe(want);
  });

  it('is JSON of the same value, whatever the order of the keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value as Json);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(reversed(value as Json))).toBe(text);
      }),
    );
  });
});

function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

describe('compareText', () => {
  it('orders by code unit and not by language', () => {
    expect(['z', 'ä', 'a', 'Z'].toSorted(compareText)).toEqual(['Z', 'a', 'z', 'ä']);
  });
});
