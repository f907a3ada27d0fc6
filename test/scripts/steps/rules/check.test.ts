import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../../../scripts/problems.ts';
import { checkRegistries } from '../../../../scripts/steps/check-registries.ts';
import { bundled, type Edit, smallSpec } from '../../../support/small-spec.ts';

const file = 'spec/rules.yaml';

const cases: [name: string, edit: Omit<Edit, 'file'>, want: string[]][] = [
  [
    'a schema that does not exist',
    { from: '[Pool]', to: '[Pol]' },
    [
      'spec/rules.yaml:3:15 #/rules/count-positive/schemas/0',
      '  registry-rule: There is no schema `Pol`. Did you mean Pool? Fix its name.',
      'spec/rules.yaml:5:19 #/rules/count-positive/operations/replacePool',
      '  registry-rule: The operation `replacePool` does not have a request body with such a schema. Remove ' +
        'it, or fix the name.',
    ],
  ],
  [
    'an operation that does not exist',
    { from: '{ replacePool:', to: '{ replacPool:' },
    [
      'spec/rules.yaml:5:19 #/rules/count-positive/operations/replacPool',
      '  registry-rule: There is no operation `replacPool`. Did you mean replacePool? Name an operationId.',
    ],
  ],
  [
    'a parameter that no operation has',
    { from: 'parameter: pool_name', to: 'parameter: pool' },
    [
      'spec/rules.yaml:15:19 #/rules/pool-name/operations/*',
      '  registry-rule: No operation has a parameter `pool`. Fix the name.',
    ],
  ],
  [
    'a keyword that is no keyword',
    { from: 'minimum', to: 'minimun' },
    [
      'spec/rules.yaml:6:5 #/rules/count-positive/predicate',
      '  registry-rule: The predicate is no JSON Schema: strict mode: unknown keyword: "minimun".',
    ],
  ],
  [
    'an error of the service that is not known',
    { from: 'serviceError: count', to: 'serviceError: counts' },
    [
      'spec/rules.yaml:9:5 #/rules/count-positive/serviceError',
      '  registry-rule: No error has the message `counts`. Did you mean count? Add it to spec/errors.yaml, ' +
        'or fix it here.',
    ],
  ],
  [
    'a passing example that fails',
    { from: 'passes: { count: 1 }', to: 'passes: { count: -1 }' },
    [
      'spec/rules.yaml:11:5 #/rules/count-positive/passes',
      '  registry-rule: The rule refuses this example in replacePool. Fix the example or the predicate.',
    ],
  ],
  [
    'a failing example that passes',
    { from: 'fails: { count: 0 }', to: 'fails: { count: 1 }' },
    [
      'spec/rules.yaml:12:5 #/rules/count-positive/fails',
      '  registry-rule: The rule accepts this example in replacePool. Fix the example or the predicate.',
    ],
  ],
  [
    'a field that does not exist',
    { from: 'where: [Pool.count]', to: 'where: [Pool.counts]' },
    [
      'spec/rules.yaml:4:13 #/rules/count-positive/where/0',
      '  registry-place: The document has no `Pool.counts`. Did you mean Pool.count or Pool.taints? Name a ' +
        'schema, an operation, or a member of one.',
    ],
  ],
  [
    'neither schemas nor a parameter',
    { from: '    parameter: pool_name\n', to: '' },
    [
      'spec/rules.yaml:13:3 #/rules/pool-name',
      '  registry-shape: The field `schemas` is missing. Name the `schemas` or the `parameter` that the rule is about.',
    ],
  ],
];

describe('checkRules', () => {
  test.each(cases)('reports %s', async (_name, edit, want) => {
    const files = smallSpec([{ file, ...edit }]);
    expect(formatProblems(checkRegistries(files, await bundled(files)), 'text')).toBe(want.join('\n'));
  });
});
