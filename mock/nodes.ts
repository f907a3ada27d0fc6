/**
 * Nodes of a node pool, by what happens to them. Nothing runs in the background: time is looked at when somebody asks.
 */

export type NodeState = 'creating' | 'available' | 'abnormal' | 'deleting';

/** So many nodes in one state, and what becomes of them. */
export interface NodeGroup {
  readonly state: NodeState;
  readonly count: number;
  /** Milliseconds since 1970; missing where nothing will happen. */
  readonly until?: number;
  readonly next?: NodeState | 'gone';
}

/** How many nodes are in each state. */
export type StateCounts = Readonly<Record<NodeState, number>>;

/** @returns the nodes as they are at a moment */
export function nodesAt(groups: readonly NodeGroup[], now: number): NodeGroup[] {
  return groups.flatMap((group): NodeGroup[] => {
    if (group.until === undefined || group.until > now) return [group];
    return group.next === undefined || group.next === 'gone' ? [] : [{ state: group.next, count: group.count }];
  });
}

/** The number of nodes in each state. */
export function countNodes(groups: readonly NodeGroup[]): StateCounts {
  const counts = { creating: 0, available: 0, abnormal: 0, deleting: 0 };
  for (const { state, count } of groups) counts[state] += count;
  return counts;
}

/** When a change of nodes ends, and whether it creates nodes. */
export interface Change {
  readonly until: number;
  readonly fails: boolean;
}

/** Brings the nodes that are there, or are being made, to a number: new ones are created, those too many deleted. */
export function scaleNodes(groups: readonly NodeGroup[], wanted: number, { until, fails }: Change): NodeGroup[] {
  const staying = groups.filter(({ state }) => state !== 'deleting');
  const missing = wanted - staying.reduce((sum, { count }) => sum + count, 0);
  if (missing > 0)
    return [...groups, { state: 'creating', count: missing, until, next: fails ? 'abnormal' : 'available' }];
  return missing < 0 ? removeNodes(groups, -missing, until) : [...groups];
}

/** Nodes that do not work go first, those still being made next. */
const order: readonly NodeState[] = ['abnormal', 'creating', 'available'];

/** Begins to delete so many nodes. */
function removeNodes(groups: readonly NodeGroup[], count: number, until: number): NodeGroup[] {
  let left = count;
  const kept: NodeGroup[] = groups.filter(({ state }) => state === 'deleting');
  const removed: NodeGroup[] = [];
  for (const state of order)
    for (const group of groups.filter((one) => one.state === state)) {
      const taken = Math.min(left, group.count);
      left -= taken;
      if (taken < group.count) kept.push({ ...group, count: group.count - taken });
      if (taken > 0) removed.push({ state: 'deleting', count: taken, until, next: 'gone' });
    }
  return [...kept, ...removed];
}
