/** Nodes and names of schemas and branches for reports. */
import { compareText, isObject, type JsonObject } from 'openapi-document';
import type { Branch, Schema, Type } from './branch.ts';
import type { NodePair, NodeReference } from './schema-pair.ts';

/** The node to report for a list of schemas. */
export function nodeOf(schemas: readonly Schema[]): NodeReference {
  return { node: schemas.find(isObject), keys: [] };
}

/** The nodes to report for two branches. */
export function nodesOf(a: Branch | undefined, b: Branch | undefined): NodePair {
  return { base: { node: ownPart(a), keys: [] }, revision: { node: ownPart(b), keys: [] } };
}

/** The most descriptive schema object: not one that only has a reference. */
function ownPart(branch: Branch | undefined): JsonObject | undefined {
  const parts = branch?.parts ?? [];
  return parts.find((part) => 'properties' in part) ?? parts.find((part) => !('$ref' in part)) ?? parts[0];
}

/** The types of branches. */
export function typesIn(branches: readonly Branch[]): Type[] {
  return [...new Set(branches.map(({ type }) => type))];
}

/** The types of branches as text. */
export function typeNames(branches: readonly Branch[]): string {
  const isWhole =
    branches.some(({ integer }) => integer) && !branches.some((one) => one.type === 'number' && !one.integer);
  const names = typesIn(branches).map((type) => (type === 'number' && isWhole ? 'integer' : type));
  if (names.length === 6 && !isWhole) return 'any';
  return names.toSorted(compareText).join(' | ') || 'nothing';
}

/** Readable name of an alternative: its component, its values, its title or its type. */
export function branchName({ names, type, values, parts }: Branch): string {
  const name = names.at(-1)?.split('/').at(-1);
  if (name !== undefined) return name;
  if (values) return values.join(', ');
  const title = parts.map((part) => part.title).find((one) => typeof one === 'string');
  if (typeof title === 'string') return title;
  const properties = parts.flatMap((part) => (isObject(part.properties) ? Object.keys(part.properties) : []));
  return properties.length > 0 ? `${type} with ${properties.slice(0, 4).join(', ')}` : type;
}

/** The first part of a branch with a keyword. */
export function holder({ parts }: Branch, keyword: string): NodeReference | undefined {
  const node = parts.find((part) => keyword in part);
  return node && { node, keys: [] };
}

/** The first part of a branch that describes a property. */
export function propertyHolder({ parts }: Branch, name: string): NodeReference | undefined {
  const node = parts.find(({ properties }) => isObject(properties) && Object.hasOwn(properties, name));
  return node && { node, keys: [] };
}
