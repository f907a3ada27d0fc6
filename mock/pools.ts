import document from '../generated/openapi.en.json' with { type: 'json' };
import type { OperationId } from '../generated/operations.ts';

type Json = Record<string, unknown>;

/** A node pool, as it was last written. */
interface NodePool {
  metadata: Json;
  spec: Json;
}

/** The resource pools by name, and the node pools of each by name. */
export type Pools = Map<string, Map<string, NodePool>>;

/** @param names - of the resource pools; by default the one of the examples */
export function newPools(names: readonly string[] = [document.components.parameters.PoolName.example]): Pools {
  return new Map(names.map((name) => [name, new Map<string, NodePool>()]));
}

/**
 * Changes the pools, and gives the body of the response; nothing where the node pool is not as the operation needs it.
 * What the path names is there.
 */
type Action = (pools: Pools, parameters: Readonly<Record<string, string>>, body: unknown) => unknown;

const paths = document.paths;
const answers = {
  create:
    paths['/v2/{project_id}/pools/{pool_name}/nodepools'].post.responses['200'].content['application/json'].examples
      .published.value,
  delete:
    paths['/v2/{project_id}/pools/{pool_name}/nodepools/{nodepool_name}'].delete.responses['200'].content[
      'application/json'
    ].examples.published.value,
  deletePool:
    paths['/v2/{project_id}/pools/{pool_name}'].delete.responses['200'].content['application/json'].examples.published
      .value,
};

/** What each operation does. One without an entry gives the response of its first example and changes nothing. */
export const actions: Partial<Record<OperationId, Action>> = {
  createNodePool(pools, { pool_name = '' }, body) {
    const { metadata, spec = answers.create.spec } = body as { metadata: Json & { name: string }; spec?: Json };
    const nodePools = pools.get(pool_name);
    if (!nodePools || nodePools.has(metadata.name)) return undefined;
    const made = { metadata: { ...answers.create.metadata, ...metadata }, spec };
    nodePools.set(metadata.name, made);
    return { ...answers.create, ...made };
  },
  updateNodePool(pools, { pool_name = '', nodepool_name = '' }, body) {
    const nodePools = pools.get(pool_name);
    const before = nodePools?.get(nodepool_name);
    if (!nodePools || !before) return undefined;
    const after = mergePatch(before, body) as NodePool;
    nodePools.set(nodepool_name, after);
    const { name: _, ...metadata } = after.metadata;
    return { metadata, spec: after.spec };
  },
  deleteNodePool(pools, { pool_name = '', nodepool_name = '' }) {
    const nodePools = pools.get(pool_name);
    const last = nodePools?.get(nodepool_name);
    if (!nodePools || !last) return undefined;
    nodePools.delete(nodepool_name);
    return { ...answers.delete, metadata: { name: nodepool_name }, spec: last.spec };
  },
  deletePool(pools, { pool_name = '' }) {
    pools.delete(pool_name);
    return { ...answers.deletePool, metadata: { ...answers.deletePool.metadata, name: pool_name } };
  },
};

/** @see https://www.rfc-editor.org/rfc/rfc7396#section-2 */
function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isRecord(patch)) return patch;
  const merged = new Map(Object.entries(isRecord(target) ? target : {}));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key), value));
  }
  return Object.fromEntries(merged);
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
