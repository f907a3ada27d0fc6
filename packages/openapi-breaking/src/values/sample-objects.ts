import type { Json, JsonObject } from 'openapi-document';
import type { DocumentIndex } from '../document/document-index.ts';
import { numbers } from '../schema/bounds.ts';
import type { Branch, Schema } from '../schema/branch.ts';
import { declaredIn, isFlagged, patternsOf, requiredOf, schemasFor, schemasOfPattern } from '../schema/properties.ts';
import { matches } from '../schema/fits.ts';
import { describedProperties, partsWithHints } from './hints.ts';
import { textsOfPattern } from './patterns.ts';
import { type Extent, type Lists, listsOf, otherThan, type Sampled, type Sampler } from './sampling.ts';

const mostSampledProperties = 60;

/** The state of sampling one branch of objects. */
interface Objects extends Sampled {
  readonly extent: Extent;
  readonly samples: Sampler;
}

/** Objects with the required and with all described properties, and variants of each with one change. */
export function* objectsOf(sampled: Sampled, extent: Extent, samples: Sampler): Generator<Json> {
  const objects: Objects = { ...sampled, extent, samples };
  const names = listsByName(objects);
  const tags = tagsOf(objects);
  const required = [...requiredOf(sampled.branch)].filter((name) => names.has(name));
  const fitting = new Map(
    [...names].flatMap(([name, lists]): [string, Json][] => {
      if (extent.wide === 0 && !required.includes(name)) return [];
      const value = tags.get(name)?.[0] ?? samples.simplest(lists, sampled.side, extent.deep - 1);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const pick = (chosen: Iterable<string>) =>
    Object.fromEntries([...chosen].flatMap((name) => (fitting.has(name) ? [[name, fitting.get(name) as Json]] : [])));
  const bare = pick(required);
  const least = padded(bare, objects);
  yield least;
  if (extent.wide === 0) return;
  const full = pick(fitting.keys());
  yield full;
  yield* withoutEach(full, least, required);
  yield* withEach(names, least === bare ? [least, full] : [bare, least, full], objects);
  for (const [name, values] of tags)
    for (const tag of values) yield* [least, full].map((object) => ({ ...object, [name]: tag }));
  yield* others(least, objects);
  yield* counted(full, objects);
  yield* conditionalObjects(full, objects);
}

/** Tags of discriminating properties, that of the branch first. */
function tagsOf({ side, branch, samples }: Objects): Map<string, string[]> {
  const found = branch.parts.flatMap((part) => samples.documents.tags[side](part) ?? []);
  return new Map(
    found.map(({ propertyName, tags }) => {
      const isOwn = (tag: string) => branch.parts.some((part) => part === tags.get(tag));
      return [propertyName, [...tags.keys()].toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)))];
    }),
  );
}

/** Described properties with their schemas, without those that do not occur in this direction. */
function listsByName({ side, branch, partner, extent, samples }: Objects): Map<string, Lists> {
  const { indexes, hiding } = samples.documents;
  const other = otherThan(side);
  const isHidden = (name: string) =>
    isFlagged(indexes[side], schemasFor(branch, name), hiding) ||
    (partner !== undefined && isFlagged(indexes[other], schemasFor(partner, name), hiding));
  const own = [...requiredOf(branch), ...declaredIn(branch)];
  const further = extent.from === undefined && partner ? [...requiredOf(partner), ...declaredIn(partner)] : [];
  const hinted = [...namesInHints(indexes[side], branch), ...(partner ? namesInHints(indexes[other], partner) : [])];
  const names = [...new Set([...own, ...further, ...hinted])]
    .filter((name) => !isHidden(name))
    .slice(0, mostSampledProperties);
  return new Map(
    names.map((name) => [name, listsOf(side, schemasFor(branch, name), partner && schemasFor(partner, name))]),
  );
}

/** Properties that conditions, dependencies and negations refer to. */
function namesInHints(index: DocumentIndex, { parts }: Branch): string[] {
  const hints = partsWithHints(index, parts).filter((part) => !parts.includes(part));
  const dependent = parts.filter(hasDependents).map(({ properties: _own, required: _needed, ...rest }) => rest);
  return [...describedProperties([...hints, ...dependent]).keys()];
}

function without(object: JsonObject, name: string): JsonObject {
  const { [name]: _gone, ...rest } = object;
  return rest;
}

function withoutEach(full: JsonObject, least: JsonObject, required: readonly string[]): JsonObject[] {
  const less = required.map((name) => without(least, name));
  return [...less, ...Object.keys(full).map((name) => without(full, name))];
}

