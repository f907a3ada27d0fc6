import {
  isObject,
  type Json,
  type JsonObject,
  type Located,
  operationsOf,
  pointerTokens,
  toPointer,
} from 'openapi-document';

/**
 * Named part of the description: `Schema`, `Schema.property`, `operationId` or `operationId.parameter`.
 */
export interface Field {
  name: string;
  /** JSON Pointer into the bundled document. */
  pointer: string;
  /** Node at the place: a schema, an operation or a parameter. */
  node: JsonObject;
  /** Its type in short, such as `integer (int32), required` or `path parameter, string, required`. */
  type: string;
}

/**
 * Names everything that a source or a discrepancy can be about.
 *
 * @param document - a bundled document
 */
export function fieldsOf(document: JsonObject): Map<string, Field> {
  const fields = [...schemaFields(document), ...operationFields(document)];
  return new Map(fields.map((field) => [field.name, field]));
}

function schemaFields(document: JsonObject): Field[] {
  const { schemas = {} } = objectAt(document.components);
  return Object.entries(objectAt(schemas)).flatMap(([name, value]) => {
    const schema = objectAt(value);
    const pointer = toPointer(['components', 'schemas', name]);
    const required = Array.isArray(schema.required) ? schema.required : [];
    const properties = Object.entries(objectAt(schema.properties)).map(([key, property]) => ({
      name: `${name}.${key}`,
      pointer: toPointer(['components', 'schemas', name, 'properties', key]),
      node: objectAt(property),
      type: typeOf(property) + (required.includes(key) ? ', required' : ''),
    }));
    return [{ name, pointer, node: schema, type: typeOf(schema) }, ...properties];
  });
}

function operationFields(document: JsonObject): Field[] {
  return operationsOf(document).flatMap(({ method, path, node, pointer, parameters }) => {
    if (typeof node.operationId !== 'string') return [];
    const name = node.operationId;
    return [
      { name, pointer, node, type: `${method.toUpperCase()} ${path}` },
      ...parameters.map((parameter) => parameterField(name, parameter)),
    ];
  });
}

function parameterField(operationId: string, { node, pointer }: Located): Field {
  const required = node.required === true ? ', required' : '';
  return {
    name: `${operationId}.${String(node.name)}`,
    pointer,
    node,
    type: `${String(node.in)} parameter, ${typeOf(node.schema)}${required}`,
  };
}

function typeOf(schema: Json | undefined): string {
  const { $ref, type, format, items, properties, additionalProperties } = objectAt(schema);
  if (typeof $ref === 'string') return pointerTokens($ref).at(-1) ?? $ref;
  if (type === 'array') return `array of ${typeOf(items)}`;
  if (type === 'object' && !properties && isObject(additionalProperties))
    return `map of ${typeOf(additionalProperties)}`;
  const name = [type ?? 'any'].flat().join(' or ');
  return typeof format === 'string' ? `${name} (${format})` : name;
}

function objectAt(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}
