import { isObject, type Json, type JsonObject } from 'openapi-document';

/** Values near the limits that a schema may set, whether or not they fit it. */
export function valuesOf(schema: Json, definitions: Record<string, JsonObject>, depth = 2): Json[] {
  if (!isObject(schema)) return samples(undefined);
  if (typeof schema.$ref === 'string')
    return valuesOf(definitions[schema.$ref.split('/').at(-1) ?? ''] ?? {}, definitions, depth);
  const inner = [schema.anyOf, schema.oneOf, schema.allOf].flatMap((group) =>
    Array.isArray(group) ? group.flatMap((one) => valuesOf(one, definitions, depth)) : [],
  );
  const listed = [
    ...(Array.isArray(schema.enum) ? schema.enum : []),
    ...('const' in schema ? [schema.const as Json] : []),
  ];
  const own = depth > 0 ? composed(schema, definitions, depth) : [];
  return [...samples(schema.type), ...listed, ...inner, ...own];
}

function samples(type: Json | undefined): Json[] {
  const all: [string, Json[]][] = [
    ['string', ['', 'a', 'ab', 'z', 'abcdefgh', 'A-long-text-with-digits-0123456789', 'b', 'c']],
    ['integer', [-1, 0, 1, 2, 3, 5, 6, 100, 2147483647]],
    ['number', [-1, 0, 0.5, 1, 1.5, 2, 100]],
    ['boolean', [true, false]],
    ['null', [null]],
    ['array', [[], [null], [true], ['a', 'a'], [1, 2]]],
    ['object', [{}, { zz: 'a' }, { zz: true }]],
  ];
  const wanted = [type].flat();
  return all.flatMap(([name, values]) => (type === undefined || wanted.includes(name) ? values : values.slice(0, 2)));
}

function composed(schema: JsonObject, definitions: Record<string, JsonObject>, depth: number): Json[] {
  const items = schema.items === undefined ? [] : valuesOf(schema.items, definitions, depth - 1);
  const [one, other = one] = items.filter((value) => value !== null);
  const item = fitting(schema.items ?? {}, definitions);
  const arrays: Json[] = [
    [item, item],
    ...(one === undefined ? [] : [...items.map((each) => [each]), [one, one], [one, other as Json, one]]),
  ];
  const entries = Object.entries(isObject(schema.properties) ? schema.properties : {});
  const firsts = entries.map(([name, property]): [string, Json] => [name, fitting(property, definitions)]);
  const full = Object.fromEntries(firsts);
  const objects =
    entries.length === 0
      ? []
      : [
          full,
          { ...full, zz: 'a' },
          ...firsts.map(([name, value]) => ({ [name]: value })),
          ...firsts.map(([name]) => Object.fromEntries(firsts.filter(([other]) => other !== name))),
        ];
  const required = Array.isArray(schema.required) ? (schema.required as string[]) : [];
  const least = Object.fromEntries(firsts.filter(([name]) => required.includes(name)));
  const map = isObject(schema.additionalProperties)
    ? [
        { a: fitting(schema.additionalProperties, definitions) },
        { zz: fitting(schema.additionalProperties, definitions), b: 'x' },
      ]
    : [];
  return [...arrays, ...objects, least, ...map] as Json[];
}

/** A value that fits, for schemas such as ours. */
function fitting(schema: Json, definitions: Record<string, JsonObject>): Json {
  if (!isObject(schema)) return 'a';
  if (typeof schema.$ref === 'string')
    return fitting(definitions[schema.$ref.split('/').at(-1) ?? ''] ?? {}, definitions);
  if (Array.isArray(schema.enum)) return schema.enum[0] as Json;
  switch (schema.type) {
    case 'integer':
      return 1;
    case 'boolean':
      return true;
    case 'array':
      return [fitting(schema.items ?? {}, definitions)];
    case 'object':
      return Object.fromEntries(
        Object.entries(isObject(schema.properties) ? schema.properties : {}).map(([name, property]) => [
          name,
          fitting(property, definitions),
        ]),
      );
    default:
      return 'a';
  }
}
