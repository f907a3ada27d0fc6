import { type ApiObject } from './http.ts';
import { mergePatch } from 'openapi-document';
import { countNodes } from './nodes.ts';
import { nodePoolObject, orderObject, poolObject } from './objects.ts';
import { addOrder, projectLimits, type NodePool, type Pool, type Project, scale, type Time } from './state.ts';

/** A call that was found to fit the description. */
export interface CheckedCall extends Time {
  readonly project: Project;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** Thrown with a sentence where a node pool or an order is not there. */
export class MissingError extends Error {}

/** Thrown with a sentence where a resource pool is not there, which every operation reports alike. */
export class PoolMissing extends Error {}

/** Thrown where the service refuses. */
export class Refused extends Error {}

/** The effect of each operation, and the body of its response. */
export const actions: Readonly<Record<string, (call: CheckedCall) => unknown>> = {
  listPools({ project, query, now }) {
    const items = [...project.pools.values()].map((pool) => poolObject(pool, project, now));
    const workspace = query.get('workspaceId');
    const status = query.get('status');
    const wanted = items
      .filter((pool) => workspace === null || (labelsOf(pool)['os.modelarts/workspace.id'] ?? '0') === workspace)
      .filter((pool) => matchesLabels(pool, query.get('labelSelector')));
    return { apiVersion: 'v2', kind: 'PoolList', items: status === null || status === 'created' ? wanted : [] };
  },
  showPool({ project, parameters, now }) {
    return poolObject(poolOf(project, parameters), project, now);
  },
  deletePool({ project, parameters, now, durations }) {
    const pool = poolOf(project, parameters);
    if (!pool.deletion) {
      const until = now + durations.deletePool;
      pool.deletion = { since: now, until };
      addOrder(project, pool, { action: 'deletePool', resourceName: pool.metadata.name, begin: now, until });
    }
    return poolObject(pool, project, now);
  },
  listNodePools({ project, parameters }) {
    const { nodePools } = poolOf(project, parameters);
    return { apiVersion: 'v2', kind: 'NodePoolList', items: [...nodePools.values()].map(nodePoolObject) };
  },
  showNodePool({ project, parameters }) {
    return nodePoolObject(nodePoolOf(poolOf(project, parameters), parameters));
  },
  createNodePool({ project, parameters, body, ...time }) {
    const pool = poolOf(project, parameters);
    const { metadata, spec = {} } = body as { metadata: ApiObject & { name: string }; spec?: ApiObject };
    const { name, annotations = {} } = metadata;
    const resources = { ...(spec.resources as ApiObject | undefined) };
    if (pool.nodePools.has(name) || !canBeAddressed(name)) throw new Refused('Bad request. invalid nodepool name');
    if (pool.nodePools.size >= projectLimits.nodePools) throw new Refused('Quota exceeded');
    const nodePool: NodePool = { name, annotations: annotations as ApiObject, resources, nodes: [] };
    pool.nodePools.set(name, nodePool);
    scale(project, pool, nodePool, time);
    return { apiVersion: 'v2', kind: 'NodePool', metadata, spec };
  },
  updateNodePool({ project, parameters, body, ...time }) {
    const pool = poolOf(project, parameters);
    const nodePool = nodePoolOf(pool, parameters);
    if (nodePool.gone !== undefined) throw new Refused('Bad request. The node pool is being deleted.');
    const before = { metadata: { annotations: nodePool.annotations }, spec: { resources: nodePool.resources } };
    const after = mergePatch(before, body) as { metadata?: ApiObject; spec?: ApiObject };
    nodePool.annotations = (after.metadata?.annotations ?? {}) as ApiObject;
    nodePool.resources = (after.spec?.resources ?? {}) as ApiObject;
    scale(project, pool, nodePool, time);
    return { metadata: { annotations: nodePool.annotations }, spec: { resources: nodePool.resources } };
  },
  deleteNodePool({ project, parameters, now, durations }) {
    const pool = poolOf(project, parameters);
    const nodePool = nodePoolOf(pool, parameters);
    if (nodePool.gone === undefined) {
      const { creating, available, abnormal } = countNodes(nodePool.nodes);
      const count = creating + available + abnormal;
      const until = now + durations.deleteNodes;
      nodePool.gone = until;
      nodePool.nodes = [...nodePool.nodes.filter(({ state }) => state === 'deleting'), { state: 'deleting', count }];
      addOrder(project, pool, { action: 'deleteNode', resourceName: nodePool.name, begin: now, until });
    }
    return nodePoolObject(nodePool);
  },
  listResourceFlavors({ project, query }) {
    const wanted = project.flavors.filter((flavor) => matchesLabels(flavor, query.get('labelSelector')));
    const [limit, start] = [queryNumber(query, 'limit', 500), queryNumber(query, 'continue', 0)];
    const end = start + (limit === 0 ? 500 : limit);
    const remaining = Math.max(0, wanted.length - end);
    const metadata = remaining > 0 ? { continue: String(end), remainingItemCount: remaining } : {};
    return { apiVersion: 'v1', kind: 'ResourceFlavorList', metadata, items: wanted.slice(start, end) };
  },
  showOrder({ project, parameters: { order_name = '' }, now }) {
    const order = project.orders.get(order_name);
    if (!order) throw new MissingError('invalid order name');
    return { count: 1, items: [orderObject(order, now)] };
  },
};

/** @throws {Missing | PoolMissing} where the path names a pool or a node pool that is not there */
export function checkPath({ project, parameters }: CheckedCall): void {
  if (parameters.pool_name === undefined) return;
  const pool = poolOf(project, parameters);
  if (parameters.nodepool_name !== undefined) nodePoolOf(pool, parameters);
}

function poolOf(project: Project, { pool_name = '' }: CheckedCall['parameters']): Pool {
  const pool = project.pools.get(pool_name);
  if (!pool) throw new PoolMissing(`Pool ${pool_name} not found.`);
  return pool;
}

function nodePoolOf({ nodePools }: Pool, { nodepool_name = '' }: CheckedCall['parameters']): NodePool {
  const nodePool = nodePools.get(nodepool_name);
  if (!nodePool) throw new MissingError('invalid nodepool name');
  return nodePool;
}

function labelsOf({ metadata }: ApiObject): ApiObject {
  return ((metadata as ApiObject).labels ?? {}) as ApiObject;
}

/** Understands `key` and `key=value`, joined by commas; no source documents the syntax. */
function matchesLabels(object: ApiObject, selector: string | null): boolean {
  const labels = labelsOf(object);
  return (selector ?? '')
    .split(',')
    .filter(Boolean)
    .every((term) => {
      const [key = '', value] = term.split('=');
      return Object.hasOwn(labels, key) && (value === undefined || labels[key] === value);
    });
}

function queryNumber(query: URLSearchParams, name: string, standard: number): number {
  const given = query.get(name) ?? '';
  if (given === '') return standard;
  if (!/^\d{1,9}$/.test(given)) throw new Refused(`Bad request. invalid ${name}`);
  return Number(given);
}

/** Whether a path can lead to it. What other names the service refuses is not known. */
function canBeAddressed(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && name.length <= projectLimits.name;
}
