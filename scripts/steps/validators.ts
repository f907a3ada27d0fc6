import { Ajv, type AnySchemaObject } from 'ajv';
import type { SchemaEnv } from 'ajv/dist/compile/index.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import {
  follow,
  isAnnotation,
  isObject,
  type JsonObject,
  mapObjects,
  objectsIn,
  operationsOf,
  toPointer,
} from 'openapi-document';
import type { Problem } from '../problems.ts';
import { remember } from '../remember.ts';
import type { Sources } from './load.ts';
import { locate } from './locate.ts';
import { ajvOptions, jsonSchemas } from './schemas.ts';
import { formats, keywordMessages, or, typeWords } from './validator-messages.ts';

const header = '// Made by `npm run build` from spec/. Do not edit.\n';
const structure = new Set(['$id', '$defs', '$ref', 'properties', 'items', 'additionalProperties']);

/** The reference to the schema of every body that an operation takes or gives. */
interface Bodies {
  id: string;
  request: string | undefined;
  responses: [status: string, ref: string][];
}

/** The module and its declarations. */
export interface ValidatorFiles {
  readonly js: string;
  readonly types: string;
}

/**
 * Finds what the validators could not put into words.
 *
 * @param document - a bundled document
 */
export function checkValidators(document: JsonObject, sources: Sources): Problem[] {
  const problems: Problem[] = [];
  for (const { object: schema, tokens } of objectsIn(jsonSchemas(document), 'schema')) {
    const [, ...path] = tokens;
    const say = (key: string, message: string) => {
      const pointer = toPointer(['components', 'schemas', ...path, key]);
      problems.push({ ...locate(sources, pointer), rule: 'validators', message });
    };
    for (const key of Object.keys(schema)) {
      if (key in keywordMessages || isAnnotation(key) || structure.has(key)) continue;
      say(
        key,
        `The validators cannot say that a value does not fit \`${key}\`. Add its texts to ` +
          `scripts/steps/validator-messages.ts.`,
      );
    }
    if (typeof schema.format === 'string' && !(schema.format in formats)) {
      say(
        'format',
        `The validators do not know the format \`${schema.format}\`. Add it to scripts/steps/validator-messages.ts.`,
      );
    }
  }
  return problems;
}

/**
 * Writes the validators of all bodies as a JavaScript module that needs nothing else, and its types.
 *
 * @param document - a bundled document of either language
 * @see https://ajv.js.org/standalone.html
 */
export function validators(document: JsonObject): Promise<ValidatorFiles> {
  return written({ bodies: bodiesOf(document), schemas: alone(jsonSchemas(document)) });
}

const written = remember(async ({ bodies, schemas }: { bodies: Bodies[]; schemas: JsonObject }) => {
  const refs = [
    ...new Set(
      bodies.flatMap(({ request, responses }) => [...(request ? [request] : []), ...responses.map(([, ref]) => ref)]),
    ),
  ];
  const known = Object.entries(formats).map(
    ([name, { type, test }]) => `${name}: { type: '${type}', validate: ${test} }`,
  );
  const named = new Map<string, string>();
  const ajv = new Ajv({
    ...ajvOptions,
    messages: false,
    inlineRefs: false,
    formats: Object.fromEntries(
      Object.entries(formats).map(([name, { type }]) => [name, { type, validate: () => true }]),
    ),
    code: { source: true, esm: true, optimize: 1, formats: _`formats`, process: noteNames(schemas, named) },
  });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema as AnySchemaObject, name);
  const names = Object.fromEntries(refs.map((ref) => [nameOf(ref), ref.split('/').at(-1)]));
  const checks = inLines(renamed(standalone.default(ajv, names), named));
  const code = [`const formats = { ${known.join(', ')} };`, checks, glue, table(bodies)].join('\n');
  return { js: header + (await join(code)), types: declarations(bodies) };
});

function bodiesOf(document: JsonObject): Bodies[] {
  const schemaIn = (holder: JsonObject) => {
    const [media] = Object.values((holder.content ?? {}) as JsonObject);
    const schema = isObject(media) ? media.schema : undefined;
    return isObject(schema) && typeof schema.$ref === 'string' ? schema.$ref : undefined;
  };
  return operationsOf(document).map(({ id, node: operation }) => ({
    id,
    request: schemaIn(follow(document, operation.requestBody)),
    responses: Object.entries((operation.responses ?? {}) as JsonObject).flatMap(
      ([status, response]): [string, string][] => {
        const ref = schemaIn(follow(document, response));
        return ref ? [[status, ref]] : [];
      },
    ),
  }));
}

