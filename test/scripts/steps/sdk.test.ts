import { readFileSync } from 'node:fs';
import { parseYaml } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../../scripts/problems.ts';
import { operationsOf } from 'openapi-document';
import type { SdkFacts } from '../../../shapes/page-facts.ts';
import { checkSdk, sdkNameOf } from '../../../scripts/steps/sdk.ts';
import { readSdkModels } from '../../../drift/sdk/models.ts';
import { documentIn } from '../../support/document.ts';
import { bundled, type Edit, smallSpec } from '../../support/small-spec.ts';

const sdk = 'spec/sdk-properties.yaml';
const page: Edit = {
  file: 'spec/openapi.yaml',
  from: '      summary: Replace a pool\n',
  to: '      summary: Replace a pool\n      externalDocs: { url: https://example.com/ReplacePool.html }\n',
};

async function check(...edits: Edit[]): Promise<string[]> {
  const sources = smallSpec([page, ...edits]);
  return formatProblems(checkSdk(sources, await bundled(sources)), 'text')
    .split('\n')
    .filter(Boolean);
}

const inSdk = (from: string, to: string): Edit => ({ file: sdk, from, to });
const inRegistry = (line: string): Edit => ({
  file: 'spec/discrepancies.yaml',
  from: '    says:\n',
  to: `    ${line}\n    says:\n`,
});

describe('the properties of the SDK', () => {
  const added = inSdk('      taints:', '      color: { type: string }\n      taints:');

  test('are all described', async () => {
    expect(await check()).toEqual([]);
  });

  test.each<[string, Edit, string]>([
    ['a property', added, 'The SDK has `Pool.color` (string), the description has not.'],
    [
      'a property of an item',
      inSdk('      labels:', '      value: { type: string }\n      labels:'),
      'The SDK has `Taint.value` (string), the description has not.',
    ],
    [
      'a parameter',
      inSdk('      body:', '      X-User: { type: string }\n      body:'),
      'The SDK has `replacePool.X-User` (string), the description has not.',
    ],
    [
      'another type',
      inSdk('array of Taints', 'Taints'),
      'The SDK has `Pool.taints` as Taints, the description as array.',
    ],
    [
      'a map that is an object',
      inSdk('map of string', 'Labels'),
      'The SDK has `Taint.labels` as Labels, the description as map.',
    ],
    [
      'another mandatory field',
      inSdk('array of Taints }', 'array of Taints, required: true }'),
      'The SDK has `Pool.taints` as required, the description has not.',
    ],
  ])('report %s', async (_name, edit, want) => {
    const [place, message, ...more] = await check(edit);
    expect(place).toMatch(/^spec\/\S+:\d+:\d+ #/);
    expect(message).toContain(`sdk-property: ${want}`);
    expect(message).toMatch(/ The SDK is vendorsdk 3\.1\.2\.$/);
    expect(more).toEqual([]);
  });

  test('may be left out, or differ, for a reason in the registry', async () => {
    expect(await check(added, inRegistry('notDescribed: [Pool.color]'))).toEqual([]);
    const differs = inSdk('count: { type: integer, required: true }', 'count: { type: string }');
    expect(await check(differs)).toEqual([]); // D01 names Pool.count
  });

  test('are not left out of a description that has them', async () => {
    expect(await check(inRegistry('notDescribed: [Pool.count]'))).toEqual([
      'spec/discrepancies.yaml:7:20 #/discrepancies/D01/notDescribed/0',
      '  sdk-property: The SDK has no `Pool.count`, or the description has it now. Delete the entry.',
    ]);
  });

  test('are not compared with an operation that the SDK has not', async () => {
    expect(await check(inSdk('ReplacePoolRequest', 'OtherRequest'))).toEqual([]);
  });
});

test('every operation of the description is one of the SDK', async () => {
  const { sdk } = parseYaml(readFileSync('spec/sdk-properties.yaml', 'utf8')) as { sdk: SdkFacts };
  const names = operationsOf(await documentIn('en')).map(({ node }) => sdkNameOf(node));
  expect(names.filter((name) => !sdk.operations.includes(name))).toEqual([]);
});

describe('readSdkModels', () => {
  const model = (name: string, types: string, map: string, init: string) => `class ${name}:

    openapi_types = {
${types}
    }

    attribute_map = {
${map}
    }

    def __init__(self):
${init}
`;
  const files = [
    model(
      'ShowPoolResponse',
      "        'max_count': 'int',\n        'labels': 'dict(str, str)',\n        'items': 'list[Item]'",
      "        'max_count': 'maxCount',\n        'labels': 'os.modelarts/labels',\n        'items': 'items'",
      '        self.max_count = max_count\n        if labels is not None:\n            self.labels = labels',
    ),
    model('Item', "        'name': 'str'", "        'name': 'name'", '        self.name = name'),
    model('Unrelated', "        'name': 'str'", "        'name': 'name'", ''),
  ];

  test('takes the names on the wire, the types and what is always set, of what the operations use', () => {
    expect(readSdkModels(files, ['ShowPool'])).toEqual({
      ShowPoolResponse: {
        maxCount: { type: 'integer', required: true },
        'os.modelarts/labels': { type: 'map of string' },
        items: { type: 'array of Item' },
      },
      Item: { name: { type: 'string', required: true } },
    });
  });
});