function* withEach(
  names: ReadonlyMap<string, Lists>,
  bases: readonly JsonObject[],
  { extent, samples }: Objects,
): Generator<JsonObject> {
  const { wide, deep, from } = extent;
  const each = Math.max(4, Math.floor(200 / names.size));
  for (const [name, lists] of names) {
    const all = samples.of(lists, { wide: wide - 1, deep: deep - 1, ...(from && { from }) });
    const own = from ? all.filter((value) => samples.isValid(from, lists[from] ?? [], value)) : all;
    const values = own.slice(0, each);
    for (const base of bases) yield* values.map((value) => ({ ...base, [name]: value }));
  }
}

/** Objects for which a condition may hold, and variants of each without one property. */
function conditionalObjects(full: JsonObject, { side, branch, samples }: Objects): JsonObject[] {
  const hints = partsWithHints(samples.documents.indexes[side], branch.parts).filter(
    (part) => !branch.parts.includes(part),
  );
  const described = [...describedProperties([...hints, ...branch.parts.filter(hasDependents)])].slice(0, 8);
  return described.flatMap(([name, schemas]) => {
    const values = samples.of({ [side]: schemas as Schema[] }, { wide: 0, deep: 2 }).slice(0, 5);
    return values.flatMap((value) => {
      const base = { ...full, [name]: value };
      return [base, ...Object.keys(base).map((other) => without(base, other))];
    });
  });
}

function hasDependents(part: JsonObject): boolean {
  return 'dependentSchemas' in part || 'dependentRequired' in part;
}

/** Objects with properties that are not described. */
function others(least: JsonObject, { side, branch, partner, extent, samples }: Objects): JsonObject[] {
  const { wide, deep, from } = extent;
  const inner: Extent = { wide: wide - 1, deep: deep - 1, ...(from && { from }) };
  const further = listsOf(side, schemasFor(branch, undefined), partner && schemasFor(partner, undefined));
  const undeclared = [...samples.of(further, inner).slice(0, 24), 'a', 1, null].map((value) => ({
    ...least,
    [unusual]: value,
  }));
  const patterned = [...new Set([branch, partner].flatMap((one) => (one ? patternsOf(one) : [])))].flatMap(
    (pattern) => {
      const name = textsOfPattern(pattern).find((text) => matches(pattern, text));
      if (name === undefined) return [];
      const lists = listsOf(side, schemasOfPattern(branch, pattern), partner && schemasOfPattern(partner, pattern));
      return [...samples.of(lists, inner).slice(0, 24), 'a', 1].map((value) => ({ ...least, [name]: value }));
    },
  );
  const value = samples.simplest(further, side, deep - 1) ?? 'a';
  const named = samples.of(listsOfNames(side, branch, partner), { wide: 1, deep: 2 });
  const called = named.flatMap((name) => (typeof name === 'string' ? [{ ...least, [name]: value }] : []));
  return [...undeclared, ...patterned, ...called.slice(0, 40)];
}

/** A name that no description uses for a property. */
const unusual = 'zzOther';

function listsOfNames(side: Sampled['side'], branch: Branch, partner: Branch | undefined): Lists {
  const read = ({ parts }: Branch) => parts.flatMap(({ propertyNames }) => propertyNames ?? []);
  const [own, other] = [read(branch), partner && read(partner)];
  if (own.length + (other?.length ?? 0) === 0) return {};
  return listsOf(side, [{ type: 'string' }, ...own], other && [{ type: 'string' }, ...other]);
}

/** An object filled up to `minProperties`. */
function padded(least: JsonObject, { side, branch, samples }: Objects): JsonObject {
  const wanted = Math.max(0, ...numbers(branch, 'minProperties'));
  return wanted > Object.keys(least).length ? filled(least, Math.min(wanted, 50), { side, branch, samples }) : least;
}

function filled(
  object: JsonObject,
  count: number,
  { side, branch, samples }: Pick<Objects, 'side' | 'branch' | 'samples'>,
): JsonObject {
  const value = samples.simplest({ [side]: schemasFor(branch, undefined) }, side, 3) ?? 'a';
  const all = Object.entries(object);
  for (let at = 1; all.length < count; at++) all.push([`${unusual}${at}`, value]);
  return Object.fromEntries(all.slice(0, count));
}

/** Objects with numbers of properties near the limits of schemas. */
function counted(full: JsonObject, objects: Objects): JsonObject[] {
  const limits = [objects.branch, objects.partner].flatMap((one) =>
    one ? ['minProperties', 'maxProperties'].flatMap((key) => numbers(one, key)) : [],
  );
  const near = [...new Set(limits.flatMap((limit) => [limit, limit + 1, limit - 1]))];
  return near.filter((count) => count >= 0 && count <= 50).map((count) => filled(full, count, objects));
}
