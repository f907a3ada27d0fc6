import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';
import { isObject, type Json, type JsonObject } from 'openapi-document';
import { childrenIn, discriminatedBy } from '../../src/document/discriminators.ts';
import type { DocumentIndex } from '../../src/document/document-index.ts';
import type { Direction } from '../../src/finding.ts';

const wholes = [8, 16, 32, 64].flatMap((bits): [string, [number, number]][] => [
  [`int${bits}`, [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1]],
  [`uint${bits}`, [0, 2 ** bits - 1]],
]);
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** A validator that takes formats and contents for what they say, as the comparison does. */
function validator() {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: false, logger: false });
  formatsPlugin.default(ajv);
  for (const [name, [low, high]] of wholes)
    ajv.addFormat(name, {
      type: 'number',
      validate: (value) => Number.isInteger(value) && value >= low && value <= high,
    });
  ajv.addFormat('float', { type: 'number', validate: (value) => Math.abs(value) <= 3.4028235e38 });
  ajv.addFormat('double', { type: 'number', validate: () => true });
  for (const keyword of ['contentEncoding', 'contentMediaType', 'contentSchema']) ajv.removeKeyword(keyword);
  ajv.addKeyword({
    keyword: 'contentEncoding',
    type: 'string',
    validate: (encoding: string, text: string) => encoding !== 'base64' || base64.test(text),
  });
  ajv.addKeyword({
    keyword: 'contentMediaType',
    type: 'string',
    validate: (type: string, text: string, parent: JsonObject | undefined) =>
      type !== 'application/json' || parent?.contentEncoding === 'base64' || isJson(text),
  });
  return ajv;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const known = new Map<string, (value: unknown) => boolean>();

/**
 * Whether ajv takes a value that must fit some schemas of a document; what does not go in the direction is not asked
 * for.
 */
export function isValidByAjv(
  index: DocumentIndex,
  schemas: readonly (Json | undefined)[],
  direction: Direction,
  value: Json,
): boolean {
  const document = plainer(index, index.document, direction);
  const inline = schemas.map((one) => plainer(index, one ?? true, direction));
  const referred = schemas.map((one) => (isObject(one) ? { $ref: index.pointer(one) } : (one ?? true)));
  try {
    return compiled({ ...document, allOf: inline })(value);
  } catch {
    return compiled({ ...document, allOf: referred })(value); // references within an `$id` are relative to it
  }
}

function compiled(schema: JsonObject): (value: unknown) => boolean {
  const text = JSON.stringify(schema);
  const found = known.get(text) ?? validator().compile(JSON.parse(text) as JsonObject);
  known.set(text, found);
  return found;
}

/** What ajv does not know, in keywords that it knows. */
function plainer(index: DocumentIndex, node: Json, direction: Direction): JsonObject {
  const children = childrenIn(index);
  const hiding = direction === 'request' ? 'readOnly' : 'writeOnly';
  const visit = (at: Json): Json => {
    if (Array.isArray(at)) return at.map(visit);
    if (!isObject(at)) return at;
    const copy = Object.fromEntries(Object.entries(at).map(([key, child]) => [key, visit(child)]));
    const { properties, required, nullable, type } = copy;
    const isHidden = (name: string) =>
      isObject(properties) && isObject(properties[name]) && properties[name][hiding] === true;
    if (Array.isArray(required)) copy.required = required.filter((name) => !isHidden(String(name)));
    if (isObject(properties))
      copy.properties = Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [name, isHidden(name) ? true : property]),
      );
    if (index.oas30 && nullable === true && typeof type === 'string') copy.type = [type, 'null'];
    delete copy.nullable; // a keyword of ajv, but none of JSON Schema
    if (index.oas30)
      for (const [limit, bound] of Object.entries({ exclusiveMinimum: 'minimum', exclusiveMaximum: 'maximum' })) {
        if (copy[limit] === true) [copy[limit], copy[bound]] = [copy[bound] ?? 0, copy[bound] ?? 0];
        else if (copy[limit] === false) delete copy[limit];
      }
    const tags = discriminatedBy(index, children, [at]);
    if (!isObject(at.discriminator) || !tags) return copy;
    const { oneOf, anyOf, allOf = [], ...rest } = copy;
    const tagged = [...tags.tags].map(([tag, target]) => ({
      anyOf: [
        { not: { required: [tags.propertyName], properties: { [tags.propertyName]: { const: tag } } } },
        target && !tags.isInherited ? { $ref: index.pointer(target) } : true,
      ],
    }));
    const alternatives = anyOf ?? oneOf;
    return {
      ...rest,
      allOf: [
        ...(allOf as Json[]),
        ...tagged,
        { properties: { [tags.propertyName]: { enum: [...tags.tags.keys()] } } },
        ...(alternatives === undefined ? [] : [{ anyOf: alternatives }]),
      ],
    };
  };
  return visit(node) as JsonObject;
}
