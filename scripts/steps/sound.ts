import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  isObject,
  type JsonObject,
  type Json,
  objectsIn,
  operationsOf,
  pointerTokens,
  toPointer,
} from 'openapi-document';
import { checkQuick, SlowPatternError } from 'openapi-document/node';
import type { Problem } from '../problems.ts';
import type { Sources } from './load.ts';
import { locate } from './locate.ts';
import { ajvOptions, jsonSchemas } from './schemas.ts';

const ajv = new Ajv2020({ ...ajvOptions, strict: false });

/**
 * Finds what JSON Schema and OpenAPI forbid in prose, and Redocly's rules accept: a later step would fail on it, or the
 * tools of a consumer.
 *
 * @param document - the bundled document
 */
export function checkSound(sources: Sources, document: JsonObject): Problem[] {
  const at: At = (tokens, message) => ({ ...locate(sources, toPointer([...tokens])), rule: 'sound', message });
  return [...versionFlaws(document, at), ...statusFlaws(document, at), ...metaFlaws(document, at)].concat(
    [...objectsIn(document)].flatMap(({ object, tokens, isSchema }) =>
      isSchema ? schemaFlaws(object, tokens, at) : [],
    ),
  );
}

/**
 * Finds patterns that do not end for a text of the sources, before anything that has no limit tries them.
 *
 * @param sources - as they were loaded
 */
export function checkPatterns(sources: Sources): Problem[] {
  const nodes = [...sources.values()].flatMap(({ path, value }) =>
    [...walk(value, [])].map((node) => ({ path, ...node })),
  );
  const texts = [...new Set(nodes.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])))];
  const patterns = nodes.filter(({ tokens, value }) => tokens.at(-1) === 'pattern' && typeof value === 'string');
  return patterns.flatMap(({ path, tokens, value }) => {
    const message = slowness(String(value), texts);
    if (message === undefined) return [];
    const pointer = toPointer(tokens);
    const place = sources.get(path)?.locate(pointer) ?? { line: 1, column: 1 };
    return [{ file: path, ...place, pointer, rule: 'sound', message }];
  });
}

/** @returns undefined for what is no pattern, which {@link checkSound} names */
function slowness(pattern: string, texts: readonly string[]): string | undefined {
  if (!isPattern(pattern)) return undefined;
  try {
    checkQuick(new RegExp(pattern, 'u'), texts);
    return undefined;
  } catch (error) {
    if (error instanceof SlowPatternError) return error.message;
    throw error;
  }
}

function* walk(value: unknown, tokens: readonly string[]): Generator<{ tokens: string[]; value: unknown }> {
  yield { tokens: [...tokens], value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* walk(child, [...tokens, key]);
}

type At = (tokens: readonly string[], message: string) => Problem;

function versionFlaws({ info }: JsonObject, at: At): Problem[] {
  const version = isObject(info) ? info.version : undefined;
  const isVersion = typeof version === 'string' && /^\d+\.\d+\.\d+$/.test(version);
  return isVersion
    ? []
    : [at(['info', 'version'], 'A version is three numbers, such as 1.2.3. Put the last release back.')];
}

function statusFlaws(document: JsonObject, at: At): Problem[] {
  return operationsOf(document).flatMap(({ node, pointer }) =>
    Object.keys(isObject(node.responses) ? node.responses : {})
      .filter((status) => !/^([1-5]\d\d|[1-5]XX|default)$/.test(status) && !status.startsWith('x-'))
      .map((status) =>
        at(
          [...pointerTokens(pointer), 'responses', status],
          `HTTP has no status ${status}. Write one from 100 to 599.`,
        ),
      ),
  );
}

/** What the meta-schema of JSON Schema refuses. */
function metaFlaws(document: JsonObject, at: At): Problem[] {
  if (ajv.validateSchema(jsonSchemas(document))) return [];
  return (ajv.errors ?? []).map(({ instancePath, message }) => {
    const [, ...path] = pointerTokens(instancePath);
    return at(['components', 'schemas', ...path], `JSON Schema does not allow this: it ${message}. Correct it.`);
  });
}

function schemaFlaws(schema: JsonObject, tokens: readonly string[], at: At): Problem[] {
  const say = (key: string, message: string) => [at([...tokens, key], message)];
  const { pattern, enum: values, default: given, type } = schema;
  return [
    ...(typeof pattern === 'string' && !isPattern(pattern)
      ? say('pattern', `\`${pattern}\` is no regular expression. Correct it.`)
      : []),
    ...(Array.isArray(values) && values.length === 0
      ? say('enum', 'No value is allowed. List some, or remove it.')
      : []),
    ...(given !== undefined && type !== undefined && !fits(schema, given)
      ? say('default', 'The default does not fit its own schema. Correct one of them.')
      : []),
  ];
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** What stands behind references is left out: a default is beside its type. */
function fits({ type, enum: values, minimum, maximum, minLength, maxLength }: JsonObject, given: Json): boolean {
  const own = { type, enum: values, minimum, maximum, minLength, maxLength };
  return ajv.validate(JSON.parse(JSON.stringify(own)) as JsonObject, given);
}
