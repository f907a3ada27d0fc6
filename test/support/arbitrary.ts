import fc, { type Arbitrary } from 'fast-check';
import { type Json, type JsonObject, pointerTokens } from 'openapi-document';
import { documentIn } from './document.ts';

const document = await documentIn('en');

/** Any value that a schema of the document allows, with keys that it does not know where it is open. */
export function valueOf(schema: JsonObject): Arbitrary<unknown> {
  if (typeof schema.$ref === 'string') {
    return valueOf(
      pointerTokens(schema.$ref).reduce<Json>((at, token) => (at as JsonObject)[token] as Json, document) as JsonObject,
    );
  }
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'string':
      return fc.string({ unit: 'binary', maxLength: 8 }).filter((text) => !/\p{Surrogate}/u.test(text));
    case 'integer':
      return fc.oneof(fc.integer(), fc.constantFrom(-(2 ** 31), 2 ** 31 - 1, 0));
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(valueOf(schema.items as JsonObject), { maxLength: 3 });
    case 'object': {
      const {
        properties = {},
        required = [],
        additionalProperties,
      } = schema as { properties?: JsonObject; required?: string[]; additionalProperties?: JsonObject };
      if (additionalProperties)
        return fc.dictionary(fc.string({ maxLength: 5 }), valueOf(additionalProperties), { maxKeys: 3 });
      return fc.record(
        Object.fromEntries(
          Object.entries(properties).map(([name, property]) => [name, valueOf(property as JsonObject)]),
        ),
        { requiredKeys: required },
      );
    }
    default:
      throw new Error(`No values for ${JSON.stringify(schema.type)}`);
  }
}
