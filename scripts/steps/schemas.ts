import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isObject, type Json, type JsonObject, mapObjects } from 'openapi-document';
import { testPattern } from 'openapi-document/node';

/** Where the docs serve a published file, which its `$id` names. */
export function publishedAt(name: string): string {
  return `https://modelarts-pools.github.io/modelarts-pools-openapi/${name}`;
}

const id = publishedAt('schemas.json');

/** Patterns of the sources with an end. */
const regExp = Object.assign(
  (pattern: string, flags: string) => {
    const expression = new RegExp(pattern, flags);
    return { test: (text: string) => testPattern(expression, text), toString: () => String(expression) };
  },
  { code: 'new RegExp' },
);

/**
 * Strict, and quick to compile: each schema serves a few values only, and the tests hold the schemas against the
 * meta-schema.
 */
export const ajvOptions = { strict: true, allErrors: true, validateSchema: false, code: { optimize: false, regExp } };

/**
 * The component schemas as one JSON Schema (2020-12) document: references lead to `$defs`, extensions are left out.
 *
 * @param document - a bundled document
 */
export function jsonSchemas(document: JsonObject): JsonObject {
  const { schemas = {} } = (document.components ?? {}) as JsonObject;
  const $defs = mapObjects({ schemas }, (object) => {
    for (const key of Object.keys(object)) if (key.startsWith('x-')) delete object[key];
    if (typeof object.$ref === 'string') object.$ref = toDefinition(object.$ref);
    return object;
  }) as JsonObject;
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: id, $defs: $defs.schemas as Json };
}

/**
 * The schemas as they are published. The root takes an object of values by the names of their schemas, so that a value
 * whose schema has no name is refused, and generators that begin at the root find them all.
 */
export function schemasFile(document: JsonObject): JsonObject {
  const { $defs, ...head } = jsonSchemas(document);
  const properties = Object.keys($defs as JsonObject).map((name): [string, Json] => [
    name,
    { $ref: `#/$defs/${name}` },
  ]);
  return {
    ...head,
    description:
      'Values by the names of their schemas. For a value alone, name its schema: `schemas.json#/$defs/Taint`.',
    type: 'object',
    minProperties: 1,
    additionalProperties: false,
    properties: Object.fromEntries(properties),
    $defs: $defs as Json,
  };
}

/** The same schemas, refusing every key that they do not declare. */
export function closed(schemas: JsonObject): JsonObject {
  return mapObjects(
    schemas,
    (object) =>
      isObject(object.properties) && object.additionalProperties === undefined
        ? { ...object, unevaluatedProperties: false }
        : object,
    'schema',
  ) as JsonObject;
}

/**
 * Prepares ajv for the schemas, with formats asserted.
 *
 * @returns a function that compiles the schema behind a reference such as `#/components/schemas/Taint`
 */
export function compiler(schemas: JsonObject): (ref: string) => ValidateFunction {
  const ajv = new Ajv2020(ajvOptions);
  addFormats.default(ajv);
  ajv.addSchema(schemas);
  return (ref) => {
    const validate = ajv.getSchema(id + toDefinition(ref));
    if (!validate) throw new Error(`There is no schema ${ref}`);
    return validate as ValidateFunction;
  };
}

function toDefinition(ref: string): string {
  return ref.replace('#/components/schemas/', '#/$defs/');
}
