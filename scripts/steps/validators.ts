import { Ajv, type AnySchemaObject } from 'ajv';
import type { SchemaEnv } from 'ajv/dist/compile/index.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { isAnnotation, type JsonObject, mapObjects, objectsIn } from 'openapi-document';
import { remember } from '../remember.ts';
import { ajvOptions, jsonSchemas } from './schemas.ts';
import { hasQuery, queryOf, type ValidatedOperation, validatedOperations } from './validated-operation.ts';
import { didYouMean, formats, keywordMessages, or, typeWords } from './validator-messages.ts';
import { declarations, header, nameOf, table } from './validator-module.ts';

/** The module and its declarations. */
export interface ValidatorFiles {
  readonly js: string;
  readonly types: string;
}

/**
 * Writes the validators of bodies and query parameters as a JavaScript module that needs nothing else, and its types.
 *
 * @param document - a bundled document of either language
 * @see https://ajv.js.org/standalone.html
 */
export function validatorFiles(document: JsonObject): Promise<ValidatorFiles> {
  const operations = validatedOperations(document);
  const queries = operations.filter(hasQuery).map(({ id, query }): [string, JsonObject] => {
    return [queryOf(id), { type: 'object', properties: alone({ $defs: query }) }];
  });
  return written({ operations, schemas: { ...alone(jsonSchemas(document)), ...Object.fromEntries(queries) } });
}

const written = remember(async ({ operations, schemas }: { operations: ValidatedOperation[]; schemas: JsonObject }) => {
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
