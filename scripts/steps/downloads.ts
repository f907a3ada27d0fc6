import {
  follow,
  isObject,
  type Json,
  type JsonObject,
  mapObjects,
  methods,
  operationsOf,
  pointerTokens,
} from 'openapi-document';
import { upConvert, upConvertedName, upConvertReport } from './up-convert.ts';
import { type Language, languages } from './localize.ts';

/**
 * Forms of the published documents for tools that read no references, have room for little, or are ahead of their time:
 * too large for `generated/` and for npm, so they stand beside the docs, in `openapi/`.
 */
export function downloads(published: Readonly<Record<Language, JsonObject>>): Map<string, string> {
  return new Map([
    ['openapi/openapi-3.2.report.md', upConvertReport()],
    ...languages.flatMap((language): [string, string][] => {
      const document = published[language];
      const ids = operationsOf(document).map(({ id }) => id);
      return [
        [upConvertedName(language), compact(upConvert(document, language))],
        [`openapi/dereferenced.${language}.json`, compact(dereferenced(document))],
        ...ids.map((id): [string, string] => [`openapi/${id}.${language}.json`, compact(operationAlone(document, id))]),
      ];
    }),
  ]);
}

function compact(document: JsonObject): string {
  return `${JSON.stringify(document)}\n`;
}

/** The document without a single reference; texts beside a reference come before those of its target. */
export function dereferenced(document: JsonObject): JsonObject {
  const expand = (node: Json, way: readonly string[]): Json => {
    if (Array.isArray(node)) return node.map((item) => expand(item, way));
    if (!isObject(node)) return node;
    const { $ref, ...beside } = node;
    if (typeof $ref !== 'string')
      return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, expand(child, way)]));
    if (way.includes($ref)) throw new Error(`${$ref} leads back to itself; a copy without references has no end.`);
    return expand({ ...follow(document, { $ref }), ...beside }, [...way, $ref]);
  };
  return expand(document, []) as JsonObject;
}

/** One operation as a document of its own, with the components that it reaches. */
export function operationAlone(document: JsonObject, id: string): JsonObject {
  const { paths, components: _, tags = [], ...rest } = document;
  const only = Object.entries(paths as JsonObject).flatMap(([path, item]): [string, Json][] => {
    const isOther = (key: string, value: Json) => methods.includes(key) && (value as JsonObject).operationId !== id;
    const members = Object.entries(item as JsonObject).filter(([key, value]) => !isOther(key, value));
    return members.some(([key]) => methods.includes(key)) ? [[path, Object.fromEntries(members)]] : [];
  });
  const kept = mapObjects({ paths: Object.fromEntries(only) }, (object) => withoutLinks(object, id)) as JsonObject;
  const names = JSON.stringify(kept);
  const used = (tags as JsonObject[]).filter(({ name }) => names.includes(`"tags":["${String(name)}"]`));
  return { ...rest, tags: used, ...kept, components: reached(document, kept) };
}

/** Links to operations that are not there lead nowhere. */
function withoutLinks({ links, ...rest }: JsonObject, id: string): JsonObject {
  if (!isObject(links)) return links === undefined ? rest : { ...rest, links };
  const kept = Object.entries(links).filter(([, link]) => (link as JsonObject).operationId === id);
  return kept.length > 0 ? { ...rest, links: Object.fromEntries(kept) } : rest;
}

function reached(document: JsonObject, from: JsonObject): JsonObject {
  const found: Record<string, Record<string, Json>> = {
    securitySchemes: (document.components as JsonObject).securitySchemes as JsonObject,
  };
  const enter = (node: Json) => {
    for (const [, ref = ''] of JSON.stringify(node).matchAll(/"\$ref":"([^"]+)"/g)) {
      const [, kind = '', name = ''] = pointerTokens(ref);
      const members = (found[kind] ??= {});
      if (name in members) continue;
      members[name] = follow(document, { $ref: ref });
      enter(members[name]);
    }
  };
  enter(from);
  return found;
}
