import { describe, expect, it } from 'vitest';
import { slotsIn } from '../../../scripts/docs/browser/fillings.ts';
import { codeSamples } from '../../../scripts/docs/samples/index.ts';
import { documentIn } from '../../support/document.ts';

const filling = {
  MODELARTS_ENDPOINT: 'https://modelarts.cn-east-3.myhuaweicloud.com',
  PROJECT_ID: 'my-project',
  POOL_NAME: 'my-pool',
  NODEPOOL_NAME: 'my-node-pool',
  flavor: 'my.flavor',
  count: '7',
};

function filled(code: string, values: Readonly<Record<string, string>> = filling): string {
  return slotsIn(code, values).reduceRight(
    (text, { start, end, text: value }) => text.slice(0, start) + value + text.slice(end),
    code,
  );
}

const samples = [...codeSamples(await documentIn('en'), 'en')].flatMap(([id, all]) =>
  all.map((sample) => [`${id}, ${sample.label}`, sample.source] as const),
);

describe('what is filled in', () => {
  it.each(samples)('takes the place of every variable that is no secret: %s', (_, source) => {
    const text = filled(source);
    const variables = ['MODELARTS_ENDPOINT', 'PROJECT_ID', 'POOL_NAME', 'NODEPOOL_NAME'].filter((name) =>
      source.includes(name),
    );
    expect(variables.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/(?:\$\{?|env\(")(?:MODELARTS_ENDPOINT|PROJECT_ID|POOL_NAME|NODEPOOL_NAME)/);
    expect(text).not.toMatch(/environ\["PROJECT|\b(?:PROJECT_ID|POOL_NAME|NODEPOOL_NAME) = ''/);
    expect(text).toContain('my-project');
    expect(text.match(/TOKEN|SECRET_KEY/g)).toEqual(source.match(/TOKEN|SECRET_KEY/g));
    if (/"count": |count: /.test(source)) expect(text).toMatch(/"?count"?: 7/);
  });

  it('changes nothing where nothing is filled in, or where code is no request', () => {
    for (const [, source] of samples) expect(filled(source, { PROJECT_ID: '' })).toBe(source);
    expect(filled('{ "spec": { "resources": { "count": 3 } } }')).toBe('{ "spec": { "resources": { "count": 3 } } }');
  });

  it('fills the commands of a guide', () => {
    const code =
      'export MODELARTS_ENDPOINT=https://x\nexport POOL_NAME=pool\ncurl ' +
      '"$MODELARTS_ENDPOINT/v2/$PROJECT_ID/pools/$POOL_NAME" -H "X-Auth-Token: $TOKEN"';
    expect(filled(code)).toBe(
      'export MODELARTS_ENDPOINT=https://modelarts.cn-east-3.myhuaweicloud.com\nexport ' +
        'POOL_NAME=my-pool\ncurl ' +
        '"https://modelarts.cn-east-3.myhuaweicloud.com/v2/my-project/pools/my-pool" -H "X-Auth-Token: $TOKEN"',
    );
  });
});
