/**
 * The content of a keyword: a `value` of the specification such as a text or a list of names; `data` of the API's
 * users, in which nothing is a keyword or a reference; an `object` of the specification or a list of them; a `map`
 * whose keys are names that the author gave; a `schema` or a list of them; a map of either.
 */
export type Holds = 'value' | 'data' | 'object' | 'components' | 'map' | 'map of maps' | 'schema' | 'schema map';

/** Fields of a path item that are operations. */
export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

/**
 * Keywords of OpenAPI 3.0 to 3.2 outside of schemas, and of Arazzo; those that hold a `value` are left out.
 *
 * @see https://spec.openapis.org/oas/v3.2.0.html
 */
const openApi = group({
  object: `${methods.join(' ')} contact externalDocs info itemEncoding license prefixEncoding requestBody
    servers tags flows implicit password clientCredentials authorizationCode deviceAuthorization
    sourceDescriptions workflows steps successCriteria onSuccess onFailure successActions failureActions criteria
    replacements`,
  components: 'components',
  map: `additionalOperations content encoding examples headers links mediaTypes parameters pathItems paths requestBodies
    responses scopes securitySchemes variables webhooks outputs`,
  'map of maps': 'callbacks',
  schema: 'schema itemSchema inputs',
  'schema map': 'schemas',
  data: 'dataValue example payload security value',
});

/**
 * Keywords of JSON Schema (draft 4 to 2020-12), and those that OpenAPI adds to it; those that hold a `value` are left
 * out.
 *
 * @see https://json-schema.org/draft/2020-12/schema
 */
const schema = group({
  schema: `additionalItems additionalProperties allOf anyOf contains contentSchema else if items not oneOf prefixItems
    propertyNames then unevaluatedItems unevaluatedProperties`,
  'schema map': '$defs definitions dependencies dependentSchemas patternProperties properties',
  data: 'const default enum example examples',
  object: 'discriminator externalDocs xml',
});

/** Keywords of a schema that are for readers and programs, and never decide whether a value is valid. */
const annotations = new Set(
  words(`$comment $schema default deprecated description example examples externalDocs readOnly summary title writeOnly
    xml`),
);

/**
 * What stands under a keyword. Extensions are data.
 *
 * @param holder - what the keyword stands in: of Arazzo, a workflow has a schema under `inputs`, and its components a
 *   map
 */
export function heldBy(keyword: string, holder: 'object' | 'components' | 'schema'): Holds {
  if (keyword.startsWith('x-')) return 'data';
  if (holder === 'components' && keyword === 'inputs') return 'schema map';
  return (holder === 'schema' ? schema : openApi).get(keyword) ?? 'value';
}

/** Whether a keyword of a schema never decides which values are valid; no extension does. */
export function isAnnotation(keyword: string): boolean {
  return annotations.has(keyword) || keyword.startsWith('x-');
}

function group(keywords: Partial<Record<Holds, string>>): ReadonlyMap<string, Holds> {
  const entries = Object.entries(keywords) as [Holds, string][];
  return new Map(entries.flatMap(([holds, names]) => words(names).map((name) => [name, holds] as const)));
}

function words(text: string): string[] {
  return text.split(/\s+/);
}
