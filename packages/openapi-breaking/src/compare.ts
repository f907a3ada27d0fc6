/** Own code: no tool that was tried judges OpenAPI 3.1 by its meaning without missing breaks or crying wolf. */
import { compareText, isObject, type JsonObject, pointerTokens } from 'openapi-document';
import { canonical } from './canonical.ts';
import type { Bump, Change, Place } from './change.ts';
import { describe, type Described } from './described.ts';
import type { Difference, Recorder } from './context.ts';
import { allFindings, type Spot } from './finding.ts';
import { comparePaths } from './operations.ts';
import { levelOf, messageOf } from './rules.ts';
import { schemaComparer } from './schemas.ts';

/** A document and what its nodes are called. */
export interface Input {
  readonly document: JsonObject;
  locate(pointer: string): Place;
}

/**
 * Compares two OpenAPI documents by what they mean on the wire.
 *
 * @returns every difference once, with the operations it reaches; breaks first
 * @throws {UnresolvedError} when a reference leads nowhere
 */
export function compareDocuments(base: Input, revision: Input): Change[] {
  const before = describe(base.document);
  const after = describe(revision.document);
  const found = new Map<string, Entry>();
  const known = new Map<Difference, Entry>(); // a schema's findings are met in every operation that reaches it
  const entryOf = (difference: Difference): Entry => {
    const { rule, base: a, revision: b, before: was, after: is } = difference;
    const key = [rule, pointerTo(before, a), pointerTo(after, b), was, is].join('\n');
    const entry = found.get(key) ?? { difference, operations: new Set() };
    found.set(key, entry);
    known.set(difference, entry);
    return entry;
  };
  const add: Recorder['add'] = (operation, difference) => {
    const { operations } = known.get(difference) ?? entryOf(difference);
    if (operation !== undefined) operations.add(operation);
  };
  const recorder: Recorder = {
    add,
    addPair: (operation, pair) => allFindings(pair).forEach((finding) => add(operation, finding)),
  };
  const comparer = (isXml: boolean) =>
    schemaComparer(before, after, { isXml, isBreaking: (rule) => levelOf(rule) === 'breaking' });
  comparePaths(before, after, { json: comparer(false), xml: comparer(true) }, recorder);

  return [...found.values()]
    .map(({ difference, operations }) => toChange(difference, operations, { before, after, base, revision }))
    .toSorted(byImportance);
}

interface Entry {
  difference: Difference;
  operations: Set<string>;
}

interface Both {
  before: Described;
  after: Described;
  base: Input;
  revision: Input;
}

function toChange(difference: Difference, operations: Set<string>, { before, after, base, revision }: Both): Change {
  const { rule, direction, base: a, revision: b, before: was, after: is } = difference;
  const [from, to] = [pointerTo(before, a), pointerTo(after, b)];
  const pointer = (to && from && isDeeper(before, a, after, b) ? from : to) ?? from ?? '#';
  return {
    rule,
    level: levelOf(rule),
    direction,
    operations: [...operations].toSorted(compareText),
    pointer,
    message: messageOf(rule, { at: labelOf(after, b) ?? labelOf(before, a) ?? '', before: was, after: is }),
    base: from === undefined ? null : base.locate(from),
    revision: to === undefined ? null : revision.locate(to),
  };
}

/** The place of a spot: of its keyword where it has one, of the thing itself otherwise. */
function pointerTo(described: Described, { node, keys }: Spot): string | undefined {
  if (!node) return undefined;
  const found = keys.slice(0, reach(node, keys));
  return [described.pointer(node), ...found.map((key) => key.replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
}

/** How many of the keys lead somewhere. */
function reach(node: object, keys: readonly string[]): number {
  let at: unknown = node;
  for (const [index, key] of keys.entries()) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return index;
    at = (at as Record<string, unknown>)[key];
  }
  return keys.length;
}

/** Whether the thing itself is in the base only. */
function isDeeper(before: Described, a: Spot, after: Described, b: Spot): boolean {
  return (
    a.node !== undefined && b.node !== undefined && before !== after && reach(a.node, a.keys) > reach(b.node, b.keys)
  );
}

/** Names a place for people: `Schema.property`, or the request and what of it. */
function labelOf(described: Described, { node }: Spot): string | undefined {
  if (!node) return undefined;
  const [kind, second = '', third = '', ...rest] = pointerTokens(described.pointer(node));
  if (kind === 'paths') return [third.toUpperCase(), second, ...rest].filter(Boolean).join(' ');
  if (kind !== 'components' || second !== 'schemas') return described.pointer(node);
  const names = rest.flatMap((token, index) =>
    rest[index - 1] === 'properties' ? [`.${token}`] : token === 'items' ? ['[]'] : [],
  );
  return third + names.join('');
}

const levels = ['breaking', 'warning', 'info'];

function byImportance(a: Change, b: Change): number {
  return (
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    compareText(a.pointer, b.pointer) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message.en, b.message.en)
  );
}

/** The part of the version that must rise. */
export function bumpOf(changes: readonly Change[], base: JsonObject, revision: JsonObject): Bump {
  if (changes.some(({ level }) => level === 'breaking')) return 'major';
  if (changes.length > 0) return 'minor';
  return canonical(withoutVersion(base)) === canonical(withoutVersion(revision)) ? 'none' : 'patch';
}

function withoutVersion(document: JsonObject): JsonObject {
  const { info, ...rest } = document;
  if (!isObject(info)) return document;
  const { version: _, ...others } = info;
  return { ...rest, info: others };
}
