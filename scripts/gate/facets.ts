import type { Json, JsonObject } from '../steps/walk.ts';
import { isObject } from '../steps/walk.ts';
import { canonical } from './canonical.ts';
import { fits } from './fits.ts';
import type { Meaning } from './meaning.ts';
import { typeOf, type View } from './view.ts';

/** How the set of allowed values changed. `changed`: some are gone and others are new. */
export type Change = 'narrowed' | 'widened' | 'changed';

/** A keyword, or several that mean one thing, whose meaning changed. */
export interface FacetChange {
  readonly facet: string;
  readonly change: Change;
  /** The keyword to point at. */
  readonly keyword: string;
  readonly before: string;
  readonly after: string;
}

/** How a schema inside a keyword is put into a text, in each document. */
export interface MeaningIn {
  readonly base: Meaning;
  readonly revision: Meaning;
}

/** Compares what the keywords of two views of one type say by themselves, without the schemas inside them. */
export function compareFacets(base: View, revision: View, meaningIn: MeaningIn): FacetChange[] {
  const found: FacetChange[] = [];
  const add = (facet: string, keyword: string, narrowed: boolean, widened: boolean, before: unknown, after: unknown) => {
    if (!narrowed && !widened) return;
    const change = narrowed && widened ? 'changed' : narrowed ? 'narrowed' : 'widened';
    found.push({ facet, keyword, change, before: show(before), after: show(after) });
  };
  const floor = (facet: string, read: (view: View) => number, keyword: string) => {
    const [a, b] = [read(base), read(revision)];
    add(facet, keyword, b > a, b < a, a, b);
  };
  const ceiling = (facet: string, read: (view: View) => number, keyword: string) => {
    const [a, b] = [read(base), read(revision)];
    add(facet, keyword, b < a, b > a, a, b);
  };
  /** Each member forbids something. */
  const set = (facet: string, read: (view: View, meaning: Meaning) => Set<string>, keyword: string) => {
    const [a, b] = [read(base, meaningIn.base), read(revision, meaningIn.revision)];
    add(facet, keyword, [...b].some((one) => !a.has(one)), [...a].some((one) => !b.has(one)), [...a].join(', '), [...b].join(', '));
  };

  const { values: a } = base;
  const { values: b } = revision;
  if (a || b) {
    const allows = ({ values, parts }: View, value: string) => values?.includes(value) ?? fits(JSON.parse(value) as Json, parts);
    const gone = a?.filter((value) => !allows(revision, value)) ?? [];
    const fresh = b?.filter((value) => !allows(base, value)) ?? [];
    if (!a || gone.length > 0) add('enum', 'enum', true, false, gone.join(', '), a ? '' : b?.join(', '));
    if (!b || fresh.length > 0) add('enum', 'enum', false, true, b ? '' : a?.join(', '), fresh.join(', '));
    if (base.type !== 'array' && base.type !== 'object') return found;
  }
  if (base.integer !== revision.integer) {
    const names = [base, revision].map(({ integer }) => (integer ? 'integer' : 'number'));
    add('type', 'type', revision.integer, base.integer, names[0], names[1]);
  }
  const most = (keyword: string) => (view: View) => Math.max(0, ...numbers(view, keyword));
  const least = (keyword: string) => (view: View) => Math.min(Infinity, ...numbers(view, keyword));
  const texts = (keyword: string) => (view: View) => new Set(view.parts.flatMap((part) => (part[keyword] === undefined ? [] : [text(part[keyword])])));
  switch (base.type) {
    case 'number': {
      const [low, lower] = [bound(base, 'minimum'), bound(revision, 'minimum')];
      add('minimum', 'minimum', after(lower, low), after(low, lower), low.text, lower.text);
      const [high, higher] = [bound(base, 'maximum'), bound(revision, 'maximum')];
      add('maximum', 'maximum', after(higher, high), after(high, higher), high.text, higher.text);
      const [divisors, divisorsNow] = [numbers(base, 'multipleOf'), numbers(revision, 'multipleOf')];
      const divides = (all: number[], by: number[]) => all.some((one) => !by.some((other) => isWhole(other / one)));
      add('multiple-of', 'multipleOf', divides(divisorsNow, divisors), divides(divisors, divisorsNow), divisors.join(), divisorsNow.join());
      const [width, widthNow] = [numberFormat(base), numberFormat(revision)];
      if (width.name !== widthNow.name) {
        const sameKind = width.kind === widthNow.kind || !width.kind || !widthNow.kind;
        add('format', 'format', !sameKind || widthNow.size < width.size, !sameKind || widthNow.size > width.size, width.name, widthNow.name);
      }
      break;
    }
    case 'string':
      floor('min-length', most('minLength'), 'minLength');
      ceiling('max-length', least('maxLength'), 'maxLength');
      set('pattern', (view) => new Set([...texts('pattern')(view)].filter((pattern) => !/^\^?(\.\*)?\$?$/.test(pattern))), 'pattern');
      set('format', (view) => new Set([...texts('format')(view)].filter((format) => !(format in numberFormats))), 'format');
      set('content', (view) => new Set(['contentMediaType', 'contentEncoding'].flatMap((key) => [...texts(key)(view)].map((one) => `${key} ${one}`))), 'contentMediaType');
      break;
    case 'array':
      floor('min-items', most('minItems'), 'minItems');
      ceiling('max-items', least('maxItems'), 'maxItems');
      set('unique-items', (view) => new Set(view.parts.some(({ uniqueItems }) => uniqueItems === true) ? ['unique'] : []), 'uniqueItems');
      set('contains', (view, meaning) => new Set(view.parts.flatMap((part) => containsOf(part, meaning))), 'contains');
      break;
    case 'object':
      floor('min-properties', most('minProperties'), 'minProperties');
      ceiling('max-properties', least('maxProperties'), 'maxProperties');
      set('dependent-required', (view) => new Set(view.parts.flatMap(dependencies)), 'dependentRequired');
      break;
  }
  set('not', (view, meaning) => new Set(view.parts.flatMap(({ not }) => (not === undefined || excludesNothing(not, view) ? [] : [meaning(not)]))), 'not');
  set('condition', (view, meaning) => new Set(view.parts.flatMap((part) => conditions(part, meaning))), 'if');
  return found;
}

