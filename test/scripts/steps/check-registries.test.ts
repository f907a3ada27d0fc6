import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../../scripts/problems.ts';
import { checkRegistries } from '../../../scripts/steps/check-registries.ts';
import { bundled, type Edit, smallSpec } from '../../support/small-spec.ts';

const pool = 'spec/components/schemas/Pool.yaml';
const sources = 'spec/sources.yaml';
const discrepancies = 'spec/discrepancies.yaml';
const errors = 'spec/errors.yaml';
const observations = 'spec/observations.yaml';

const thirdSource = `  S3:
    title: Third page
    x-title-zh: 第三个页面
    kind: page
    language: en
    date: '2025-03-31'
    url: https://example.com/3
`;

const cases: [name: string, edit: Edit, want: string[]][] = [
  [
    'an observation of an operation that does not exist',
    { file: observations, from: 'operations: { replacePool', to: 'operations: { replacPool' },
    [
      'spec/observations.yaml:9:19 #/observations/V01/operations/replacPool',
      '  registry-observation: There is no operation `replacPool`. Did you mean replacePool?',
    ],
  ],
  [
    'more statuses than exchanges',
    { file: observations, from: 'exchanges: 3', to: 'exchanges: 1' },
    [
      'spec/observations.yaml:5:5 #/observations/V01/exchanges',
      '  registry-observation: The statuses add up to 2, and there were 1 exchanges. Correct one of them.',
    ],
  ],
  [
    'a status that is none',
    { file: observations, from: "'400': 1", to: 'accepted: 1' },
    [
      'spec/observations.yaml:9:44 #/observations/V01/operations/replacePool/accepted',
      "  registry-observation: `accepted` is no status. Write one such as '200', in quotes.",
    ],
  ],
  [
    'a region that no server has',
    { file: observations, from: 'region: null', to: 'region: cn-north-99' },
    [
      'spec/observations.yaml:4:5 #/observations/V01/region',
      '  registry-observation: No server of the description is in the region `cn-north-99`. Fix its name, ' +
        'or write null.',
    ],
  ],
  [
    'a field that was seen and does not exist',
    { file: observations, from: 'Pool.count: {', to: 'Pool.cuont: {' },
    [
      'spec/observations.yaml:11:15 #/observations/V01/fields/Pool.cuont',
      '  registry-observation: The document has no `Pool.cuont`. Did you mean Pool.count? Fix its name, or ' +
        'put it under `undeclared`.',
    ],
  ],
  [
    'a type that the description does not allow',
    { file: observations, from: 'replacePool.pool_name: { string: 1 }', to: 'Pool.taints: { object: 1 }' },
    [
      'spec/observations.yaml:11:58 #/observations/V01/fields/Pool.taints/object',
      '  registry-observation: `Pool.taints` was seen as object, and is described as array. Change the ' +
        'description, or name the field in a discrepancy.',
    ],
  ],
  [
    'an undeclared field that is described now',
    { file: observations, from: 'Pool.extra', to: 'Pool.main' },
    [
      'spec/observations.yaml:12:19 #/observations/V01/undeclared/Pool.main',
      '  registry-observation: The description has `Pool.main` now. Move the count to `fields`.',
    ],
  ],
  [
    'an error that is not listed',
    { file: observations, from: 'errors: { ModelArts.1:', to: 'errors: { ModelArts.12:' },
    [
      'spec/observations.yaml:13:15 #/observations/V01/errors/ModelArts.12',
      '  registry-observation: No error is `ModelArts.12`. Did you mean ModelArts.1? Add it to ' +
        'spec/errors.yaml, or fix it here.',
    ],
  ],
  [
    'a rule that the service does not keep to',
    { file: observations, from: 'confirmed: 1', to: 'contradicted: 1' },
    [
      'spec/observations.yaml:14:32 #/observations/V01/rules/count-positive/contradicted',
      '  registry-observation: The service accepted what the rule `count-positive` forbids. Make the rule a ' +
        'warning, or correct it.',
    ],
  ],
  [
    'a rule that does not exist',
    { file: observations, from: 'rules: { count-positive', to: 'rules: { count-postive' },
    [
      'spec/observations.yaml:14:14 #/observations/V01/rules/count-postive',
      '  registry-observation: There is no rule `count-postive`. Did you mean count-positive? Fix its id.',
    ],
  ],
  [
    'an observation without how many requests it was',
    { file: observations, from: '    exchanges: 3\n', to: '' },
    ['spec/observations.yaml:2:3 #/observations/V01', '  registry-shape: The field `exchanges` is missing. Add it.'],
  ],
  [
    'a count that is no number',
    { file: observations, from: '{ seen: 1 }', to: '{ seen: often }' },
    [
      'spec/observations.yaml:13:30 #/observations/V01/errors/ModelArts.1/seen',
      '  registry-shape: The value must be integer. Write how often, as a number.',
    ],
  ],
  [
    'an unknown field',
    { file: sources, from: 'kind:', to: 'kinds:' },
    [
      'spec/sources.yaml:2:3 #/sources/S1',
      '  registry-shape: The field `kind` is missing. Add it.',
      'spec/sources.yaml:5:5 #/sources/S1/kinds',
      '  registry-shape: The field `kinds` is not known here. Did you mean kind? Fix its name, or remove it.',
    ],
  ],
  [
    'a missing field',
    { file: errors, from: '    action: Fix it.\n', to: '' },
    ['spec/errors.yaml:2:5 #/errors/0', '  registry-shape: The field `action` is missing. Add it.'],
  ],
  [
    'a value that is not listed',
    { file: sources, from: 'kind: page', to: 'kind: book' },
    [
      'spec/sources.yaml:5:5 #/sources/S1/kind',
      '  registry-shape: The value must be equal to one of the allowed values: page | repository | sdk | tool. Fix it.',
    ],
  ],
  [
    'an id of another form',
    { file: discrepancies, from: 'D01', to: 'first' },
    [
      'spec/discrepancies.yaml:2:3 #/discrepancies/first',
      '  registry-shape: `first` is no id: it must match pattern "^D\\d\\d\\d?$". Name discrepancies D01, ' +
        'D02 and so on.',
    ],
  ],
  [
    'no date and no note',
    { file: sources, from: "'2025-01-31'", to: 'null' },
    [
      'spec/sources.yaml:2:3 #/sources/S1',
      '  registry-shape: The field `note` is missing. Write what is known of the date.',
    ],
  ],
  [
    'a note without its twin',
    { file: sources, from: '    x-note-zh: 未标注日期。\n', to: '' },
    ['spec/sources.yaml:9:3 #/sources/S2', '  registry-shape: The field `x-note-zh` is missing. Add it.'],
  ],
  [
    'an error that has neither code nor message',
    { file: errors, from: '[count]', to: '[]' },
    [
      'spec/errors.yaml:13:5 #/errors/1/messages',
      '  registry-shape: The value must NOT have fewer than 1 items. Without a code, an entry is known by ' +
        'its message. Write it.',
    ],
  ],
  [
    'a registry that is something else',
    { file: errors, from: 'errors:', to: 'others:' },
    [
      'spec/errors.yaml:1:1 #',
      '  registry-shape: The field `errors` is missing. Add it.',
      'spec/errors.yaml:1:1 #/others',
      '  registry-shape: The field `others` is not known here. Fix its name, or remove it.',
    ],
  ],
  [
    'an unknown source in the description',
    { file: pool, from: 'x-sources: [S2]', to: 'x-sources: [S3]' },
    [
      'spec/components/schemas/Pool.yaml:17:17 #/properties/taints/x-sources/0',
      '  registry-source: There is no source `S3`. Fix the id, or add the source to spec/sources.yaml.',
    ],
  ],
  [
    'an unknown source in a registry',
    { file: errors, from: 'sources: [S1]', to: 'sources: [s1]' },
    [
      'spec/errors.yaml:10:15 #/errors/0/sources/0',
      '  registry-source: There is no source `s1`. Did you mean S1? Fix the id, or add the source to ' +
        'spec/sources.yaml.',
    ],
  ],
  [
    'a source that nothing uses',
    { file: sources, from: '  S2:', to: `${thirdSource}  S2:` },
    [
      'spec/sources.yaml:9:3 #/sources/S3',
      '  registry-source: Nothing rests on the source `S3`. Remove it, or name it where it is used.',
    ],
  ],
  [
    'a place that does not exist',
    { file: discrepancies, from: 'Pool.count', to: 'Pool.cuont' },
    [
      'spec/discrepancies.yaml:5:13 #/discrepancies/D01/where/0',
      '  registry-place: The document has no `Pool.cuont`. Did you mean Pool.count? Name a schema, an ' +
        'operation, or a member of one.',
    ],
  ],
  [
    'a parameter of another operation',
    { file: discrepancies, from: 'replacePool.pool_name', to: 'replacePool.pool' },
    [
      'spec/discrepancies.yaml:5:47 #/discrepancies/D01/where/2',
      '  registry-place: The document has no `replacePool.pool`. Did you mean replacePool.pool_name or ' +
        'replacePool? Name a schema, an operation, or a member of one.',
    ],
  ],
  [
    'an excuse for a key that is declared',
    { file: discrepancies, from: 'Pool.os.modelarts/extra', to: 'Taint.key.with/signs' },
    [
      'spec/discrepancies.yaml:6:22 #/discrepancies/D01/undeclaredKeys/0',
      '  registry-excuse: Taint declares `key.with/signs` now. Delete the excuse.',
    ],
  ],
  [
    'an excuse for a schema that does not exist',
    { file: discrepancies, from: 'Pool.os.modelarts/extra', to: 'Pol.extra' },
    [
      'spec/discrepancies.yaml:6:22 #/discrepancies/D01/undeclaredKeys/0',
      '  registry-excuse: There is no schema `Pol`. Did you mean Pool? Fix its name, or delete the excuse.',
    ],
  ],
  [
    'an excuse without a key',
    { file: discrepancies, from: 'Pool.os.modelarts/extra', to: 'Pool' },
    [
      'spec/discrepancies.yaml:6:22 #/discrepancies/D01/undeclaredKeys/0',
      '  registry-excuse: `Pool` names no key. Write the schema, a dot and the key.',
    ],
  ],
  [
    'an operation that does not exist',
    { file: errors, from: '[replacePool]', to: '[replacepool]' },
    [
      'spec/errors.yaml:5:18 #/errors/0/operations/0',
      '  registry-error: There is no operation `replacepool`. Did you mean replacePool? Name an operationId.',
    ],
  ],
  [
    'an error code with two entries',
    { file: errors, from: 'code: null', to: 'code: ModelArts.1' },
    [
      'spec/errors.yaml:11:5 #/errors/1/code',
      '  registry-error: The code `ModelArts.1` has an entry for one of these operations already. Put both into one.',
    ],
  ],
  [
    'Chinese in an English text',
    { file: sources, from: 'First page', to: 'First 页' },
    [
      'spec/sources.yaml:3:5 #/sources/S1/title',
      '  registry-text: The English text has a Han character. Write it in English, and the Chinese in the twin.',
    ],
  ],
  [
    'a Chinese twin without Chinese',
    { file: discrepancies, from: '数字。', to: 'A number.' },
    [
      'spec/discrepancies.yaml:12:5 #/discrepancies/D01/x-decision-zh',
      '  registry-text: The Chinese twin has no Han character. Write it in Chinese.',
    ],
  ],
  [
    'languages that state different things',
    { file: discrepancies, from: '不超过 `5`', to: '不超过 `6`' },
    [
      'spec/discrepancies.yaml:10:9 #/discrepancies/D01/says/0/x-text-zh',
      '  registry-text: Only one language has `5`, `6`. Make both state the same.',
    ],
  ],
];

/** What is wrong with the small description after an edit. */
async function problemsAfter(edits: Edit[]): Promise<string> {
  const files = smallSpec(edits);
  return formatProblems(checkRegistries(files, await bundled(files)), 'text');
}

describe('checkRegistries', () => {
  test('has nothing to say about sound registries', async () => {
    expect(await problemsAfter([])).toBe('');
  });

  test.each(cases)('reports %s', async (_name, edit, want) => {
    expect(await problemsAfter([edit])).toBe(want.join('\n'));
  });

  test.each([sources, discrepancies, errors])('reports that %s is missing', async (file) => {
    const files = smallSpec();
    const document = await bundled(files);
    const others = new Map([...files].filter(([path]) => path !== file));
    const want = `${file}:1:1 #\n  registry-shape: This registry is missing. Restore it.`;
    expect(formatProblems(checkRegistries(others, document), 'text')).toBe(want);
  });
});
