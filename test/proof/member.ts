import { follow, isObject, type Json, type JsonObject, operationsOf, pointerTokens } from 'openapi-document';

/**
 * Names the member of a schema at a place of a body, as the registries do: `PoolSpec.masters`.
 *
 * @param at - `request`, or the status of a response
 * @param pointer - into the body; `*` stands for every index of a list
 * @returns nothing where the description has no such place
 */
export function memberAt(document: JsonObject, operation: string, at: string, pointer: string): string | undefined {
  const found = operationsOf(document).find(({ id }) => id === operation)?.node;
  const holder = at === 'request' ? found?.requestBody : (found?.responses as JsonObject | undefined)?.[at];
  const [content] = Object.values((follow(document, holder).content ?? {}) as JsonObject);
  let node: Json | undefined = isObject(content) ? content.schema : undefined;
  let [schema, member] = ['', ''];
  for (const token of pointerTokens(pointer)) {
    if (isObject(node) && typeof node.$ref === 'string') schema = pointerTokens(node.$ref).at(-1) ?? '';
    const { properties, items, additionalProperties } = follow(document, node);
    if (token === '*') node = items;
    else {
      member = `${schema}.${token}`;
      node = (isObject(properties) ? properties[token] : undefined) ?? additionalProperties;
    }
    if (node === undefined) return undefined;
  }
  return member;
}
