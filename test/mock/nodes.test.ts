import { describe, expect, it } from 'vitest';
import { countNodes, type NodeGroup, nodesAt, scaleNodes } from '../../mock/nodes.ts';

const available = (count: number): NodeGroup => ({ state: 'available', count });

describe('scaling', () => {
  it.each<{ name: string; given: NodeGroup[]; to: number; fails?: boolean; during: object; after: object }>([
    {
      name: 'out creates what is missing',
      given: [available(2)],
      to: 5,
      during: { available: 2, creating: 3 },
      after: { available: 5 },
    },
    {
      name: 'out of a flavor that is sold out leaves abnormal nodes',
      given: [available(1)],
      to: 3,
      fails: true,
      during: { available: 1, creating: 2 },
      after: { available: 1, abnormal: 2 },
    },
    {
      name: 'in deletes what is too much',
      given: [available(5)],
      to: 2,
      during: { available: 2, deleting: 3 },
      after: { available: 2 },
    },
    {
      name: 'in takes abnormal nodes first, then those being created',
      given: [
        available(2),
        { state: 'abnormal', count: 1 },
        { state: 'creating', count: 2, until: 50, next: 'available' },
      ],
      to: 3,
      during: { available: 2, creating: 1, deleting: 2 },
      after: { available: 3 },
    },
    {
      name: 'to the same number changes nothing',
      given: [available(2)],
      to: 2,
      during: { available: 2 },
      after: { available: 2 },
    },
    {
      name: 'out does not count nodes that are being deleted',
      given: [available(1), { state: 'deleting', count: 2, until: 50, next: 'gone' }],
      to: 2,
      during: { available: 1, creating: 1, deleting: 2 },
      after: { available: 2 },
    },
    { name: 'to nothing', given: [available(2)], to: 0, during: { deleting: 2 }, after: {} },
  ])('$name', ({ given, to, fails = false, during, after }) => {
    const none = { creating: 0, available: 0, abnormal: 0, deleting: 0 };
    const groups = scaleNodes(given, to, { until: 100, fails });
    expect(countNodes(groups)).toEqual({ ...none, ...during });
    expect(countNodes(nodesAt(groups, 100))).toEqual({ ...none, ...after });
  });

  it('leaves the groups as they are where nothing changes, and makes none of no nodes', () => {
    const given: NodeGroup[] = [available(2), { state: 'deleting', count: 1, until: 50, next: 'gone' }];
    expect(scaleNodes(given, 2, { until: 100, fails: false })).toEqual(given);
    expect(scaleNodes(given, 0, { until: 100, fails: false })).toEqual([
      given[1],
      { state: 'deleting', count: 2, until: 100, next: 'gone' },
    ]);
    expect(scaleNodes([available(2), available(3)], 3, { until: 100, fails: false })).toEqual([
      available(3),
      { state: 'deleting', count: 2, until: 100, next: 'gone' },
    ]);
  });

  it('is not over before its time', () => {
    const groups = scaleNodes([available(1)], 2, { until: 100, fails: false });
    expect(countNodes(nodesAt(groups, 99)).creating).toBe(1);
  });
});
