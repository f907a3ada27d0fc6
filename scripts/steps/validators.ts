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
  type Located,
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
import { didYouMean, formats, keywordMessages, or, typeWords } from './validator-messages.ts';
import type { Kind } from './validator-run-time.ts';

const header = '// Made by `npm run build` from spec/. Do not edit.\n';
const structure = new Set(['$id', '$defs', '$ref', 'properties', 'items', 'additionalProperties']);

/** What an operation takes and gives: references to the schemas of bodies, and the schemas of query parameters. */
interface OperationChecks {
  id: string;
  request: string | undefined;
  query: Record<string, JsonObject>;
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
  const { $defs = {} } = jsonSchemas(document);
  const inQueries = operationsOf(document)
    .flatMap(({ parameters }) => parameters.filter(isRead))
    .map(({ node, pointer }): [string, JsonObject] => [pointer, { schema: node.schema ?? {} }]);
  const groups = new Map([['#/components/schemas', $defs as JsonObject], ...inQueries]);
  return [...groups].flatMap(([pointer, schemas]) =>
    [...objectsIn({ $defs: schemas }, 'schema')].flatMap(({ object, tokens: [, ...path] }) =>
      wordless(object).map(([key, message]): Problem => {
        const at = pointer + toPointer([...path, key]).slice(1);
        return { ...locate(sources, at), rule: 'validators', message };
      }),
    ),
  );
}

/** Whether a parameter is in the query, and one value: how lists and objects stand there, none of ours shows yet. */
function isRead({ node }: Located): boolean {
  const { type } = isObject(node.schema) ? node.schema : {};
  return node.in === 'query' && type !== 'array' && type !== 'object';
}

/** The keywords of a schema for which there are no words. */
function wordless(schema: JsonObject): [key: string, message: string][] {
  const file = 'scripts/steps/validator-messages.ts';
  const unknown = Object.keys(schema).filter(
    (key) => !(key in keywordMessages) && !isAnnotation(key) && !structure.has(key),
  );
  const faults = unknown.map((key): [string, string] => [
    key,
    `The validators cannot say that a value does not fit \`${key}\`. Add its texts to ${file}.`,
  ]);
  if (typeof schema.format !== 'string' || schema.format in formats) return faults;
  const about = `The validators do not know the format \`${schema.format}\`. Add it to ${file}.`;
  return [...faults, ['format', about]];
}

/**
 * Writes the validators of bodies and query parameters as a JavaScript module that needs nothing else, and its types.
 *
 * @param document - a bundled document of either language
 * @see https://ajv.js.org/standalone.html
 */
export function validators(document: JsonObject): Promise<ValidatorFiles> {
  const operations = partsOf(document);
  const queries = operations.filter(hasQuery).map(({ id, query }): [string, JsonObject] => {
    return [queryOf(id), { type: 'object', properties: alone({ $defs: query }) }];
  });
  return written({ operations, schemas: { ...alone(jsonSchemas(document)), ...Object.fromEntries(queries) } });
}

const written = remember(async ({ operations, schemas }: { operations: OperationChecks[]; schemas: JsonObject }) => {
  const refs = [
    ...new Set(
      operations.flatMap(({ request, responses }) => [
        ...(request ? [request] : []),
        ...responses.map(([, ref]) => ref),
      ]),
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
  const entries = [...refs, ...operations.filter(hasQuery).map(({ id }) => queryOf(id))];
  const names = Object.fromEntries(entries.map((ref) => [nameOf(ref), ref.split('/').at(-1)]));
  const checks = inLines(renamed(standalone.default(ajv, names), named));
  const code = [
    `import { queryValidatorBy, validatorBy } from './validator-run-time.ts';`,
    `const formats = { ${known.join(', ')} };`,
    checks,
    `const texts = ${JSON.stringify({ messages: messagesFor(schemas), words: typeWords, or })};`,
    'const validator = (check) => validatorBy(texts, check);',
    `const didYouMean = ${JSON.stringify(didYouMean)};`,
    'const ofQuery = (check, kinds) => queryValidatorBy({ ...texts, didYouMean }, check, kinds);',
    table(operations),
  ];
  return { js: header + (await join(code.join('\n'))), types: declarations(operations) };
});

function partsOf(document: JsonObject): OperationChecks[] {
  const schemaIn = (holder: JsonObject) => {
    const [media] = Object.values((holder.content ?? {}) as JsonObject);
    const schema = isObject(media) ? media.schema : undefined;
    return isObject(schema) && typeof schema.$ref === 'string' ? schema.$ref : undefined;
  };
  return operationsOf(document).map(({ id, node: operation, parameters }) => ({
    id,
    request: schemaIn(follow(document, operation.requestBody)),
    query: Object.fromEntries(
      parameters.filter(isRead).map(({ node: { name, schema } }) => [String(name), follow(document, schema)]),
    ),
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

/** The messages that the schemas can give cause to. */
function messagesFor(schemas: JsonObject): Partial<typeof keywordMessages> {
  const used = new Set([...objectsIn({ $defs: schemas }, 'schema')].flatMap(({ object }) => Object.keys(object)));
  return Object.fromEntries(Object.entries(keywordMessages).filter(([keyword]) => used.has(keyword)));
}

function hasQuery({ query }: OperationChecks): boolean {
  return Object.keys(query).length > 0;
}

/** The name of the schema of an operation's query parameters. */
function queryOf(id: string): string {
  return `${id.replace(/^./, (letter) => letter.toUpperCase())}Query`;
}

function kindsOf({ query }: OperationChecks): Record<string, Kind> {
  const kindOf = ({ type }: JsonObject): Kind => {
    if (type === 'integer' || type === 'number') return 'number';
    return type === 'boolean' ? 'boolean' : 'string';
  };
  return Object.fromEntries(Object.entries(query).map(([name, schema]) => [name, kindOf(schema)]));
}

function table(operations: OperationChecks[]): string {
  const entry = (parts: OperationChecks) => {
    const { id, request, responses } = parts;
    const query = hasQuery(parts) ? `ofQuery(${nameOf(queryOf(id))}, ${JSON.stringify(kindsOf(parts))})` : 'null';
    const byStatus = responses.map(([status, ref]) => `${JSON.stringify(status)}: validator(${nameOf(ref)})`);
    return (
      `${JSON.stringify(id)}: { request: ${request ? `validator(${nameOf(request)})` : 'null'}, query: ${query}, ` +
      `responses: { ${byStatus.join(', ')} } }`
    );
  };
  return `export const validators = { ${operations.map(entry).join(', ')} };`;
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

function declarations(operations: OperationChecks[]): string {
  const entry = (parts: OperationChecks) =>
    [
      `  readonly ${JSON.stringify(parts.id)}: {`,
      `    readonly request: ${parts.request ? 'Validator' : 'null'};`,
      `    readonly query: ${hasQuery(parts) ? 'Validator' : 'null'};`,
      `    readonly responses: { ` +
        `${parts.responses.map(([status]) => `readonly ${JSON.stringify(status)}: Validator`).join('; ')} };`,
      '  };',
    ].join('\n');
  return `${header}
import type { Validator } from '../shapes/validator.js';

export type { Validator, Violation } from '../shapes/validator.js';

/**
 * The validators of each operation: of the request body, of the query parameters by their names (values, or texts as in
 * an address; other parameters may stand beside them), and of the response body by status.
 */
export const validators: {
${operations.map(entry).join('\n')}
};
`;
}
