import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../generated/rules.js';
import { validators } from '../../generated/validators.js';
import { toPatch } from '../../client/index.ts';
import type { NodePool } from '../../generated/types.en.ts';
import { valueOf } from '../support/arbitrary.ts';

const nodePool: NodePool = {
  metadata: { name: 'nodepool-1' },
  spec: {
    resources: {
      flavor: 'f',
      count: 2,
      maxCount: 2,
      labels: { team: 'vision', stage: 'test' },
      taints: [{ key: 'team', value: 'vision', effect: 'NoSchedule' }],
      os: { name: 'EulerOS 2.9', imageType: '' },
    },
  },
};
const required = { flavor: 'f', count: 2, maxCount: 2 };
const resourcesOf = (...given: Parameters<typeof toPatch>) => toPatch(...given).spec.resources;

describe('a patch', () => {
  it('has what every update must have, and nothing else where nothing changes', () => {
    expect(toPatch(nodePool, {})).toEqual({ spec: { resources: required } });
    const read = nodePool.spec?.resources as object;
    expect(toPatch(nodePool, structuredClone(read))).toEqual({ spec: { resources: required } });
  });

  it.each([
    [{ count: 3 }, { count: 3, maxCount: 3 }],
    [{ count: 1 }, { count: 1, maxCount: 1 }],
    [
      { count: 3, maxCount: 5 },
      { count: 3, maxCount: 5 },
    ],
    [{ count: undefined }, {}],
  ])('changes the number of nodes by %j', (changes, expected) => {
    expect(resourcesOf(nodePool, changes)).toEqual({ ...required, ...expected });
  });

  it('leaves room in a logical pool', () => {
    const logical = { spec: { resources: { flavor: 'f', count: 2, maxCount: 4 } } };
    expect(resourcesOf(logical, { count: 3 })).toMatchObject({ count: 3, maxCount: 4 });
    expect(resourcesOf(logical, { count: 5 })).toMatchObject({ count: 5, maxCount: 5 });
  });

  it('has of an object what is new in it, and an array whole', () => {
    const taints = [{ key: 'reserved', effect: 'NoExecute' as const }];
    const labels = { team: 'vision', stage: 'production', owner: 'me' };
    expect(resourcesOf(nodePool, { labels, taints })).toEqual({
      ...required,
      labels: { stage: 'production', owner: 'me' },
      taints,
    });
    expect(resourcesOf(nodePool, { labels: { stage: 'test', team: 'vision' } })).toEqual(required);
  });

  it('carries billing', () => {
    const annotations = { 'os.modelarts/billing.mode': '0' } as const;
    expect(toPatch(nodePool, { count: 3 }, annotations).metadata).toEqual({ annotations });
  });

  it('is refused where it would take something out of an object', () => {
    expect(() => toPatch(nodePool, { labels: { stage: 'test' } })).toThrow(
      new TypeError('a patch cannot take "team" out of spec.resources.labels'),
    );
  });

  it('is refused where the node pool does not show what every update must have', () => {
    const message = 'the node pool shows no spec.resources.flavor; give it among the changes';
    expect(() => toPatch({}, { count: 1 })).toThrow(new TypeError(message));
    expect(resourcesOf({}, { flavor: 'f', count: 1 })).toEqual({ flavor: 'f', count: 1, maxCount: 1 });
  });
});

describe('of any node pool that the description allows', () => {
  const anyNodePool = valueOf({ $ref: '#/components/schemas/NodePool' }) as fc.Arbitrary<NodePool>;
  const refusal = /^the node pool shows no spec\.resources\.\w+; give it among the changes$/;

  it('a number of nodes gives a patch that schema and rules accept, or a refusal that says what is missing', () => {
    let patches = 0;
    const property = fc.property(anyNodePool, fc.integer({ min: 0, max: 2000 }), (read, count) => {
      let body: unknown;
      try {
        body = toPatch(read, { count });
      } catch (error) {
        expect((error as Error).message).toMatch(refusal);
        return;
      }
      patches += 1;
      expect(validators.updateNodePool.request(body)).toEqual([]);
      expect(rules.updateNodePool.violations(body)).toEqual([]);
    });
    fc.assert(property, { numRuns: 1000 });
    expect(patches).toBeGreaterThan(100);
  });

  it('the same again, changed in nothing, gives a patch that changes nothing', () => {
    const property = fc.property(anyNodePool, (read) => {
      const { flavor = 'f', count = 1, maxCount = count } = read.spec?.resources ?? {};
      const given = { ...(structuredClone(read.spec?.resources) as object), flavor, count, maxCount };
      expect(toPatch(read, given)).toEqual({ spec: { resources: { flavor, count, maxCount } } });
    });
    fc.assert(property, { numRuns: 500 });
  });
});
