/** Discriminators, and the schemas that their tags select. */
import { compareText, isObject, type Json, type JsonObject } from 'openapi-document';
import type { DocumentIndex } from './document-index.ts';

/** A schema whose discriminating property selects one of several schemas for a value. */
export interface Discriminated {
  readonly node: JsonObject;
  readonly propertyName: string;
  /** The schema that each value of the property selects; `undefined` if it cannot be found. */
  readonly tags: ReadonlyMap<string, JsonObject | undefined>;
  /** Whether the schemas extend this one by `allOf` and are not listed in it. */
  readonly isInherited: boolean;
}

/** Finds the components that extend a schema by `allOf`. */
export type Children = (parent: JsonObject) => readonly [name: string, child: JsonObject][];

/** Indexes the components that extend a schema by `allOf`, directly or indirectly. */
export function childrenIn(index: DocumentIndex): Children {
  const components = index.document.components;
  const schemas = isObject(components) && isObject(components.schemas) ? components.schemas : {};
  const byParent = new Map<Json, [string, JsonObject][]>();
  for (const [name, schema] of Object.entries(schemas)) {
    if (!isObject(schema) || !Array.isArray(schema.allOf)) continue;
    for (const member of schema.allOf) {
      const parent = isObject(member) ? index.target(member) : undefined;
      if (parent !== undefined) byParent.set(parent, [...(byParent.get(parent) ?? []), [name, schema]]);
    }
  }
  return (parent) => {
    const found = new Map<string, JsonObject>();
    const open: JsonObject[] = [parent];
    for (const at of open)
      for (const [name, child] of byParent.get(at) ?? [])
        if (!found.has(name)) {
          found.set(name, child);
          open.push(child);
        }
    return [...found];
  };
}

/**
 * @param schemas - schemas that must all hold
 * @returns their discriminator, with references followed and an `allOf` of one member unwrapped
 */
export function discriminatedBy(
  index: DocumentIndex,
  children: Children,
  schemas: readonly (Json | undefined)[],
): Discriminated | undefined {
  const node = schemas.length === 1 ? unwrapped(index, schemas[0]) : undefined;
  const { discriminator, oneOf, anyOf } = node ?? {};
  if (!node || !isObject(discriminator) || typeof discriminator.propertyName !== 'string') return undefined;
  const mapping = Object.entries(isObject(discriminator.mapping) ? discriminator.mapping : {}).toSorted(([a], [b]) =>
    compareText(a, b),
  );
  const tags = new Map(mapping.map(([tag, name]) => [tag, index.named(String(name), discriminator)]));
  const mapped = new Set(tags.values());
  const listed = [oneOf, anyOf].flatMap((group) => (Array.isArray(group) ? group : [])).filter(isObject);
  const members = listed.flatMap((member): [string, JsonObject][] => {
    const target = index.target(member);
    return isObject(target) ? [[String(member.$ref).split(/[/#]/).at(-1) ?? '', target]] : [];
  });
  const isInherited = listed.length === 0;
  for (const [name, target] of isInherited ? children(node) : members)
    if (!mapped.has(target) && !tags.has(name)) tags.set(name, target);
  return { node, propertyName: discriminator.propertyName, tags, isInherited };
}

/** Schemas that the discriminator of a node may select, by a key that is equal in both documents. */
export function standsFor(index: DocumentIndex, children: Children, node: JsonObject): Map<string, JsonObject> {
  const found = discriminatedBy(index, children, [node]);
  const targets = [...(found?.tags.values() ?? [])].filter((target) => target !== undefined);
  return new Map(targets.map((target) => [`${index.fileOf(target)}${index.pointer(target)}`, target]));
}

function unwrapped(index: DocumentIndex, schema: Json | undefined): JsonObject | undefined {
  let at = schema;
  for (let step = 0; isObject(at) && step < 100; step++) {
    const { $ref, allOf, discriminator } = at;
    if (typeof $ref === 'string') at = index.target(at);
    else if (discriminator === undefined && Array.isArray(allOf) && allOf.length === 1) at = allOf[0];
    else return at;
  }
  return undefined;
}

/** Finds the discriminator of a schema and the schemas that its values select. */
export type Tags = (schema: JsonObject) => Discriminated | undefined;

/** Caches the discriminator of each schema. */
export function tagsIn(index: DocumentIndex): Tags {
  const children = childrenIn(index);
  const known = new Map<JsonObject, Discriminated | undefined>();
  return (schema) => {
    if (!isObject(schema.discriminator)) return undefined;
    if (!known.has(schema)) known.set(schema, discriminatedBy(index, children, [schema]));
    return known.get(schema);
  };
}
