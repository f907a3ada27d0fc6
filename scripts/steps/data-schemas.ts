import type { Json, JsonObject } from 'openapi-document';
import dataSchema from '../data.schema.json' with { type: 'json' };
import registries from '../registries.schema.json' with { type: 'json' };
import { publishedAt } from './schemas.ts';

/** The files of data that have a schema of their own, by the name of that schema. */
export const dataFiles = ['errors', 'sources', 'contract', 'rules'] as const;
export type DataFile = (typeof dataFiles)[number];

const definitions: JsonObject = { ...registries.$defs, ...dataSchema.$defs };

/** The JSON Schema (2020-12) of a published file of data, which stands alone. */
export function dataSchemaOf(file: DataFile): JsonObject {
  const root = dataSchema[file] as JsonObject;
  const $defs: Record<string, Json> = {};
  const enter = (node: Json) => {
    for (const [, name = ''] of JSON.stringify(node).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (name in $defs) continue;
      $defs[name] = definitions[name] ?? {};
      enter($defs[name]);
    }
  };
  enter(root);
  const head = { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: publishedAt(`${file}.schema.json`) };
  return { ...head, ...root, $defs };
}
