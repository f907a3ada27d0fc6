/** Resolution of references across files, `$id`s and anchors. */
import { posix } from 'node:path';
import { type Json, type JsonObject, nodeAt } from 'openapi-document';
import { absolute, type CollectedNodes, type DocumentFile } from './collect-nodes.ts';

/** The target of a reference, and a key that is equal for references to the same target. */
interface Resolved {
  readonly value: Json | undefined;
  readonly key: string;
}

/** Resolves a reference that stands in a node. */
export type Resolve = (node: JsonObject, reference: string) => Resolved;

/** Resolves each reference once. */
export function resolver({ resources, bases }: CollectedNodes, root: DocumentFile): Resolve {
  const known = new Map<string, Resolved>();
  const look = (reference: string, base: string) => {
    const [address = '', fragment = ''] = reference.split('#', 2) as [string, string?];
    const uri = address === '' ? base || root.uri : (absolute(address, base || root.uri) ?? address);
    const isRoot = uri === root.uri;
    const key = `${isRoot ? '' : uri}#${fragment}`;
    const resource = address === '' && !base ? root.value : resources.get(uri);
    if (fragment !== '' && !fragment.startsWith('/')) return { value: resources.get(`${uri}#${fragment}`), key };
    return { value: resource === undefined ? undefined : nodeAt(resource, `#${fragment}`), key };
  };
  return (node, reference) => {
    const base = bases.get(node) ?? '';
    const found = known.get(`${base} ${reference}`) ?? look(reference, base);
    known.set(`${base} ${reference}`, found);
    return found;
  };
}

/** The relative reference from one file to another. */
export function beside(root: string, file: string): string {
  if (root === file) return '';
  const [from, to] = [new URL(root), new URL(file)];
  if (from.protocol !== to.protocol || from.host !== to.host) return file;
  return decodeURI(posix.relative(posix.dirname(from.pathname), to.pathname) + to.search);
}
