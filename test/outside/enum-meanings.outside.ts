import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, published, runTool } from './support.ts';

/** How each generator is asked for enums, and what it calls the type of a field. */
const generators = [
  {
    name: 'openapi-typescript --enum',
    tool: 'openapi-typescript',
    args: (document: string) => [document, '--enum', '--output', 'api.ts'],
    type: (schema: string, field: string) => `${schema}OsModelarts${field}`,
  },
  {
    name: 'swagger-typescript-api --extract-enums',
    tool: 'swagger-typescript-api',
    args: (document: string) => [
      'generate',
      '--path',
      document,
      '--output',
      '.',
      '--name',
      'api.ts',
      '--extract-enums',
    ],
    type: (schema: string, field: string) => `${schema}OsModelarts${field}Enum`,
  },
  {
    name: 'orval 8.7.0',
    tool: 'orval',
    args: (document: string) => ['--input', document, '--output', 'api.ts', '--client', 'axios'],
    type: (schema: string, field: string) => `${schema}OsModelarts${field}`,
  },
];

type Member = [meaning: string, name: string, value: string];

const members: Record<'en' | 'zh', [schema: string, field: string, members: Member[]][]> = {
  en: [
    [
      'CreateNodePoolAnnotations',
      'PeriodType',
      [
        ['Month', 'Month', '2'],
        ['Year', 'Year', '3'],
        ['Hour', 'Hour', '4'],
      ],
    ],
    [
      'CreateNodePoolAnnotations',
      'BillingMode',
      [
        ['Pay-per-use', 'PayPerUse', '0'],
        ['Yearly/monthly', 'YearlyMonthly', '1'],
      ],
    ],
    [
      'PatchNodePoolAnnotations',
      'PeriodType',
      [
        ['Month', 'Month', '2'],
        ['Year', 'Year', '3'],
      ],
    ],
  ],
  zh: [
    [
      'CreateNodePoolAnnotations',
      'PeriodType',
      [
        ['月', 'Month', '2'],
        ['年', 'Year', '3'],
        ['小时', 'Hour', '4'],
      ],
    ],
    [
      'CreateNodePoolAnnotations',
      'BillingMode',
      [
        ['按需计费', 'PayPerUse', '0'],
        ['包周期计费', 'YearlyMonthly', '1'],
      ],
    ],
    [
      'PatchNodePoolAnnotations',
      'PeriodType',
      [
        ['月', 'Month', '2'],
        ['年', 'Year', '3'],
      ],
    ],
  ],
};

/** The members of an enum, or of the constant object that orval makes of one, with their comments. */
function membersOf(code: string, type: string): Member[] {
  const [, body = ''] = new RegExp(String.raw`export (?:enum|const) ${type} (?:= )?\{([\s\S]*?)\n\}`).exec(code) ?? [];
  return [...body.matchAll(/(?:\/\/|\/\*\*) (.+?)(?: \*\/)?\n\s*(\w+)(?: =|:) ["'](\w+)["']/g)].map(
    ([, meaning = '', name = '', value = '']) => [meaning.replaceAll('\\/', '/'), name, value],
  );
}

describe.each(generators)('$name', ({ tool, args, type }) => {
  test.each(['en', 'zh'] as const)('gives each value its own name and meaning (%s)', (language) => {
    const cwd = folder();
    const { status, output } = runTool(tool, args(published(`openapi.${language}.json`)), cwd);
    expect(output).not.toMatch(/is not a function/);
    expect(status).toBe(0);
    const code = readFileSync(join(cwd, 'api.ts'), 'utf8');
    for (const [schema, field, want] of members[language]) expect(membersOf(code, type(schema, field))).toEqual(want);
  });
});
