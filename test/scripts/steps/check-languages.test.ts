import type { JsonObject } from 'openapi-document';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readTree } from '../../../scripts/files.ts';
import { checkLanguages } from '../../../scripts/steps/check-languages.ts';
import { load } from '../../../scripts/steps/load.ts';
import { localize } from '../../../scripts/steps/localize.ts';
import { repository } from '../../support/project.ts';

const file = 'spec/components/schemas/Taint.yaml';
const tree = await readTree(repository, 'spec');

/** What is found in a schema, as the only one of its document. */
function found(schema: JsonObject) {
  const sources = load(new Map([...tree, [file, Buffer.from(stringify(schema))]]));
  const both: JsonObject = { openapi: '3.1.0', components: { schemas: { Taint: schema } } };
  return checkLanguages(sources, both, localize(both, 'en'), localize(both, 'zh'));
}

describe('a twin of another form than its text', () => {
  it.each<[name: string, schema: JsonObject, pointer: string, message: string]>([
    [
      'an object beside a text',
      { description: 'A.', 'x-description-zh': { name: {} } },
      '#/x-description-zh',
      'In Chinese this is an object, in English a text. Only texts may differ: give both one form.',
    ],
    [
      'a text beside a list',
      { 'x-enumDescriptions': ['A.', 'B.'], 'x-enumDescriptions-zh': '甲' },
      '#/x-enumDescriptions-zh',
      'In Chinese this is a text, in English a list of 2. Only texts may differ: give both one form.',
    ],
    [
      'a longer list',
      { 'x-enumDescriptions': ['A.'], 'x-enumDescriptions-zh': ['甲', '乙'] },
      '#/x-enumDescriptions-zh',
      'In Chinese this is a list of 2, in English a list of 1. Only texts may differ: give both one form.',
    ],
    [
      'another number',
      { 'x-displayName': 1, 'x-displayName-zh': 2 },
      '#/x-displayName-zh',
      'In Chinese this is `2`, in English `1`. Only texts may differ: give both one form.',
    ],
    [
      'no value',
      { 'x-enumDescriptions': { a: 'A.' }, 'x-enumDescriptions-zh': { a: null } },
      '#/x-enumDescriptions-zh/a',
      'In Chinese this is `null`, in English a text. Only texts may differ: give both one form.',
    ],
    [
      'other keys',
      { externalDocs: { url: 'a', title: 'b' }, 'x-externalDocs-zh': { url: 'c', description: '丁' } },
      '#/x-externalDocs-zh',
      'The languages have other keys here: only English has `title`; only Chinese has `description`. ' +
        'Give both the same, or remove the twin.',
    ],
    [
      'the same keys in another order',
      { 'x-enumDescriptions': { a: 'A.', b: 'B.' }, 'x-enumDescriptions-zh': { b: '乙', a: '甲' } },
      '#/x-enumDescriptions-zh',
      'The keys stand in another order in Chinese. Write them in this one: `a`, `b`.',
    ],
    [
      'a twin beside no text',
      { type: 'string', 'x-summary-zh': '甲' },
      '#',
      'The languages have other keys here: only Chinese has `summary`. Give both the same, or remove the twin.',
    ],
    [
      'a twin of a property that has the name of a text',
      { properties: { description: { description: 'A.', 'x-description-zh': 3 } } },
      '#/properties/description/x-description-zh',
      'In Chinese this is `3`, in English a text. Only texts may differ: give both one form.',
    ],
  ])('%s', (_name, schema, pointer, message) => {
    const place = { line: expect.any(Number), column: expect.any(Number) };
    expect(found(schema)).toEqual([{ file, pointer, rule: 'sound', message, ...place }]);
  });

  it('is shown at its line', () => {
    const schema = { type: 'string', description: 'A.', 'x-description-zh': [] };
    expect(found(schema)).toMatchObject([{ line: 3, column: 1 }]);
  });

  it('is not a text in other words, or a link to another page', () => {
    expect(
      found({
        description: 'A.',
        'x-description-zh': '甲。',
        externalDocs: { url: 'a', description: 'b' },
        'x-externalDocs-zh': { url: 'c', description: '丁' },
        'x-enumDescriptions': { a: 'A.' },
        'x-enumDescriptions-zh': { a: '甲' },
        examples: [{ key: 1, list: [1, 'a', null] }],
      }),
    ).toEqual([]);
  });
});
