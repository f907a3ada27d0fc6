import type { JsonObject } from 'openapi-document';
import { expect, it } from 'vitest';
import { overlay } from '../../../scripts/steps/overlay.ts';

const document = (more: JsonObject): JsonObject => ({ info: { title: 'A', version: '1.2.3' }, ...more });

it('lists the texts that differ, each at the object it stands in', () => {
  const from = document({ a: { text: 'x', same: 's', "it's": { b: 'y' } }, list: [{ c: 'z' }], words: ['v', 'w'] });
  const to = document({ a: { text: 'X', same: 's', "it's": { b: 'Y' } }, list: [{ c: 'Z' }], words: ['v', 'W'] });
  const update = (target: string, more: JsonObject) => ({ target, update: more });
  expect(overlay(from, to, 'en.yaml')).toEqual({
    overlay: '1.0.0',
    info: { title: expect.any(String), version: '1.2.3' },
    extends: 'en.yaml',
    actions: [
      update(String.raw`$['a']['it\'s']`, { b: 'Y' }),
      update("$['a']", { text: 'X' }),
      update("$['list'][0]", { c: 'Z' }),
      { target: "$['words']", remove: true },
      update('$', { words: ['v', 'W'] }),
    ],
  });
});

it('is empty between equal documents, whatever their information is', () => {
  expect(overlay({ a: [1, null, true] }, { a: [1, null, true] }, 'e')).toMatchObject({
    actions: [],
    info: { version: '' },
  });
  expect(overlay({ info: {} }, { info: {} }, 'e')).toMatchObject({ actions: [], info: { version: '' } });
});

it.each<[name: string, from: JsonObject, to: JsonObject]>([
  ['other keys', { a: { b: 'x' } }, { a: { c: 'x' } }],
  ['more keys', { a: { b: 'x' } }, { a: { b: 'x', c: 'y' } }],
  ['another number', { a: { b: 1 } }, { a: { b: 2 } }],
  ['a longer list', { a: { b: ['x'] } }, { a: { b: ['x', 'y'] } }],
  ['a text for an object', { a: { b: {} } }, { a: { b: 'x' } }],
])('refuses documents that differ in more than texts: %s', (_name, from, to) => {
  expect(() => overlay(from, to, 'e')).toThrow(/^\$\['a'\].*: the two languages differ in more than a text$/);
});
