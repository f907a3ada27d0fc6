import { describe, expect, it } from 'vitest';
import { valuesInPath } from '../src/path-template.ts';

describe('valuesInPath', () => {
  it.each([
    ['/pools', '/pools', {}],
    ['/pools/{pool}', '/pools/a', { pool: 'a' }],
    ['/{project}/pools/{pool}', '/p/pools/a%2Fb', { project: 'p', pool: 'a%2Fb' }],
  ])('finds the values of %s in %s', (template, path, values) => {
    expect(valuesInPath(template, path.split('/'))).toEqual(values);
  });

  it.each([
    ['/pools', '/pool'],
    ['/pools', '/pools/'],
    ['/pools/{pool}', '/pools/'],
    ['/pools/{pool}', '/pools'],
    ['/pools/{pool}', '/pools/a/b'],
  ])('finds nothing for %s in %s', (template, path) => {
    expect(valuesInPath(template, path.split('/'))).toBeUndefined();
  });
});
