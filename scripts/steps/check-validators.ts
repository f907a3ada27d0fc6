import { isAnnotation, type JsonObject, objectsIn, operationsOf, toPointer } from 'openapi-document';
import type { Problem } from '../problems.ts';
import type { Sources } from './load.ts';
import { locate } from './locate.ts';
import { jsonSchemas } from './schemas.ts';
import { isRead } from './validated-operation.ts';
import { formats, keywordMessages } from './validator-messages.ts';

const structure = new Set(['$id', '$defs', '$ref', 'properties', 'items', 'additionalProperties']);

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