/** The schemas one by one, which refer to each other by name; of one document, ajv would compile some of them twice. */
function alone(document: JsonObject): JsonObject {
  const { $defs } = mapObjects(
    document,
    (schema) => {
      const asserted = Object.fromEntries(Object.entries(schema).filter(([key]) => !isAnnotation(key)));
      return typeof schema.$ref === 'string' ? { ...asserted, $ref: schema.$ref.replace('#/$defs/', '') } : asserted;
    },
    'schema',
  ) as JsonObject;
  return $defs as JsonObject;
}

function nameOf(ref: string): string {
  return `validate${ref.split('/').at(-1)}`;
}

/**
 * Ajv numbers its functions and schemas through the whole file, so that one more would rename all that follow.
 *
 * @param named - receives the name of the schema for each of those names
 */
function noteNames(schemas: JsonObject, named: Map<string, string>) {
  return (code: string, environment?: SchemaEnv): string => {
    const [name] = Object.entries(schemas).find(([, schema]) => schema === environment?.schema) ?? [];
    const [, own] = /\bconst (schema\d+) = /.exec(code) ?? [];
    if (name && environment?.validateName) named.set(String(environment.validateName), `check${name}`);
    if (name && own) named.set(own, `schema${name}`);
    return code;
  };
}

function renamed(code: string, named: ReadonlyMap<string, string>): string {
  return code.replace(/\b(?:validate|schema)\d+\b/g, (name) => named.get(name) ?? name);
}

/** Ajv's code is one line; esbuild lays the statements out, and the objects that have lines already. */
function inLines(code: string): string {
  return code.replace(/\bconst (schema\w+) = (\{.*?\});(?=const|function|export)/g, (_, name: string, json: string) => {
    return `const ${name} = ${JSON.stringify(JSON.parse(json), null, 2)};`;
  });
}

const glue = `
const texts = ${JSON.stringify({ messages: keywordMessages, words: typeWords, or })};
const none = Object.freeze([]);

function shown(keyword, value, language) {
  return keyword === 'type' || keyword === 'format' ? texts.words[value][language] : JSON.stringify(value);
}

function say(keyword, params, language) {
  return texts.messages[keyword][language].replace(/\\{(\\w+)\\}/g, (_, name) =>
    [params[name]].flat().map((value) => shown(keyword, value, language)).join(texts.or[language]));
}

function validator(validate) {
  return (value, language = 'en') =>
    validate(value)
      ? none
      : validate.errors.map(({ instancePath: pointer, keyword, params }) => {
          return { pointer, keyword, message: say(keyword, params, language) };
        });
}
`;

function table(bodies: Bodies[]): string {
  const entry = ({ id, request, responses }: Bodies) => {
    const byStatus = responses.map(([status, ref]) => `${JSON.stringify(status)}: validator(${nameOf(ref)})`);
    return (
      `${JSON.stringify(id)}: { request: ${request ? `validator(${nameOf(request)})` : 'null'}, ` +
      `responses: { ${byStatus.join(', ')} } }`
    );
  };
  return `export const validators = { ${bodies.map(entry).join(', ')} };`;
}

/** Draws in what ajv's code requires, drops what it does not use, and lays it out in lines. */
async function join(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  const namesOfFiles = /^\/\/ .*\n/gm;
  return (outputFiles[0]?.text ?? '').replace(namesOfFiles, '');
}

function declarations(bodies: Bodies[]): string {
  const entry = ({ id, request, responses }: Bodies) =>
    [
      `  readonly ${JSON.stringify(id)}: {`,
      `    readonly request: ${request ? 'Validator' : 'null'};`,
      `    readonly responses: { ` +
        `${responses.map(([status]) => `readonly ${JSON.stringify(status)}: Validator`).join('; ')} };`,
      '  };',
    ].join('\n');
  return `${header}
import type { Validator } from '../shapes/validator.js';

export type { Validator, Violation } from '../shapes/validator.js';

/** The validators of each operation: of the request body, and of the response body by status. */
export const validators: {
${bodies.map(entry).join('\n')}
};
`;
}
