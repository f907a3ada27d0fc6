import { isAnnotation, type Json, type JsonObject, operationsOf } from 'openapi-document';
import type { Language } from '../../scripts/steps/localize.ts';
import type { DocumentedType, InventoryRow } from '../../scripts/steps/inventory.ts';
import { type Place, placesOf } from './places.ts';

/** Keywords that a row accounts for one by one. */
const accounted = new Set(['type', 'properties', 'required', 'items', 'additionalProperties', 'enum']);

/** Values stand at what is inside of these, and of maps. */
const arrays = new Set<DocumentedType>(['Array of strings', 'Array of integers']);

/**
 * Compares a document with what its sources state, both ways.
 *
 * @param document - a bundled document in `language`
 * @returns a sentence for each row that is not in the document as stated, and for everything that no row states
 */
export function missing(document: JsonObject, rows: readonly InventoryRow[], language: Language = 'en'): string[] {
  const operations = new Set([
    ...operationsOf(document).map(({ id }) => id),
    ...rows.map(({ operation }) => operation),
  ]);
  return [...operations].flatMap((operation) => {
    const places = placesOf(document, operation);
    const own = rows.filter((row) => row.operation === operation);
    return [
      ...own.flatMap((row) => differences(row, places.get(row.place), language)),
      ...unstated(operation, places, own),
    ];
  });
}

/** Checks one row against the place where it must stand. */
export function differences(row: InventoryRow, place: Place | undefined, language: Language): string[] {
  const at = `${row.operation} ${row.place}`;
  if (!place) return [`${at}: not in the document`];
  const { schema, text, required, inner } = place;
  const problems: string[] = [];
  if (!hasType(place, row.type)) problems.push(`type is not ${row.type}`);
  if (isRequest(row) && row.mandatory === undefined)
    problems.push('the inventory does not say whether it is mandatory');
  if (required && !row.mandatory) problems.push('required, but not mandatory');
  if (!required && row.mandatory) problems.push('mandatory, but not required');
  const holder = inner && (arrays.has(row.type) || row.values) ? inner : schema;
  const closed = isRequest(row) ? row.values : undefined;
  const open = isRequest(row) ? undefined : row.values;
  if (!sameSet(holder.enum, closed)) problems.push(`enum is not ${list(closed)}`);
  if (!sameSet(holder['x-extensible-enum'], open)) problems.push(`x-extensible-enum is not ${list(open)}`);
  const other = holder === schema ? inner : schema;
  if (other && 'enum' in other) problems.push('enum where no row states one');
  for (const bound of ['minimum', 'maximum'] as const)
    if (schema[bound] !== row[bound]) problems.push(`${bound} is not ${row[bound] ?? 'absent'}`);
  if (schema.default !== row.default) problems.push(`default is not ${row.default ?? 'absent'}`);
  for (const words of row.says ?? []) {
    const [en, zh = en] = words.split(' | ') as [string, string?];
    const wanted = language === 'zh' ? zh : en;
    if (!text.toLowerCase().includes(wanted.toLowerCase()))
      problems.push(`the ${language} text does not say "${wanted}"`);
  }
  return problems.map((problem) => `${at}: ${problem}`);
}

/** Finds what no row states: members, bodies, and restrictions such as a pattern or a maximum. */
export function unstated(
  operation: string,
  places: ReadonlyMap<string, Place>,
  rows: readonly InventoryRow[],
): string[] {
  const members = new Map(rows.map((row) => [row.place, row]));
  const tables = new Set(rows.map(({ at }) => at));
  return [...places].flatMap(([place, { kind, schema }]) => {
    const known = kind === 'inner' || (kind === 'body' ? tables.has(place) : members.has(place));
    const restrictions = Object.keys(schema).filter((field) => !accounted.has(field) && !isAnnotation(field));
    return [
      ...(known ? [] : [`${operation} ${place}: no row states it`]),
      ...(kind === 'body' && !isOpenObject(schema) ? [`${operation} ${place}: not an open object`] : []),
      ...restrictions
        .filter((field) => !['minimum', 'maximum'].includes(field) || !members.has(place))
        .filter((field) => !(field === 'format' && schema.format === 'int32' && members.get(place)?.type === 'Integer'))
        .map((field) => `${operation} ${place}: no row states its ${field}`),
    ];
  });
}

/** Parameters and request bodies: what a caller sends. */
export function isRequest({ at }: Pick<InventoryRow, 'at'>): boolean {
  return /^(path|query|header|request)\b/.test(at);
}

function hasType({ schema, inner }: Place, type: DocumentedType): boolean {
  switch (type) {
    case 'String':
      return schema.type === 'string';
    case 'Integer':
      return schema.type === 'integer';
    case 'Array of strings':
      return schema.type === 'array' && inner?.type === 'string';
    case 'Array of integers':
      return schema.type === 'array' && inner?.type === 'integer';
    case 'Array of objects':
      return schema.type === 'array' && inner !== undefined && isOpenObject(inner);
    case 'object':
      return isOpenObject(schema);
    case 'String or null':
      return String(schema.type) === 'string,null';
    case 'Map<String,String>':
      return schema.type === 'object' && !('properties' in schema) && inner?.type === 'string';
  }
}

function isOpenObject(schema: JsonObject): boolean {
  return schema.type === 'object' && 'properties' in schema && !('additionalProperties' in schema);
}

function sameSet(actual: Json | undefined, wanted: InventoryRow['values']): boolean {
  return list(actual as InventoryRow['values']) === list(wanted);
}

function list(values: InventoryRow['values']): string {
  return values ? values.toSorted().join(', ') : 'absent';
}
