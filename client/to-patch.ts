import type {
  NodePool,
  PatchNodePoolAnnotations,
  PatchNodePoolRequestBody,
  PoolResource,
} from '../generated/types.en.ts';

/**
 * Makes the body of an update from a node pool that was read: `flavor`, `count` and `maxCount`, which every update must
 * have, and of the changes what differs from what was read. Objects are merged by the service, so only their new and
 * changed members are sent; arrays are replaced, so they are sent whole. Where `count` changes alone, `maxCount`
 * follows it.
 *
 * @param changes - fields of `spec.resources`; one that is `undefined` stays as it is
 * @param annotations - billing of the nodes to add
 * @throws {TypeError} when the node pool lacks what every update must have, or a change would take a member out of an
 * object, for which a merge patch needs a `null` that the service is not known to accept
 */
export function toPatch(
  nodePool: NodePool,
  changes: { readonly [Name in keyof PoolResource]?: PoolResource[Name] | undefined },
  annotations?: PatchNodePoolAnnotations,
): PatchNodePoolRequestBody {
  const read = (nodePool.spec?.resources ?? {}) as Record<string, unknown>;
  const changed = Object.entries(changes).filter(([name, value]) => value !== undefined && !isEqual(value, read[name]));
  const differing = Object.fromEntries(changed.map(([name, value]) => [name, difference(name, value, read[name])]));
  const { flavor = read.flavor, count = read.count } = changes;
  const maxCount = changes.maxCount ?? following(read, count);
  const required = { flavor, count, maxCount };
  const missing = Object.entries(required).find(([, value]) => value === undefined)?.[0];
  if (missing) throw new TypeError(`the node pool shows no spec.resources.${missing}; give it among the changes`);
  const spec = { resources: { ...differing, ...required } as PoolResource };
  return annotations ? { metadata: { annotations }, spec } : { spec };
}

/** In a physical pool `maxCount` is `count`; in a logical one it is at least that. */
function following({ count: before, maxCount }: Record<string, unknown>, count: unknown): unknown {
  if (typeof maxCount !== 'number' || typeof count !== 'number') return maxCount ?? count;
  return maxCount === before ? count : Math.max(maxCount, count);
}

function difference(name: string, value: unknown, before: unknown): unknown {
  if (!isRecord(value) || !isRecord(before)) return value;
  const removed = Object.keys(before).find((key) => !Object.hasOwn(value, key));
  if (removed !== undefined)
    throw new TypeError(`a patch cannot take ${JSON.stringify(removed)} out of spec.resources.${name}`);
  const members = Object.entries(value).filter(([key, member]) => !isEqual(member, before[key]));
  return Object.fromEntries(members.map(([key, member]) => [key, difference(`${name}.${key}`, member, before[key])]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Equal as JSON, in any order of members. */
function isEqual(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isEqual(item, other[index]));
  if (!isRecord(one) || !isRecord(other)) return one === other;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => isEqual(one[name], other[name]));
}
