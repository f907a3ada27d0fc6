export type Json = string | number | boolean | null | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Fields of a path item that are operations. */
export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Fields whose keys are names given by the author, not fields of the specification. */
const maps = new Set([
  '$defs',
  'callbacks',
  'content',
  'dependentSchemas',
  'encoding',
  'examples',
  'headers',
  'links',
  'mapping',
  'parameters',
  'pathItems',
  'paths',
  'patternProperties',
  'properties',
  'requestBodies',
  'responses',
  'schemas',
  'scopes',
  'securitySchemes',
  'variables',
  'webhooks',
]);

/** Fields whose value is data of the API's users, to be left as it is. */
const data = new Set(['const', 'default', 'enum', 'example', 'value', 'x-extensible-enum']);

/**
 * Copies an OpenAPI document, handing every object of the specification to `change` on the way up; example payloads
 * and maps of names are passed through.
 *
 * @param change - receives a shallow copy it may alter, and the tokens of its JSON Pointer
 */
export function mapObjects(node: Json, change: (object: JsonObject, path: string[]) => JsonObject): Json {
  const visit = (value: Json, path: string[], isMap: boolean): Json => {
    if (Array.isArray(value)) return value.map((item, index) => visit(item, [...path, String(index)], false));
    if (!isObject(value)) return value;
    const copy = Object.fromEntries(
      Object.entries(value).map(([key, child]) => [
        key,
        !isMap && data.has(key) ? child : visit(child, [...path, key], !isMap && maps.has(key)),
      ]),
    );
    return isMap ? copy : change(copy, path);
  };
  return visit(node, [], false);
}
