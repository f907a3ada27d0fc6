import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Validator, validators } from '../../../generated/validators.js';
import type { ProblemsError } from '../../../scripts/problems.ts';
import { checkValidators } from '../../../scripts/steps/check-validators.ts';
import { documentIn, sourceFiles } from '../../support/document.ts';
import { examplesOf } from '../../support/examples.ts';
import { readInventory } from '../../support/inventory.ts';
import { mutationsOf } from '../../support/mutate.ts';
import { buildWithoutTypes, copyProject, edit, repository } from '../../support/project.ts';

const rows = await readInventory();
const english = await documentIn('en');
const examples = examplesOf(english);

function validatorOf(operation: string, at: string): Validator {
  const { request, responses } = validators[operation as keyof typeof validators];
  const validator = at === 'request' ? (request as Validator | null) : (responses as Record<string, Validator>)[at];
  if (!validator) throw new Error(`${operation} ${at} has no validator`);
  return validator;
}

describe('the precompiled validators', () => {
  it.each(examples)('accept $operation $at $name', ({ operation, at, value }) => {
    expect(validatorOf(operation, at)(value)).toEqual([]);
  });

  it.each(examples.filter(({ at }) => at === 'request'))(
    'refuse every mutation of $operation $name',
    ({ operation, value }) => {
      const own = rows.filter((row) => row.operation === operation);
      const mutations = mutationsOf(own, value);
      expect(mutations.length).toBeGreaterThan(10);
      const accepted = mutations.filter(
        (mutation) => validatorOf(operation, 'request')(mutation.instance).length === 0,
      );
      expect(accepted).toEqual([]);
    },
  );

  it('say where and what, in both languages', () => {
    const resources = { flavor: 1, count: 1.5, creatingStep: { step: 2 ** 40, type: 'x' }, taints: {} };
    const wrong = { spec: { resources } };
    const said = (language: 'en' | 'zh') =>
      validators.updateNodePool
        .request(wrong, language)
        .map(({ pointer, message }) => `${pointer} ${message}`)
        .toSorted();
    expect(said('en')).toEqual([
      '/spec/resources must have the key "maxCount"',
      '/spec/resources/count must be an integer',
      '/spec/resources/creatingStep/step must be an integer from -2147483648 to 2147483647',
      '/spec/resources/creatingStep/type must be "rack" or "hyperinstance"',
      '/spec/resources/flavor must be a string',
      '/spec/resources/taints must be an array',
    ]);
    expect(said('zh')).toEqual([
      '/spec/resources 缺少必选字段 "maxCount"',
      '/spec/resources/count 必须是整数',
      '/spec/resources/creatingStep/step 必须是 -2147483648 到 2147483647 之间的整数',
      '/spec/resources/creatingStep/type 必须是 "rack" 或 "hyperinstance"',
      '/spec/resources/flavor 必须是字符串',
      '/spec/resources/taints 必须是数组',
    ]);
  });

  it.each([
    [{ status: 'running' }, '/status must be "created" or "failed" or "creating"'],
    [
      { status: 'Create' },
      '/status must be "created" or "failed" or "creating". Did you mean "created" or "creating"?',
      '/status 必须是 "created" 或 "failed" 或 "creating"。是否想输入 "created" 或 "creating"？',
    ],
    [{ status: '' }, '/status must be "created" or "failed" or "creating"'],
    [{ status: ['created', 'failed'] }, '/status must be a string'],
  ])('refuse the query parameters %j', (parameters, ...want) => {
    const said = (language: 'en' | 'zh') =>
      validators.listPools.query(parameters, language).map(({ pointer, message }) => `${pointer} ${message}`);
    expect(said('en')).toContain(want[0]);
    if (want[1]) expect(said('zh')).toContain(want[1]);
  });

  it.each([
    [501, '/limit must be at most 500', '/limit 不能大于 500'],
    ['-1', '/limit must be at least 0', '/limit 不能小于 0'],
    ['many', '/limit must be an integer', '/limit 必须是整数'],
    ['0x10', '/limit must be an integer', '/limit 必须是整数'],
    [1.5, '/limit must be an integer', '/limit 必须是整数'],
    ['', '/limit must be an integer', '/limit 必须是整数'],
    [true, '/limit must be an integer', '/limit 必须是整数'],
    [5, undefined, undefined],
    ['5', undefined, undefined],
    [['5'], undefined, undefined],
    [[], undefined, undefined],
    [undefined, undefined, undefined],
  ])('read the limit %j as it is sent', (limit, ...want) => {
    const first = (language: 'en' | 'zh') => {
      const [one] = validators.listResourceFlavors.query({ limit, project_id: 'p' }, language);
      return one && `${one.pointer} ${one.message}`;
    };
    expect([first('en'), first('zh')]).toEqual(want);
  });

  it('never repeat a value', () => {
    const text = JSON.stringify(
      validators.createNodePool.request({ metadata: { name: ['a secret'] }, kind: 'a secret' }),
    );
    expect(text).not.toContain('a secret');
  });

  // Prevents: a new operation renaming half of the file, so that the diff is unreadable.
  it('are named after the schemas, not numbered', () => {
    const code = readFileSync(join(repository, 'generated/validators.js'), 'utf8');
    expect(code).toContain('function checkTaint(data');
    expect(code).not.toMatch(/\b(validate|schema)\d+\b/);
  });

  it('need nothing else', () => {
    const code = readFileSync(join(repository, 'generated/validators.js'), 'utf8');
    expect(code).not.toMatch(/\b(require|import)\b/);
  });
});

describe('a schema that the validators could not put into words', () => {
  it('is refused: a keyword, a format', async () => {
    const project = copyProject();
    edit(project, 'spec/components/schemas/Taint.yaml', (text) =>
      text
        .replace('  key:\n    type: string\n', '  key:\n    type: string\n    maxLength: 64\n')
        .replace('  value:\n    type: string\n', '  value:\n    type: string\n    format: ipv4\n')
        .replace('examples: [training]', 'examples: [10.0.0.1]'),
    );
    const error = await buildWithoutTypes(project).catch((reason: unknown) => reason);
    const texts = 'scripts/steps/validator-messages.ts.';
    expect((error as ProblemsError).problems).toMatchObject([
      {
        pointer: '#/properties/key/maxLength',
        message: `The validators cannot say that a value does not fit \`maxLength\`. Add its texts to ${texts}`,
      },
      {
        pointer: '#/properties/value/format',
        message: `The validators do not know the format \`ipv4\`. Add it to ${texts}`,
      },
    ]);
    for (const { file, rule } of (error as ProblemsError).problems)
      expect([file, rule]).toEqual(['spec/components/schemas/Taint.yaml', 'validators']);
  });

  it('is not to be found in ours', async () => {
    expect(checkValidators(english, await sourceFiles())).toEqual([]);
  });
});
