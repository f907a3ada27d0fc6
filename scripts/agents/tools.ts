import { isObject, type Json, type JsonObject, type ListedOperation, mapObjects, operationsOf } from 'openapi-document';
import type { Language } from '../steps/localize.ts';
import type { Rule } from '../steps/registries.ts';
import { requestSchema } from '../steps/request-schemas.ts';
import { firstSentence, pointsOf } from './bullets.ts';
import { texts } from './texts.ts';

/**
 * Every operation as a tool of the Model Context Protocol, for programs that hand functions to models: a description in
 * short, and a strict schema without references, with the rules that JSON Schema can say. What all operations have, the
 * project, comes from the settings; optional headers are for consoles and left out.
 *
 * @param document - a bundled document of the language
 */
export function toolsFile(
  document: JsonObject,
  rules: Readonly<Record<string, Rule>>,
  language: Language,
): { tools: JsonObject[] } {
  const operations = operationsOf(document);
  const isCommon = (name: Json | undefined) =>
    operations.every(({ parameters }) => parameters.some(({ node }) => node.name === name));
  return {
    tools: operations.map((operation) => {
      const { id, method, node, parameters } = operation;
      const own = parameters
        .map((one) => one.node)
        .filter(({ name, in: place, required }) => {
          return !isCommon(name) && (place !== 'header' || required === true);
        });
      const body = node.requestBody === undefined ? undefined : bodySchema(document, operation, rules, language);
      const required = own.filter((one) => one.required === true).map(({ name }) => name ?? null);
      return {
        name: id,
        title: node.summary ?? id,
        description: describe(operation, language),
        inputSchema: {
          type: 'object',
          properties: {
            ...Object.fromEntries(own.map((one) => [String(one.name), parameterSchema(one)])),
            ...(body && { body }),
          },
          required: [...required, ...(body ? ['body'] : [])],
          additionalProperties: false,
        },
        annotations: {
          readOnlyHint: method === 'get',
          destructiveHint: method !== 'get' && method !== 'post',
          idempotentHint: method !== 'post',
        },
      };
    }),
  };
}

function describe({ method, node }: ListedOperation, language: Language): string {
  const { reads, adds, changes, deletes } = texts[language];
  const effects: Readonly<Record<string, string>> = { get: reads, post: adds, delete: deletes };
  const { lead } = pointsOf(String(node.description));
  return [lead, effects[method] ?? changes].join(language === 'en' ? ' ' : '');
}

function parameterSchema({ description, schema }: JsonObject): JsonObject {
  return { ...short(schema ?? {}), description: firstSentence(String(description)) };
}

/** The schema that editors get, in one piece and without what only they need. */
function bodySchema(
  document: JsonObject,
  { id }: ListedOperation,
  rules: Readonly<Record<string, Rule>>,
  language: Language,
): JsonObject {
  const {
    $defs,
    $schema: _,
    $id: __,
    title: ___,
    examples: ____,
    ...root
  } = requestSchema(document, id, rules, language);
  const defs = $defs as Readonly<Record<string, JsonObject>>;
  const inline = (object: JsonObject): JsonObject => {
    const { $ref, ...beside } = object;
    if (typeof $ref !== 'string') return object;
    return { ...inline(defs[$ref.split('/').at(-1) ?? ''] ?? {}), ...beside };
  };
  const whole = (node: Json): Json => {
    if (Array.isArray(node)) return node.map(whole);
    if (!isObject(node)) return node;
    return Object.fromEntries(Object.entries(inline(node)).map(([key, child]) => [key, whole(child)]));
  };
  return short(whole(root));
}

/** With the meanings of values in the description, which models read, and first sentences only. */
function short(schema: Json): JsonObject {
  const change = (object: JsonObject): JsonObject => {
    const { description, enumDescriptions, 'x-enumDescriptions': byValue, ...rest } = object;
    const values = (rest.enum ?? []) as Json[];
    const named = isObject(byValue) ? values.map((value) => byValue[String(value)] ?? '') : [];
    const meanings = (enumDescriptions ?? named) as string[];
    const listed = values.map((value, index) => `${String(value)}: ${meanings[index] ?? ''}`).join('; ');
    const text = description === undefined ? '' : firstSentence(String(description));
    const hidden = ['markdownDescription', 'errorMessage', 'examples', 'example', 'format', 'default'];
    const kept = Object.entries(rest).filter(([key]) => !hidden.includes(key) && !key.startsWith('x-'));
    const shown = meanings.length > 1 ? `${text} (${listed})`.trim() : text;
    return { ...(shown !== '' && { description: shown }), ...Object.fromEntries(kept) };
  };
  return mapObjects(schema, change, 'schema') as JsonObject;
}
