import { canonicalJson, isObject, type Json, type JsonObject } from 'openapi-document';

/** A canonical form of a schema whose inner schemas are already canonical. */
export function simplified(schema: JsonObject): Json {
  const {
    allOf,
    not,
    const: constant,
    enum: listed,
    type,
    required,
    anyOf,
    if: condition,
    then,
    else: otherwise,
    ...rest
  } = schema;
  const own: JsonObject = { ...rest };
  const all: Json[] = Array.isArray(allOf) ? [...allOf] : [];
  if (isObject(not) && Object.keys(not).length === 1 && not.not !== undefined) all.push(not.not);
  else if (not !== undefined) own.not = not;
  const values = 'const' in schema ? [constant as Json] : listed;
  if (values !== undefined) own.enum = sorted(values);
  if (type !== undefined) own.type = Array.isArray(type) && type.length === 1 ? (type[0] as Json) : sorted(type);
  if (required !== undefined && !isEmpty(required)) own.required = sorted(required);
  if (anyOf !== undefined) Object.assign(own, simplifiedAlternatives(anyOf));
  if (condition !== undefined && (then !== undefined || otherwise !== undefined))
    Object.assign(own, simplifiedCondition(condition, then, otherwise));
  return joined(own, all);
}

function simplifiedCondition(condition: Json, then: Json | undefined, otherwise: Json | undefined): JsonObject {
  const found: [string, Json][] = [['if', condition]];
  if (then !== undefined) found.push(['then', then]);
  if (otherwise !== undefined) found.push(['else', otherwise]);
  return Object.fromEntries(found);
}

/** Alternatives that only list values are one list. */
function simplifiedAlternatives(group: Json): JsonObject {
  const lists = Array.isArray(group)
    ? group.map((one) =>
        isObject(one) && Object.keys(one).length === 1 && Array.isArray(one.enum) ? one.enum : undefined,
      )
    : [];
  if (lists.length > 0 && lists.every((list) => list !== undefined)) return { enum: sorted(lists.flat() as Json[]) };
  return { anyOf: sorted(group) };
}

/** Merges members of `allOf` into the schema if no keyword occurs twice. */
function joined(own: JsonObject, all: readonly Json[]): Json {
  const left: Json[] = [];
  for (const one of all) {
    if (one === true || isEmptyObject(one)) continue;
    if (isObject(one) && Object.keys(one).every((key) => !(key in own))) Object.assign(own, one);
    else if (canonicalJson(one) !== canonicalJson(own)) left.push(one);
  }
  if (left.length === 0) return own;
  if (isEmptyObject(own) && left.length === 1) return left[0] as Json;
  return { ...own, allOf: sorted(left) };
}

function isEmptyObject(value: Json): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}

function isEmpty(value: Json): boolean {
  return Array.isArray(value) && value.length === 0;
}

function sorted(value: Json): Json {
  if (!Array.isArray(value)) return value;
  const byText = new Map(value.map((one) => [canonicalJson(one), one]));
  return [...byText].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
