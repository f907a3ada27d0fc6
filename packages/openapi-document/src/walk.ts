/** Walks over the objects of the specification in a document. */
import { isObject, type Json, type JsonObject } from './json.ts';
import { heldBy, type Holds } from './keywords.ts';

/** An object of the specification, and the tokens of its JSON Pointer. */
export interface Visited {
  readonly object: JsonObject;
  readonly tokens: readonly string[];
  readonly isSchema: boolean;
}

/**
 * Every object of the specification in a document, from the outermost inwards, without data of API users and maps.
 *
 * @param holds - what the whole is: an OpenAPI document or part of one, or a `schema`
 */
export function* objectsIn(node: Json, holds: Holds = 'object', tokens: readonly string[] = []): Generator<Visited> {
  if (isLeaf(node, holds)) return;
  if (isObject(node) && isOne(holds)) yield { object: node, tokens, isSchema: holds === 'schema' };
  for (const [key, child] of Object.entries(node)) {
    yield* objectsIn(child as Json, Array.isArray(node) ? ofMembers(holds) : below(holds, key), [...tokens, key]);
  }
}

/**
 * Copies a document, handing every object of the specification to `change` on the way up; data of API users and maps
 * are copied unchanged.
 *
 * @param change - receives a shallow copy it may alter, and the tokens of its JSON Pointer
 * @param holds - what the whole is: an OpenAPI document or part of one, or a `schema`
 */
export function mapObjects(
  node: Json,
  change: (object: JsonObject, tokens: string[]) => JsonObject,
  holds: Holds = 'object',
): Json {
  const visit = (value: Json, kind: Holds, tokens: string[]): Json => {
    if (isLeaf(value, kind)) return value;
    if (Array.isArray(value))
      return value.map((item, index) => visit(item, ofMembers(kind), [...tokens, String(index)]));
    const members = Object.entries(value).map(([key, child]) => [
      key,
      visit(child, below(kind, key), [...tokens, key]),
    ]);
    const copy = Object.fromEntries(members) as JsonObject;
    return isOne(kind) ? change(copy, tokens) : copy;
  };
  return visit(node, holds, []);
}

function isLeaf(node: Json, holds: Holds): node is Exclude<Json, Json[] | JsonObject> {
  return typeof node !== 'object' || node === null || holds === 'data' || holds === 'value';
}

function isOne(holds: Holds): holds is 'object' | 'components' | 'schema' {
  return holds === 'object' || holds === 'components' || holds === 'schema';
}

/** What stands under a key; in a map of names that depends on the map alone. */
function below(holds: Holds, key: string): Holds {
  return isOne(holds) ? heldBy(key, holds) : ofMembers(holds);
}

/**
 * What each member of a list or a map is. Under some keywords, such as `parameters`, stands a list in one place and a
 * map in another.
 */
function ofMembers(holds: Holds): Holds {
  switch (holds) {
    case 'map':
      return 'object';
    case 'map of maps':
      return 'map';
    case 'schema map':
      return 'schema';
    default:
      return holds;
  }
}
