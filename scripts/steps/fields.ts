import { isObject, type Json, type JsonObject, methods, pointerTokens, toPointer } from 'openapi-document';

/** Something in the description that has a name: `Schema`, `Schema.property`, `operationId` or `operationId.parameter`. */
export interface Field {
  name: string;
  /** JSON Pointer into the bundled document. */
  pointer: string;
  /** What stands there: a schema, an operation or a parameter. */
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

/** @returns what the reference in a node leads to, or the node itself where it has none */
export function resolve(document: JsonObject, node: Json | undefined): JsonObject {
  if (!isObject(node)) return {};
  if (typeof node.$ref !== 'string') return node;
  const step = (at: Json | undefined, token: string) => (isObject(at) ? at[token] : undefined);
  return resolve(document, pointerTokens(node.$ref).reduce<Json | undefined>(step, document));
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
  return Object.entries(objectAt(document.paths)).flatMap(([path, item]) =>
    Object.entries(objectAt(item)).flatMap(([method, value]) => {
      const operation = objectAt(value);
      if (!methods.includes(method) || typeof operation.operationId !== 'string') return [];
      const name = operation.operationId;
      const pointer = toPointer(['paths', path, method]);
      const ownParameters = parametersOf(document, operation.parameters, `${pointer}/parameters`);
      const shared = parametersOf(document, objectAt(item).parameters, `${toPointer(['paths', path])}/parameters`);
      const parameters = [...shared, ...ownParameters].map((field) => ({ ...field, name: `${name}.${field.name}` }));
      return [{ name, pointer, node: operation, type: `${method.toUpperCase()} ${path}` }, ...parameters];
    }),
  );
}

function parametersOf(document: JsonObject, parameters: Json | undefined, pointer: string): Field[] {
  return (Array.isArray(parameters) ? parameters : []).map((parameter, index) => {
    const node = resolve(document, parameter);
    const { $ref } = objectAt(parameter);
    return {
      name: String(node.name),
      pointer: typeof $ref === 'string' ? $ref : `${pointer}/${index}`,
      node,
      type: `${node.in} parameter, ${typeOf(node.schema)}${node.required === true ? ', required' : ''}`,
    };
  });
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
