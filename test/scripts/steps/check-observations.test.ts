import { describe, expect, it } from 'vitest';
import { checkRegistries } from '../../../scripts/steps/check-registries.ts';
import { bundled, type Edit, smallSpec } from '../../support/small-spec.ts';

const observations = 'spec/observations.yaml';
const pool = 'spec/components/schemas/Pool.yaml';

async function pointers(...edits: Edit[]): Promise<string[]> {
  const sources = smallSpec(edits);
  const found = checkRegistries(sources, await bundled(sources));
  return found.filter(({ rule }) => rule === 'registry-observation').map(({ pointer }) => pointer);
}
const seenAs = (type: string): Edit => ({
  file: observations,
  from: 'Pool.count: { integer: 2 }',
  to: `Pool.taints: { ${type}: 2 }`,
});
const described = (type: string): Edit => ({ file: pool, from: '    type: array\n', to: `    type: ${type}\n` });
const values = (counts: string): Edit => ({
  file: observations,
  from: '    undeclared:',
  to: `    values: { Pool.count: ${counts} }\n    undeclared:`,
});

describe('the type of a field that was seen', () => {
  it('may be whole where any number is described, and not the other way round', async () => {
    expect(await pointers(seenAs('integer'), described('number'))).toEqual([]);
    expect(await pointers(seenAs('number'), described('integer'))).toEqual([
      '#/observations/V01/fields/Pool.taints/number',
    ]);
    expect(await pointers(seenAs('string'), described('number'))).toEqual([
      '#/observations/V01/fields/Pool.taints/string',
    ]);
  });

  it('may be any that one of the discrepancies is about', async () => {
    const another: Edit = {
      file: 'spec/discrepancies.yaml',
      from: 'discrepancies:\n',
      to: `discrepancies:
  D00:
    title: Taints
    x-title-zh: 污点
    where: [Pool.main]
    says: [{ sources: [S1], text: none, x-text-zh: 无 }]
    decision: A list.
    x-decision-zh: 列表。
    reason: Plain.
    x-reason-zh: 显而易见。
`,
    };
    const asText: Edit = { file: observations, from: 'Pool.count: { integer: 2 }', to: 'Pool.count: { string: 2 }' };
    expect(await pointers(asText, another)).toEqual([]);
  });
});

describe('the values of a field that were seen', () => {
  const listed: Edit = {
    file: pool,
    from: '    format: int32\n',
    to: '    format: int32\n    x-extensible-enum: [1, 2]\n',
  };

  it('are listed, or are others that nobody names', async () => {
    expect(await pointers(listed, values("{ '1': 1, (another): 2 }"))).toEqual([]);
    expect(await pointers(listed, values("{ '3': 1 }"))).toEqual(['#/observations/V01/values/Pool.count/3']);
  });
});
