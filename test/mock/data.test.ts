import { describe, expect, it } from 'vitest';
import { dataFor, readData } from '../../mock/data.ts';

describe('the data of a mock', () => {
  it('are what is given, and the usual where nothing is', () => {
    const pool = {
      metadata: { name: 'p' },
      nodePools: [{ metadata: { name: 'n' }, spec: { resources: { flavor: 'f', count: 1 } } }],
    };
    expect(readData({ pools: [pool] })).toEqual({ pools: [pool], flavors: dataFor().flavors });
    expect(readData({ flavors: [] })).toEqual({ pools: dataFor().pools, flavors: [] });
  });

  it.each<{ name: string; given: unknown; want: string }>([
    { name: 'no object', given: [], want: '#: an object is needed here' },
    { name: 'a key that is unknown', given: { pool: [] }, want: '#/pool: only "pools" and "flavors" can stand here' },
    { name: 'no list', given: { pools: {} }, want: '#/pools: a list is needed here' },
    { name: 'a pool without metadata', given: { pools: [{}] }, want: '#/pools/0/metadata: an object is needed here' },
    {
      name: 'a pool without a name',
      given: { pools: [{ metadata: {} }] },
      want: '#/pools/0/metadata/name: a name is needed here',
    },
    {
      name: 'a node pool without a flavor',
      given: {
        pools: [
          { metadata: { name: 'p' }, nodePools: [{ metadata: { name: 'n' }, spec: { resources: { count: 1 } } }] },
        ],
      },
      want: '#/pools/0/nodePools/0/spec/resources/flavor: a flavor is needed here',
    },
    {
      name: 'a node pool with half a node',
      given: {
        pools: [
          {
            metadata: { name: 'p' },
            nodePools: [{ metadata: { name: 'n' }, spec: { resources: { flavor: 'f', count: 0.5 } } }],
          },
        ],
      },
      want: '#/pools/0/nodePools/0/spec/resources/count: a number of nodes is needed here',
    },
    {
      name: 'a node pool with less than no node',
      given: {
        pools: [
          {
            metadata: { name: 'p' },
            nodePools: [{ metadata: { name: 'n' }, spec: { resources: { flavor: 'f', count: -1 } } }],
          },
        ],
      },
      want: '#/pools/0/nodePools/0/spec/resources/count: a number of nodes is needed here',
    },
    { name: 'nothing', given: null, want: '#: an object is needed here' },
    { name: 'no metadata', given: { flavors: [null] }, want: '#/flavors/0: an object is needed here' },
    {
      name: 'an empty name',
      given: { pools: [{ metadata: { name: '' } }] },
      want: '#/pools/0/metadata/name: a name is needed here',
    },
    {
      name: 'a flavor without a name',
      given: { flavors: [{ metadata: {} }] },
      want: '#/flavors/0/metadata/name: a name is needed here',
    },
  ])('refuse $name', ({ given, want }) => {
    expect(() => readData(given)).toThrow(TypeError);
    expect(() => readData(given)).toThrow(want);
  });
});
