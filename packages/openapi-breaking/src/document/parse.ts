/** Parsing of YAML and JSON into plain values that all other code can process. */
import { constructFromEvents, CORE_SCHEMA, intCoreTag, mergeTag, NOT_RESOLVED, parseEvents } from 'js-yaml';
import { duplicateKey, flawOf, illFormed, isObject, type JsonObject } from 'openapi-document';
import { lineAndColumn, locator } from './locate.ts';

/** A document cannot be read, so nothing is compared; the message has the reason. */
export class UnreadableError extends Error {}

/** Documents nested deeper than this are rejected before a program overflows its stack. */
const mostNesting = 500;

/** No description has so many nodes, but aliases of aliases in YAML expand to any number of them. */
const documentLimits = { depth: mostNesting, nodes: 5_000_000, forbidden: illFormed };

/** Integers that a double cannot represent are kept exactly. */
const exactInteger = {
  ...intCoreTag,
  resolve: (source: string, isExplicit: boolean, tagName: string) => {
    const value: unknown = intCoreTag.resolve(source, isExplicit, tagName);
    if (value === NOT_RESOLVED || Number.isSafeInteger(value)) return value;
    return /^-?\d+$/.test(source) ? BigInt(source) : value;
  },
};
const yamlSchema = CORE_SCHEMA.withTags(mergeTag, exactInteger as typeof intCoreTag);

/**
 * Reads YAML or JSON.
 *
 * @param file - its name in messages
 * @throws {UnreadableError} with the position of the error
 */
export function parseText(file: string, text: string): JsonObject {
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') throw new UnreadableError(`${file} is empty.`);
  const value = /^\s*\{/.test(plain) && !hasBigInteger(plain) ? parseJson(file, plain) : parseYaml(file, plain);
  const flaw = flawOf(value, documentLimits);
  if (flaw) {
    const { line, column } = locator(plain)(flaw.pointer);
    throw new UnreadableError(`${file}:${line}:${column} ${flaw.pointer} ${flaw.message}`);
  }
  if (!isObject(value)) throw new UnreadableError(`${file} holds no object.`);
  return value;
}

function hasBigInteger(text: string): boolean {
  return /[:[,\s]-?\d{16,}\s*[,\]}]/.test(text);
}

function parseJson(file: string, text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return parseYaml(file, text); // YAML in flow style, or an error that has a position
  }
  const duplicate = duplicateKey(text, mostNesting);
  if (duplicate) {
    const { line, column } = lineAndColumn(text, duplicate.offset);
    throw new UnreadableError(`${file}:${line}:${column} ${duplicate.problem}`);
  }
  return value;
}

function parseYaml(file: string, text: string): unknown {
  try {
    const documents = constructFromEvents(parseEvents(text, { maxDepth: mostNesting }), {
      source: text,
      schema: yamlSchema,
      maxTotalMergeKeys: 100_000,
    });
    if (documents.length !== 1)
      throw new UnreadableError(`${file} holds ${documents.length} documents. Give a file with one.`);
    return documents[0];
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    const { mark, reason } = error as { mark?: { line: number; column: number }; reason?: string };
    const place = mark ? `${file}:${mark.line + 1}:${mark.column + 1}` : file;
    throw new UnreadableError(
      `${place} is neither YAML nor JSON: ${reason ?? (error as Error).message.split('\n')[0]}. Correct the syntax.`,
    );
  }
}
