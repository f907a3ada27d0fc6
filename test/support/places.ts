import { followWithSiblings, isObject, type JsonObject, operationsOf, pointerTokens, targetOf } from 'openapi-document';
import { placeOf } from '../../scripts/steps/inventory.ts';

/** One member, body or inner schema of an operation, as a reader of the document meets it. */
export interface Place {
  /** References followed; what stands beside a reference wins. */
  schema: JsonObject;
  /** What is shown there: the text, its sample values, the meanings of its values. */
  text: string;
  required: boolean;
  kind: 'member' | 'body' | 'inner';
  /** What an array's items or an open map's values are. */
  inner?: JsonObject;
}

/**
 * Finds everything a request or response of one operation can hold. The request's media types count as the values of
 * `header.Content-Type`, which is how the pages put it and what OpenAPI does not allow as a parameter.
 *
 * @param document - a bundled document of either language
 * @returns places such as `path.pool_name`, `request.spec`, `200.spec.resources.azs[].az`, in reading order
 */
export function placesOf(document: JsonObject, operationId: string): Map<string, Place> {
  const places = new Map<string, Place>();
  const found = operationsOf(document).find(({ id }) => id === operationId);
  if (!found) return places;

  const add = (place: string, node: JsonObject, kind: Place['kind'], required: boolean) => {
    const schema = followWithSiblings(document, node);
    const [suffix, inside] = 'items' in schema ? ['[]', schema.items] : ['{}', schema.additionalProperties];
    const inner = isObject(inside) ? { inner: followWithSiblings(document, inside) } : {};
    places.set(place, { schema, text: textOf(document, node), required, kind, ...inner });
    const names = (schema.required ?? []) as string[];
    for (const [name, property] of entries(schema.properties)) {
      add(placeOf(place, name), property, 'member', names.includes(name));
    }
    if (isObject(inside)) add(`${place}${suffix}`, inside, 'inner', false);
  };
  const addValue = (at: string, name: string, { schema, description = '', required = false }: JsonObject) =>
    add(placeOf(at, name), { ...(schema as JsonObject), description }, 'member', required === true);
  const addBodies = (at: string, content: unknown, required: boolean) => {
    for (const [index, [mediaType, { schema }]] of entries(content).entries()) {
      add(index === 0 ? at : `${at} (${mediaType})`, schema as JsonObject, 'body', required);
    }
  };

  for (const { node: parameter } of found.parameters) {
    addValue(String(parameter.in), String(parameter.name), parameter);
  }
  const { requestBody, responses } = found.node;
  if (isObject(requestBody)) {
    const { content, required = false } = followWithSiblings(document, requestBody);
    addValue('header', 'Content-Type', { schema: { type: 'string', enum: Object.keys(content ?? {}) }, required });
    addBodies('request', content, required === true);
  }
  for (const [status, response] of entries(responses)) {
    const { headers, content } = followWithSiblings(document, response);
    for (const [name, header] of entries(headers))
      addValue(`${status} header`, name, followWithSiblings(document, header));
    addBodies(status, content, false);
  }
  return places;
}

/** Names of the schemas that the bodies of an operation lead to. */
export function schemasBelow(document: JsonObject, operationId: string): string[] {
  const found = new Set<string>();
  const visit = (node: unknown) => {
    for (const [, reference = ''] of JSON.stringify(node).matchAll(/"\$ref":"(#\/components\/\w+\/[^"]+)"/g)) {
      if (found.has(reference)) continue;
      found.add(reference);
      visit(targetOf(document, reference));
    }
  };
  visit(operationsOf(document).find(({ id }) => id === operationId)?.node);
  return [...found]
    .map((reference) => pointerTokens(reference))
    .flatMap(([, kind, name]) => (kind === 'schemas' ? [String(name)] : []));
}

/** Entries of a map of objects; what is not an object, such as a boolean schema, counts as an empty one. */
export function entries(map: unknown): [string, JsonObject][] {
  return Object.entries((map ?? {}) as JsonObject).map(([key, value]) => [key, isObject(value) ? value : {}]);
}

/**
 * The text beside a reference hides its target's; the values of a list are shown with the list, its objects are not.
 */
function textOf(document: JsonObject, node: JsonObject): string {
  const {
    description = '',
    examples = [],
    'x-enumDescriptions': meanings = {},
    items,
  } = followWithSiblings(document, node);
  const values = isObject(items) && !('$ref' in items) ? [textOf(document, items)] : [];
  return [description, JSON.stringify([examples, meanings]), ...values].join('\n');
}
