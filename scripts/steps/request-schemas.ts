import { isObject, type Json, type JsonObject, type ListedOperation, mapObjects, operationsOf } from 'openapi-document';
import type { Language } from './localize.ts';
import type { Rule } from './registries.ts';
import { requestMedia } from './rules/place.ts';
import { publishedAt } from './schemas.ts';

const notes: Record<Language, string> = {
  en: 'Refuses unknown fields, and what the rules with severity `error` forbid as far as JSON Schema can say it.',
  zh: '拒绝未知字段，并在 JSON Schema 可表达的范围内校验严重级别为 `error` 的规则。',
};

/**
 * The request body of one operation as a JSON Schema (2020-12) that stands alone, for editors: strict about unknown
 * fields, with the meanings of values and the examples where editors look for them, and with the rules that JSON Schema
 * can say.
 *
 * @param document - a bundled document of the language
 */
export function requestSchema(
  document: JsonObject,
  operation: string,
  rules: Readonly<Record<string, Rule>>,
  language: Language,
): JsonObject {
  const found = operationsOf(document).find(({ id }) => id === operation) as ListedOperation;
  const { schema, examples = {} } = requestMedia(document, found);
  const { schemas } = document.components as { schemas: JsonObject };
  const $defs: Record<string, Json> = {};
  const enter = (ref: string) => {
    const name = ref.split('/').at(-1) ?? '';
    if (name in $defs) return;
    $defs[name] = {}; // holds the place, for a schema that leads back to itself
    const own = rulesOf(name, operation, rules, language);
    $defs[name] = { ...forEditor(schemas[name] ?? {}, enter), ...(own.length > 0 && { allOf: own }) };
  };
  const root = forEditor(schema ?? {}, enter);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: publishedAt(requestSchemaName(operation, language)),
    title: operation,
    description: `${String(found.node.summary)}. ${notes[language]}`.replace(/\. (?=\p{Script=Han})/u, '。'),
    ...root,
    examples: Object.values(examples as JsonObject).map((example) => (example as JsonObject).value ?? null),
    $defs,
  };
}

/** The name of its file. */
export function requestSchemaName(operation: string, language: Language): string {
  return `${operation}.request.${language}.schema.json`;
}

/** @param enter - is handed each reference */
function forEditor(schema: Json, enter: (ref: string) => void): JsonObject {
  const change = (object: JsonObject) => {
    const { $ref, description, format, 'x-enumDescriptions': meanings, ...rest } = object;
    const values = rest.enum;
    const kept = Object.entries(rest).filter(([key]) => !key.startsWith('x-'));
    if (typeof $ref === 'string') enter($ref);
    return {
      ...(typeof $ref === 'string' && { $ref: $ref.replace('#/components/schemas/', '#/$defs/') }),
      ...(description !== undefined && { description, markdownDescription: description }),
      ...(format !== undefined && format !== 'int32' && { format }),
      ...Object.fromEntries(kept),
      ...(isObject(meanings) &&
        Array.isArray(values) && { enumDescriptions: values.map((value) => meanings[String(value)] ?? '') }),
      ...(isObject(rest.properties) && rest.additionalProperties === undefined && { additionalProperties: false }),
    };
  };
  return mapObjects(schema, change, 'schema') as JsonObject;
}

/** The rules about a schema that refuse a request, as far as they need nothing but JSON Schema. */
function rulesOf(
  name: string,
  operation: string,
  rules: Readonly<Record<string, Rule>>,
  language: Language,
): JsonObject[] {
  return Object.values(rules).flatMap((rule) => {
    const { schemas = [], operations, predicate, text, 'x-text-zh': chinese } = rule;
    const refuses = (operations[operation] ?? operations['*']) === 'error' && schemas.includes(name);
    if (!refuses || /"(\$data|x-itemsSum)"/.test(JSON.stringify(predicate))) return [];
    const errorMessage = language === 'en' ? text : chinese;
    return [mapObjects(predicate, (object) => ({ ...object, errorMessage }), 'schema') as JsonObject];
  });
}
