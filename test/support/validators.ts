import { Validator as Cfworker } from '@cfworker/json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { type Holds, type Json, type JsonObject, mapObjects } from 'openapi-document';

/** The same schema in two unrelated validators. */
export interface Validators {
  ajv: (value: Json) => boolean;
  cfworker: (value: Json) => boolean;
}

/** Fields that OpenAPI adds to JSON Schema, which ajv's strict mode refuses. */
const openApiFields = ['discriminator', 'example', 'externalDocs', 'xml'];

/**
 * Prepares the schemas of a bundled document for both validators.
 *
 * @returns a function from a schema of the document, such as that of a media type, to its validators
 */
export function validatorsFor(document: JsonObject): (schema: JsonObject) => Validators {
  const { schemas } = document.components as { schemas: JsonObject };
  const { schemas: $defs } = toJsonSchema({ schemas }, 'object') as { schemas: JsonObject };
  const ajv = new Ajv2020({ strict: true });
  // The default export of a CommonJS package, as TypeScript sees it under `nodenext`.
  (ajvFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  const made = new Map<string, Validators>();
  return (schema) => {
    const key = JSON.stringify(schema);
    const whole = { ...(toJsonSchema(schema, 'schema') as JsonObject), $defs };
    const validators = made.get(key) ?? { ajv: ajv.compile(whole) as Validators['ajv'], cfworker: cfworkerOf(whole) };
    made.set(key, validators);
    return validators;
  };
}

function cfworkerOf(schema: JsonObject): Validators['cfworker'] {
  const validator = new Cfworker(schema, '2020-12');
  return (value) => validator.validate(value).valid;
}

function toJsonSchema(node: JsonObject, holds: Holds): Json {
  const change = (object: JsonObject) => {
    for (const field of Object.keys(object)) {
      if (field.startsWith('x-') || openApiFields.includes(field)) delete object[field];
    }
    if (typeof object.$ref === 'string') object.$ref = object.$ref.replace('#/components/schemas/', '#/$defs/');
    return object;
  };
  return mapObjects(node, change, holds);
}
