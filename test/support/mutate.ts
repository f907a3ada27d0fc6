import { type Json, nodeAt, toPointer } from 'openapi-document';
import type { DocumentedType, InventoryRow } from '../../scripts/steps/inventory.ts';
import type { Validators } from './validators.ts';

/** A request with one thing wrong in it. */
export interface Mutation {
  /** Such as `#/spec/resources/count: string instead of Integer`. */
  name: string;
  kind: 'dropped' | 'type' | 'value';
  /** Place of the row that forbids it. */
  place: string;
  instance: Json;
}

type Path = (string | number)[];

/** One of each type; the string looks like a number, for validators that would convert it. */
export const samples = { string: '1', integer: 1, number: 1.5, boolean: true, null: null, array: [], object: {} };
type JsonType = keyof typeof samples;

const accepted: Record<DocumentedType, JsonType[]> = {
  String: ['string'],
  Integer: ['integer'],
  'Array of strings': ['array'],
  'Array of integers': ['array'],
  'Array of objects': ['array'],
  object: ['object'],
  'Map<String,String>': ['object'],
  'String or null': ['string', 'null'],
};

const innerTypes: Partial<Record<DocumentedType, DocumentedType>> = {
  'Array of strings': 'String',
  'Array of integers': 'Integer',
  'Array of objects': 'object',
  'Map<String,String>': 'String',
};

/**
 * Makes every single change to a request that the documented facts forbid: a mandatory member dropped, a value of
 * another type, a value that is not among those listed.
 *
 * @param rows - the inventory of one operation
 * @param request - a valid request body
 */
export function mutationsOf(rows: readonly InventoryRow[], request: Json): Mutation[] {
  const whole = wrongTypes('object').map(([type, value]): Mutation => {
    return { name: `#: ${type} instead of object`, kind: 'type', place: 'request', instance: value };
  });
  const members = rows.flatMap((row) =>
    pathsOf(request, row.at)
      .map((path) => [...path, row.name])
      .filter((path) => nodeAt(request, path.map(String)) !== undefined)
      .flatMap((path) => memberMutations(row, request, path)),
  );
  return [...whole, ...members];
}

/** @returns the names of the mutations that `accepts` lets through */
export function survivors(mutations: readonly Mutation[], accepts: Validators['ajv']): string[] {
  return mutations.filter(({ instance }) => accepts(instance)).map(({ name }) => name);
}

function memberMutations({ place, type, mandatory, values }: InventoryRow, request: Json, path: Path): Mutation[] {
  const change = (kind: Mutation['kind'], at: Path, value: Json | undefined, what: string): Mutation => {
    return { name: `${toPointer(at)}: ${what}`, kind, place, instance: set(request, at, value) };
  };
  const retype = (at: Path, wanted: DocumentedType) =>
    wrongTypes(wanted).map(([wrong, value]) => change('type', at, value, `${wrong} instead of ${wanted}`));
  const inner = innerTypes[type];
  const insides = inner ? innerPaths(nodeAt(request, path.map(String)), path) : [];
  const listed = type === 'Array of strings' ? insides : [path];
  return [
    ...(mandatory ? [change('dropped', path, undefined, 'dropped')] : []),
    ...retype(path, type),
    ...insides.flatMap((at) => retype(at, inner as DocumentedType)),
    ...listed.flatMap((at) =>
      outside(values?.map(String)).map((value) => change('value', at, value, `"${value}" is not listed`)),
    ),
  ];
}

/** Paths of everything in an array or map, or of a first thing to put in where it is empty. */
function innerPaths(holder: Json | undefined, path: Path): Path[] {
  if (Array.isArray(holder)) return [...(holder.length > 0 ? holder : [null])].map((_, index) => [...path, index]);
  const keys = Object.keys(holder ?? {});
  return (keys.length > 0 ? keys : ['key']).map((key) => [...path, key]);
}

function wrongTypes(type: DocumentedType): [JsonType, Json][] {
  return (Object.entries(samples) as [JsonType, Json][]).filter(([name]) => !accepted[type].includes(name));
}

function outside(values: readonly string[] = []): string[] {
  const [first] = values;
  if (first === undefined) return [];
  const near = [`${first}x`, ` ${first}`, first.toUpperCase(), first.toLowerCase(), ''];
  return [...new Set(near)].filter((value) => !values.includes(value));
}

/** Where a place such as `request.spec.resources.azs[]` is in a request; nowhere for a parameter. */
function pathsOf(request: Json, at: string): Path[] {
  const [side, ...steps] = at.replaceAll('[]', '.[]').split('.');
  if (side !== 'request') return [];
  return steps.reduce<Path[]>(
    (paths, step) =>
      paths.flatMap((path) => {
        if (step !== '[]') return [[...path, step]];
        const items = nodeAt(request, path.map(String));
        return Array.isArray(items) ? items.map((_, index) => [...path, index]) : [];
      }),
    [[]],
  );
}

function set(value: Json, path: Path, member: Json | undefined): Json {
  const copy = structuredClone(value);
  const holder = nodeAt(copy, path.slice(0, -1).map(String)) as Record<string, Json>;
  const key = path.at(-1) as string;
  if (member === undefined) delete holder[key];
  else holder[key] = member;
  return copy;
}
