import type { ErrorObject } from 'ajv';
import {
  isAnnotation,
  isObject,
  type Json,
  type JsonObject,
  mapObjects,
  objectsIn,
  pointerTokens,
  toPointer,
} from 'openapi-document';
import type { Problem } from '../problems.ts';
import { remember } from '../remember.ts';
import type { SourceFile, Sources } from './load.ts';
import { locate } from './locate.ts';
import { registryFiles, registriesOf } from './registries.ts';
import { closed, compiler, jsonSchemas } from './schemas.ts';

/** An example of a media type in a bundled document. */
export interface Example {
  /** JSON Pointer of its `value`. */
  pointer: string;
  /** Reference to the schema of its media type. */
  schema: string;
  value: Json;
}

/** A key that a published example carries though no schema declares it, and where the registry says so. */
interface Excuse {
  schema: string;
  key: string;
  /** Id in `spec/discrepancies.yaml`. */
  discrepancy: string;
}

function excusesOf(sources: Sources): Excuse[] {
  return Object.entries(registriesOf(sources).discrepancies ?? {}).flatMap(([discrepancy, { undeclaredKeys = [] }]) =>
    undeclaredKeys.map((field) => {
      const dot = field.indexOf('.');
      return { schema: field.slice(0, dot), key: field.slice(dot + 1), discrepancy };
    }),
  );
}

/** Every example of a bundled document that stands beside a schema. */
export function examplesOf(document: JsonObject): Example[] {
  return [...objectsIn(document)].flatMap(({ object: { schema, examples }, tokens }) => {
    const reference = isObject(schema) ? schema.$ref : undefined;
    if (typeof reference !== 'string' || !isObject(examples)) return [];
    return Object.entries(examples).flatMap(([name, example]) => {
      const value = isObject(example) ? example.value : undefined;
      return value === undefined
        ? []
        : [{ pointer: toPointer([...tokens, 'examples', name, 'value']), schema: reference, value }];
    });
  });
}

/**
 * Validates every example against the schema of its media type, and reports keys that no schema declares.
 * A key that the registry of discrepancies excuses may stand; an excuse that no example needs is reported.
 *
 * @param documents - one contract in several languages, so that one set of compiled schemas serves them all
 * @returns the problems, and how many examples were checked
 */
export function checkExamples(documents: readonly JsonObject[], sources: Sources) {
  const examples = documents.flatMap(examplesOf);
  const compile = compilerFor(assertions(jsonSchemas(documents[0] ?? {})));
  const excuses = excusesOf(sources);
  const used = new Set<Excuse>();
  const problems = new Map<string, Problem>();
  for (const { pointer, schema, value } of examples) {
    const validate = compile(schema);
    if (validate(value)) continue;
    for (const error of validate.errors ?? []) {
      const excuse = excuses.find((candidate) => isExcused(error, candidate));
      if (excuse) used.add(excuse);
      else problems.set(pointer + error.schemaPath + error.instancePath, describe(error, pointer, sources));
    }
  }
  const unused = excuses.filter((excuse) => !used.has(excuse));
  const found = [...problems.values(), ...unused.map((excuse) => describeUnused(excuse, sources))];
  return { problems: found, checked: examples.length };
}

/** Compiling takes most of the time, and no text of a schema decides whether an example fits. */
const compilerFor = remember((schemas: JsonObject) => compiler(closed(schemas)));

function assertions(schemas: JsonObject): JsonObject {
  return mapObjects(
    schemas,
    (schema) => Object.fromEntries(Object.entries(schema).filter(([key]) => !isAnnotation(key))),
    'schema',
  ) as JsonObject;
}

function describeUnused({ schema, key, discrepancy }: Excuse, sources: Sources): Problem {
  const pointer = `#/discrepancies/${discrepancy}/undeclaredKeys`;
  const message =
    `No example carries the undeclared key \`${key}\` of ${schema}. Remove the excuse from ` + `${discrepancy}.`;
  const file = registryFiles.discrepancies;
  return { file, ...(sources.get(file) as SourceFile).locate(pointer), pointer, rule: 'examples', message };
}

function isExcused({ keyword, params, schemaPath }: ErrorObject, { schema, key }: Excuse): boolean {
  return (
    keyword === 'unevaluatedProperties' &&
    params.unevaluatedProperty === key &&
    schemaPath.includes(`#/$defs/${schema}/`)
  );
}

function describe({ keyword, params, message, instancePath }: ErrorObject, pointer: string, sources: Sources): Problem {
  const undeclared = keyword === 'unevaluatedProperties';
  const inside = undeclared
    ? [...pointerTokens(instancePath), params.unevaluatedProperty]
    : pointerTokens(instancePath);
  const values =
    keyword === 'enum' ? `: ${(params.allowedValues as Json[]).map((value) => JSON.stringify(value)).join(', ')}` : '';
  return {
    ...locate(sources, toPointer([...pointerTokens(pointer), ...inside])),
    rule: 'examples',
    message: undeclared
      ? `The key \`${params.unevaluatedProperty}\` is not declared. Fix the name, declare it, or excuse it ` +
        `in spec/discrepancies.yaml.`
      : `The example does not fit its schema: ${message}${values}. Change the example or the schema.`,
  };
}
