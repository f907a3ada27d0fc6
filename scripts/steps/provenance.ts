import { follow, isObject, type Json, type JsonObject } from 'openapi-document';
import type { Provenance, TracedField } from '../../shapes/provenance.ts';
import { type Field, fieldsOf } from './fields.ts';
import { type Language, textIn } from './localize.ts';
import type { Registries } from './registries.ts';

/**
 * Gathers what everything in the description rests on, as data.
 *
 * @param document - the bundled document, with both languages and the sources still in it
 */
export function provenance(document: JsonObject, { sources, discrepancies, observations }: Registries): Provenance {
  const fields = [...fieldsOf(document)].map(([name, field]) => [name, traced(field, document)]);
  return { sources, discrepancies, observations, fields: Object.fromEntries(fields) };
}

/** What one field is and rests on. */
export function traced(field: Field, document: JsonObject): TracedField {
  const { type, node } = field;
  return {
    type,
    sources: sourcesOf(node, document),
    en: textOf(node, document, 'en'),
    zh: textOf(node, document, 'zh'),
  };
}

/** The text beside a reference comes before that of its target. */
function textOf(node: JsonObject, document: JsonObject, language: Language): string {
  const description = textIn(node, 'description', language) || textIn(follow(document, node), 'description', language);
  return [textIn(node, 'summary', language), description].filter((text) => text !== '').join('\n\n');
}

/** A schema rests on what its properties rest on, an operation on what the members of its bodies rest on. */
export function sourcesOf(node: JsonObject, document: JsonObject): string[] {
  const schemas = 'operationId' in node ? bodiesOf(node, document) : [node];
  const members = schemas.flatMap(({ properties }) => (isObject(properties) ? Object.values(properties) : []));
  return [...new Set([node, ...members].flatMap(sourceIds))];
}

function sourceIds(node: Json): string[] {
  const ids = isObject(node) ? node['x-sources'] : undefined;
  return Array.isArray(ids) ? ids.map(String) : [];
}

function bodiesOf({ requestBody, responses }: JsonObject, document: JsonObject): JsonObject[] {
  const success = isObject(responses) ? responses['200'] : undefined;
  return [requestBody, success].flatMap((body) => {
    const { content } = follow(document, body);
    const mediaTypes = isObject(content) ? Object.values(content) : [];
    return mediaTypes.map((mediaType) => follow(document, (mediaType as JsonObject).schema));
  });
}
