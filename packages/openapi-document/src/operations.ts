/** The one listing of the operations of a document. */
import { isObject, type Json, type JsonObject } from './json.ts';
import { methods } from './keywords.ts';
import { toPointer } from './pointer.ts';
import { type Located, locatedAt } from './references.ts';

/** An operation of a document, and what it has from its path item. */
export interface ListedOperation extends Located {
  /** Its `operationId`, or method and path. */
  readonly id: string;
  /** The key of the path item, such as `get`. */
  readonly method: string;
  /** The path, the name of the webhook, or the expression of the callback. */
  readonly path: string;
  readonly kind: 'path' | 'webhook' | 'callback';
  readonly item: JsonObject;
  /** References are followed; one of the operation replaces one of its path item. */
  readonly parameters: readonly Located[];
}

/** The operations that a client can call, in the order of the document. */
export function operationsOf(document: JsonObject): ListedOperation[] {
  return inMap(document, { node: objectAt(document.paths), pointer: '#/paths' }, 'path');
}

/** Every operation, in the order of the document: those of paths and webhooks, each before those of its callbacks. */
export function everyOperation(document: JsonObject): ListedOperation[] {
  const webhooks = inMap(document, { node: objectAt(document.webhooks), pointer: '#/webhooks' }, 'webhook');
  return withCallbacks(document, [...operationsOf(document), ...webhooks], new Set());
}

function withCallbacks(document: JsonObject, operations: ListedOperation[], seen: Set<JsonObject>): ListedOperation[] {
  return operations.flatMap((operation) => {
    if (seen.has(operation.node)) return [];
    seen.add(operation.node);
    const callbacks = Object.entries(objectAt(operation.node.callbacks)).flatMap(([name, callback]) =>
      inMap(
        document,
        locatedAt(document, callback, `${operation.pointer}/callbacks${toPointer([name]).slice(1)}`),
        'callback',
      ),
    );
    return [operation, ...withCallbacks(document, callbacks, seen)];
  });
}

/** The operations of a map of path items. */
function inMap(document: JsonObject, map: Located, kind: ListedOperation['kind']): ListedOperation[] {
  return Object.entries(map.node).flatMap(([path, value]) => {
    if (path.startsWith('x-')) return [];
    const item = locatedAt(document, value, map.pointer + toPointer([path]).slice(1));
    return inItem(item).map(({ method, node, pointer }) => ({
      id: typeof node.operationId === 'string' ? node.operationId : `${method.toUpperCase()} ${path}`,
      method,
      path,
      kind,
      node,
      pointer,
      item: item.node,
      parameters: parametersOf(document, item, { node, pointer }),
    }));
  });
}

function inItem({ node: item, pointer }: Located): (Located & { method: string })[] {
  const fixed = Object.entries(item).filter(([key]) => methods.includes(key));
  const further = Object.entries(objectAt(item.additionalOperations));
  return [
    ...fixed.map(([method, node]) => ({ method, node, pointer: `${pointer}/${method}` })),
    ...further.map(([method, node]) => ({ method, node, pointer: `${pointer}/additionalOperations/${method}` })),
  ].flatMap(({ node, ...rest }) => (isObject(node) ? [{ ...rest, node }] : []));
}

function parametersOf(document: JsonObject, item: Located, operation: Located): Located[] {
  const all = [item, operation].flatMap(({ node, pointer }) => {
    const list = Array.isArray(node.parameters) ? node.parameters : [];
    return list.map((parameter, index) => locatedAt(document, parameter, `${pointer}/parameters/${index}`));
  });
  return [...new Map(all.map((one) => [`${String(one.node.in)} ${String(one.node.name)}`, one])).values()];
}

function objectAt(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}