const numberFormats: Record<string, { kind: string; size: number }> = {
  int8: { kind: 'int', size: 1 }, int16: { kind: 'int', size: 2 }, int32: { kind: 'int', size: 3 }, int64: { kind: 'int', size: 4 },
  float: { kind: 'float', size: 3 }, double: { kind: 'float', size: 4 },
};

function numberFormat({ parts }: View): { name: string; kind: string; size: number } {
  const known = parts.flatMap(({ format }) => (typeof format === 'string' && numberFormats[format] ? [{ name: format, ...numberFormats[format] }] : []));
  return known.toSorted((a, b) => a.size - b.size)[0] ?? { name: '', kind: '', size: 9 };
}

function numbers({ parts }: View, keyword: string): number[] {
  return parts.flatMap((part) => (typeof part[keyword] === 'number' ? [part[keyword]] : []));
}

interface Bound {
  /** Larger is stricter. */
  strictness: number;
  exclusive: boolean;
  text: string;
}

/** The strictest bound. In 3.0 `exclusiveMinimum: true` says that `minimum` is excluded; later it is a number itself. */
function bound({ parts, integer }: View, keyword: 'minimum' | 'maximum'): Bound {
  const exclusiveKeyword = keyword === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
  const sign = keyword === 'minimum' ? 1 : -1;
  const bounds = parts.flatMap((part) => {
    const { [keyword]: inclusive, [exclusiveKeyword]: exclusive } = part;
    return [
      ...(typeof inclusive === 'number' ? [{ value: inclusive, exclusive: exclusive === true }] : []),
      ...(typeof exclusive === 'number' ? [{ value: exclusive, exclusive: true }] : []),
    ];
  });
  const whole = bounds.map((one) => (integer ? toInclusive(one, sign) : one));
  const all = whole.map(({ value, exclusive }) => ({ strictness: value * sign, exclusive, text: `${exclusive ? (sign > 0 ? '> ' : '< ') : ''}${value}` }));
  return all.reduce((a, b) => (after(b, a) ? b : a), { strictness: -Infinity, exclusive: false, text: '' });
}

function toInclusive({ value, exclusive }: { value: number; exclusive: boolean }, sign: number) {
  const nearest = sign > 0 ? Math.ceil(value) : Math.floor(value);
  return { value: exclusive && nearest === value ? value + sign : nearest, exclusive: false };
}

/** Whether a bound is stricter than another. */
function after(a: Bound, b: Bound): boolean {
  return a.strictness > b.strictness || (a.strictness === b.strictness && a.exclusive && !b.exclusive);
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9;
}

/** Whether only values of another type are excluded. */
function excludesNothing(not: Json, { type }: View): boolean {
  return isObject(not) && Object.keys(not).length === 1 && 'const' in not && typeOf(not.const as Json) !== type;
}

function containsOf({ contains, minContains = 1, maxContains }: JsonObject, meaning: Meaning): string[] {
  if (contains === undefined) return [];
  return [...(minContains === 0 ? [] : [`at least ${String(minContains)} ${meaning(contains)}`]), ...(maxContains === undefined ? [] : [`at most ${String(maxContains)} ${meaning(contains)}`])];
}

function dependencies({ dependentRequired }: JsonObject): string[] {
  if (!isObject(dependentRequired)) return [];
  return Object.entries(dependentRequired).flatMap(([name, needed]) => (needed as string[]).map((other) => `${name} needs ${other}`));
}

function conditions(part: JsonObject, meaning: Meaning): string[] {
  const schemas = isObject(part.dependentSchemas) ? Object.entries(part.dependentSchemas).map(([name, schema]) => `${name}: ${meaning(schema)}`) : [];
  if (part.if === undefined || (part.then === undefined && part.else === undefined)) return schemas;
  return [...schemas, `if ${meaning(part.if)} then ${meaning(part.then ?? true)} else ${meaning(part.else ?? true)}`];
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : canonical(value);
}

function show(value: unknown): string {
  return value === Infinity || value === -Infinity || value === undefined ? '' : String(value);
}
