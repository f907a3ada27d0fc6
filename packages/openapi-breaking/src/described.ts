import { isObject, type Json, type JsonObject, pointerTokens, toPointer } from 'openapi-document';

/** A document with a way from its nodes to their places. */
export interface Described {
  readonly document: JsonObject;
  /** OpenAPI 3.0, where nothing beside a `$ref` counts and `nullable` is a keyword. */
  readonly legacy: boolean;
  /** JSON Pointer of a node, as a URI fragment. */
  pointer(node: object): string;
  /**
   * What a reference leads to, or the node itself.
   *
   * @throws {UnresolvedError} when it leads nowhere
   */
  follow(node: Json | undefined): JsonObject;
}

/** A reference that leads nowhere, or round in a circle: no verdict is possible. */
export class UnresolvedError extends Error {
  readonly pointer: string;

  constructor(pointer: string, reference: string) {
    super(`The reference ${reference} leads nowhere.`);
    this.pointer = pointer;
  }
}

/** Fields whose value is data of the API's users; what looks like a reference there is none. */
const data = new Set(['const', 'default', 'enum', 'example', 'examples', 'value']);

/**
 * @param document - parsed, in one file
 * @throws {UnresolvedError} when a reference leads nowhere
 */
export function describe(document: JsonObject): Described {
  const pointers = new Map<object, string>();
  const visit = (node: Json, tokens: string[], isData: boolean) => {
    if (typeof node !== 'object' || node === null) return;
    pointers.set(node, toPointer(tokens));
    const { $ref } = node as JsonObject;
    if (!isData && typeof $ref === 'string' && (!$ref.startsWith('#') || find(document, $ref) === undefined)) {
      throw new UnresolvedError(toPointer(tokens), $ref);
    }
    for (const [key, child] of Object.entries(node)) visit(child, [...tokens, key], isData || data.has(key));
  };
  visit(document, [], false);
  const pointer = (node: object) => pointers.get(node) ?? '#';
  const follow = (node: Json | undefined, trail: string[] = []): JsonObject => {
    if (!isObject(node)) return {};
    const { $ref } = node;
    if (typeof $ref !== 'string') return node;
    const target = trail.includes($ref) || !$ref.startsWith('#') ? undefined : find(document, $ref);
    if (!isObject(target)) throw new UnresolvedError(pointer(node), $ref);
    return follow(target, [...trail, $ref]);
  };
  return { document, legacy: String(document.openapi).startsWith('3.0'), pointer, follow };
}

/** Every schema object that must hold where these must: themselves, what they refer to, and the members of their `allOf`. */
export function conjuncts(
  described: Described,
  schemas: readonly (Json | undefined)[],
  seen = new Set<Json>(),
): JsonObject[] {
  return schemas.flatMap((schema) => {
    if (!isObject(schema) || seen.has(schema)) return [];
    seen.add(schema);
    const { $ref, allOf } = schema;
    const referred = typeof $ref === 'string' ? [find(described.document, $ref)] : [];
    return [schema, ...conjuncts(described, [...referred, ...(Array.isArray(allOf) ? allOf : [])], seen)];
  });
}

/** The node at a reference; booleans are schemas too. */
export function find(document: JsonObject, reference: string): Json | undefined {
  const step = (at: Json | undefined, token: string) =>
    typeof at === 'object' && at !== null && Object.hasOwn(at, token) ? (at as JsonObject)[token] : undefined;
  return pointerTokens(decodeURI(reference)).reduce<Json | undefined>(step, document);
}
