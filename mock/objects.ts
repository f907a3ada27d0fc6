import type { ApiObject } from './http.ts';
import { countNodes, type NodeState } from './nodes.ts';
import type { NodePool, Order, Pool, Project } from './state.ts';

/** The state as the objects that the API returns. */

export function nodePoolObject(nodePool: NodePool): ApiObject {
  return {
    apiVersion: 'v2',
    kind: 'NodePool',
    metadata: { name: nodePool.name }, // no source gives a node pool that is read any annotations
    spec: { resources: { ...nodePool.resources, nodePool: nodePool.name } },
    status: { resources: Object.fromEntries(statesOf(nodePool)) },
  };
}

/** @returns for each state that nodes are in: how many, of which flavor */
function statesOf(nodePool: NodePool): [NodeState, ApiObject][] {
  const { flavor, maxCount } = nodePool.resources;
  const counts = Object.entries(countNodes(nodePool.nodes)) as [NodeState, number][];
  return counts
    .filter(([state, count]) => count > 0 || state === 'available')
    .map(([state, count]) => [
      state,
      { nodePool: nodePool.name, flavor, count, ...(state === 'available' && maxCount !== undefined && { maxCount }) },
    ]);
}

/** A resource pool as the service shows it. */
export function poolObject(pool: Pool, project: Project, now: number): ApiObject {
  const { labels = {}, annotations = {}, ...metadata } = pool.metadata as ApiObject & { labels?: ApiObject };
  const nodePools = [...pool.nodePools.values()];
  const order = pool.order === undefined ? undefined : project.orders.get(pool.order);
  return {
    apiVersion: 'v2',
    kind: 'Pool',
    metadata: {
      creationTimestamp: '2026-01-01T00:00:00Z',
      ...metadata,
      ...(pool.deletion && { deletionTimestamp: timestamp(pool.deletion.since) }),
      labels: { ...labels, ...(order && { 'os.modelarts/order.name': order.name }) },
      annotations,
    },
    spec: { ...pool.spec, resources: nodePools.map(({ name, resources }) => ({ ...resources, nodePool: name })) },
    status: {
      ...phaseOf(pool, order, now),
      root: pool.metadata.name,
      parent: '',
      scope: scopesOf(pool.spec),
      resources: nodeLists(nodePools.flatMap(statesOf)),
    },
  };
}

function nodeLists(states: [NodeState, ApiObject][]): Partial<Record<NodeState, ApiObject[]>> {
  const lists: Partial<Record<NodeState, ApiObject[]>> = {};
  for (const [state, object] of states) (lists[state] ??= []).push(object);
  return lists;
}

function phaseOf(pool: Pool, order: Order | undefined, now: number): ApiObject {
  if (pool.deletion) return { phase: 'Deleting' };
  if (order?.failure !== undefined && order.until <= now) return { phase: 'ScalingFailed', message: order.failure };
  return { phase: 'Running' };
}

function scopesOf({ scope }: ApiObject): ApiObject[] {
  return Array.isArray(scope) ? scope.map((scopeType) => ({ scopeType, state: 'Enabled' })) : [];
}

/** An order as the service shows it. */
export function orderObject(order: Order, now: number): ApiObject {
  const ended = order.until <= now;
  const result = order.failure === undefined ? 'succeed' : 'failed';
  const status = ended ? result : 'processing';
  return {
    resourceName: order.resourceName,
    action: order.action,
    status,
    beginTimestamp: String(order.begin),
    updateTimestamp: String(ended ? order.until : now),
    ...(status === 'failed' && { message: order.failure }),
  };
}

function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
