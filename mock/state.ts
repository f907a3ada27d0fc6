import type { MockData, NodePoolData, PoolData } from './data.ts';
import type { ApiObject } from './http.ts';
import { countNodes, type NodeGroup, nodesAt, scaleNodes } from './nodes.ts';

/** A node pool as it is now. */
export interface NodePool {
  readonly name: string;
  annotations: ApiObject;
  /** `spec.resources`. */
  resources: ApiObject;
  nodes: NodeGroup[];
  /** When it will be gone; missing where it was not deleted. */
  gone?: number;
}

/** A resource pool as it is now. */
export interface Pool {
  readonly metadata: ApiObject & { readonly name: string };
  readonly spec: ApiObject;
  readonly nodePools: Map<string, NodePool>;
  /** Since when it is being deleted, and when it will be gone. */
  deletion?: { readonly since: number; readonly until: number };
  /** Name of the last order. */
  order?: string;
}

/** The record of a change that takes time. */
export interface Order {
  readonly name: string;
  readonly action: 'createNode' | 'deleteNode' | 'deletePool';
  readonly resourceName: string;
  readonly begin: number;
  readonly until: number;
  /** Why it will have failed in the end; missing where it will succeed. */
  readonly failure?: string;
}

/** Everything in one project. */
export interface Project {
  readonly pools: Map<string, Pool>;
  readonly orders: Map<string, Order>;
  readonly flavors: readonly ApiObject[];
}

/** How long each kind of change takes, in milliseconds. */
export interface Durations {
  readonly createNodes: number;
  readonly deleteNodes: number;
  readonly deletePool: number;
}

/** Most of what a project remembers, so that a mock that runs for weeks stays small. */
export const projectLimits = { projects: 100, nodePools: 10_000, orders: 1000, name: 253 };

/** @returns a project as the data say, every node available */
export function newProject({ pools, flavors }: MockData): Project {
  return { pools: new Map(pools.map((pool) => [pool.metadata.name, newPool(pool)])), orders: new Map(), flavors };
}

function newPool({ metadata, spec = {}, nodePools = [] }: PoolData): Pool {
  return { metadata, spec, nodePools: new Map(nodePools.map((one) => [one.metadata.name, knownNodePool(one)])) };
}

function knownNodePool({ metadata, spec: { resources } }: NodePoolData): NodePool {
  return {
    name: metadata.name,
    annotations: (metadata.annotations ?? {}) as ApiObject,
    resources,
    nodes: resources.count > 0 ? [{ state: 'available', count: resources.count }] : [],
  };
}

/** Lets happen what was to happen until now. */
export function settleUntil(project: Project, now: number): void {
  for (const [name, pool] of project.pools) {
    if (pool.deletion && pool.deletion.until <= now) project.pools.delete(name);
    for (const [key, nodePool] of pool.nodePools) {
      if (nodePool.gone !== undefined && nodePool.gone <= now) pool.nodePools.delete(key);
      nodePool.nodes = nodesAt(nodePool.nodes, now);
    }
  }
}

/** @returns whether the flavor is sold out wherever it is offered; a flavor that is not listed is not */
function isSoldOut({ flavors }: Project, name: unknown): boolean {
  const flavor = flavors.find(({ metadata }) => (metadata as ApiObject).name === name);
  const phases = Object.values(((flavor?.status as ApiObject | undefined)?.phase ?? {}) as ApiObject);
  return phases.length > 0 && phases.every((phase) => phase === 'soldout');
}

/** Gives a node pool the number of nodes that its `count` says, and writes the order. */
export function scale(project: Project, pool: Pool, nodePool: NodePool, { now, durations }: Time): void {
  const { count: wanted, flavor } = nodePool.resources;
  const counts = countNodes(nodePool.nodes);
  const present = counts.creating + counts.available + counts.abnormal;
  const target = Number(wanted ?? 0);
  if (target === present) return;
  const grows = target > present;
  const fails = grows && isSoldOut(project, flavor);
  const until = now + (grows ? durations.createNodes : durations.deleteNodes);
  nodePool.nodes = nodesAt(scaleNodes(nodePool.nodes, target, { until, fails }), now);
  addOrder(project, pool, {
    action: grows ? 'createNode' : 'deleteNode',
    resourceName: nodePool.name,
    begin: now,
    until,
    ...(fails && { failure: `The flavor ${String(flavor)} is sold out.` }),
  });
}

/** A moment, and how long changes take that begin now. */
export interface Time {
  readonly now: number;
  readonly durations: Durations;
}

/** Writes an order down, and names it at the pool. */
export function addOrder(project: Project, pool: Pool, order: Omit<Order, 'name'>): void {
  const number = Number([...project.orders.keys()].at(-1)?.split('-').at(-1) ?? 0) + 1;
  const name = `mock-order-${number}`;
  project.orders.set(name, { name, ...order });
  pool.order = name;
  for (const oldest of project.orders.keys()) {
    if (project.orders.size <= projectLimits.orders) break;
    project.orders.delete(oldest);
  }
}
