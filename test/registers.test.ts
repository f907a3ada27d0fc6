import { describe, expect, test } from 'vitest';
import { formatProblems } from '../scripts/problems.ts';
import { checkRegisters } from '../scripts/steps/registers.ts';
import { bundled, type Edit, smallSpec } from './support/small-spec.ts';

const pool = 'spec/components/schemas/Pool.yaml';
const sources = 'spec/sources.yaml';
const discrepancies = 'spec/discrepancies.yaml';
const errors = 'spec/errors.yaml';

const cases: [name: string, edit: Edit, want: string][] = [
  ['an unknown field', { file: sources, from: 'kind:', to: 'kinds:' }, ''],
  ['a missing field', { file: errors, from: '    action: Mend it.\n', to: '' }, ''],
  ['a value that is not listed', { file: sources, from: 'kind: page', to: 'kind: book' }, ''],
  ['an id of another form', { file: discrepancies, from: 'D01', to: 'first' }, ''],
  ['no date and no note', { file: sources, from: "'2025-01-31'", to: 'null' }, ''],
  ['a note without its twin', { file: sources, from: '    x-note-zh: 未标注日期。\n', to: '' }, ''],
  ['an error that has neither code nor message', { file: errors, from: '[count]', to: '[]' }, ''],
  ['a register that is something else', { file: errors, from: 'errors:', to: 'others:' }, ''],

  ['an unknown source in the description', { file: pool, from: 'x-sources: [S2]', to: 'x-sources: [S3]' }, ''],
  ['an unknown source in a register', { file: errors, from: 'sources: [S1]', to: 'sources: [s1]' }, ''],
  ['a source that nothing uses', { file: sources, from: '  S2:', to: "  S3: { title: Third, x-title-zh: 三, kind: sdk, language: en, date: '2025-01-01', url: https://example.com/3 }\n  S2:" }, ''],

  ['a place that does not exist', { file: discrepancies, from: 'Pool.count', to: 'Pool.cuont' }, ''],
  ['a parameter of another operation', { file: discrepancies, from: 'replacePool.pool_name', to: 'replacePool.pool' }, ''],
  ['an excuse for a key that is declared', { file: discrepancies, from: 'Pool.os.modelarts/extra', to: 'Taint.key.with/signs' }, ''],
  ['an excuse for a schema that does not exist', { file: discrepancies, from: 'Pool.os.modelarts/extra', to: 'Pol.extra' }, ''],
  ['an excuse without a key', { file: discrepancies, from: 'Pool.os.modelarts/extra', to: 'Pool' }, ''],

  ['an operation that does not exist', { file: errors, from: '[replacePool]', to: '[replacepool]' }, ''],
  ['an error code with two entries', { file: errors, from: 'code: null', to: 'code: ModelArts.1' }, ''],

  ['Chinese in an English text', { file: sources, from: 'First page', to: 'First 页' }, ''],
  ['a Chinese twin without Chinese', { file: discrepancies, from: '数字。', to: 'A number.' }, ''],
  ['languages that state different things', { file: discrepancies, from: '不超过 `5`', to: '不超过 `6`' }, ''],
];

/** What is wrong with the small description after an edit. */
async function problemsAfter(edits: Edit[]): Promise<string> {
  const files = smallSpec(edits);
  return formatProblems(checkRegisters(files, await bundled(files)), 'text');
}

describe('checkRegisters', () => {
  test('has nothing to say about sound registers', async () => {
    expect(await problemsAfter([])).toBe('');
  });

  test.each(cases)('reports %s', async (_name, edit, want) => {
    expect(await problemsAfter([edit])).toBe(want);
  });
});
