import { isObject, type Json } from 'openapi-document';
import { bound, isAfter, least, most, numbers } from './bounds.ts';
import { canonical } from './canonical.ts';
import { requiredOf } from './fields.ts';
import type { Change } from './finding.ts';
import { fits } from './fits.ts';
import { conditionsOf, containedIn, excludedBy, isStricter, pairContained } from './nested.ts';
import { compareNumberFormats, isNumberFormat } from './number-formats.ts';
import type { Meaning } from './meaning.ts';
import type { View } from './view.ts';

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
  const add = (
    facet: string,
    keyword: string,
    narrowed: boolean,
    widened: boolean,
    before: unknown,
    after: unknown,
  ) => {
    if (!narrowed && !widened) return;
    const change = narrowed && widened ? 'changed' : narrowed ? 'narrowed' : 'widened';
    found.push({ facet, keyword, change, before: show(before), after: show(after) });
  };
  const floor = (facet: string, keyword: string) => {
    const [a, b] = [least(base, keyword), least(revision, keyword)];
    add(facet, keyword, b > a, b < a, a, b);
  };
  const ceiling = (facet: string, keyword: string) => {
    const [a, b] = [most(base, keyword), most(revision, keyword)];
    add(facet, keyword, b < a, b > a, a, b);
  };
  /** Each member forbids something. */
  const set = (facet: string, read: (view: View, meaning: Meaning) => Set<string>, keyword: string) => {
    const [a, b] = [read(base, meaningIn.base), read(revision, meaningIn.revision)];
    add(
      facet,
      keyword,
      [...b].some((one) => !a.has(one)),
      [...a].some((one) => !b.has(one)),
      [...a].join(', '),
      [...b].join(', '),
    );
  };

  const { values: a } = base;
  const { values: b } = revision;
  if (a || b) {
    const allows = ({ values, parts }: View, value: string) =>
      values?.includes(value) ?? fits(JSON.parse(value) as Json, parts);
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
  const texts = (keyword: string) => (view: View) =>
    new Set(view.parts.flatMap((part) => (part[keyword] === undefined ? [] : [text(part[keyword])])));
  const compareFormats = () => {
    const { narrowed, widened, before, after } = compareNumberFormats(base, revision);
    add('format', 'format', narrowed, widened, before, after);
    set(
      'format',
      (view) => new Set([...texts('format')(view)].filter((format) => !isNumberFormat(format) && format !== 'byte')),
      'format',
    );
  };
  /** Fields that are required count as well. */
  const compareMinProperties = () => {
    const [a, b] = [base, revision].map((view) => ({
      asked: least(view, 'minProperties'),
      required: requiredOf(view).size,
    })) as [{ asked: number; required: number }, { asked: number; required: number }];
    add(
      'min-properties',
      'minProperties',
      b.asked > Math.max(a.asked, a.required),
      a.asked > Math.max(b.asked, b.required),
      a.asked,
      b.asked,
    );
  };
  const compareContained = () => {
    const [a, b] = [containedIn(base, meaningIn.base), containedIn(revision, meaningIn.revision)];
    const pairs = pairContained(a, b);
    add(
      'contains',
      'contains',
      pairs.some(([was, is]) => isStricter(is, was)),
      pairs.some(([was, is]) => isStricter(was, is)),
      [...a.keys()].join(', '),
      [...b.keys()].join(', '),
    );
  };
  switch (base.type) {
    case 'number': {
      const [low, lower] = [bound(base, 'minimum'), bound(revision, 'minimum')];
      add('minimum', 'minimum', isAfter(lower, low), isAfter(low, lower), low.text, lower.text);
      const [high, higher] = [bound(base, 'maximum'), bound(revision, 'maximum')];
      add('maximum', 'maximum', isAfter(higher, high), isAfter(high, higher), high.text, higher.text);
      const [divisors, divisorsNow] = [base, revision].map((view) =>
        numbers(view, 'multipleOf').filter((one) => one !== 1 || !view.integer),
      ) as [number[], number[]];
      const divides = (all: number[], by: number[]) => all.some((one) => !by.some((other) => isWhole(other / one)));
      add(
        'multiple-of',
        'multipleOf',
        divides(divisorsNow, divisors),
        divides(divisors, divisorsNow),
        divisors.join(),
        divisorsNow.join(),
      );
      compareFormats();
      break;
    }
    case 'string':
      floor('min-length', 'minLength');
      ceiling('max-length', 'maxLength');
      set(
        'pattern',
        (view) => new Set([...texts('pattern')(view)].filter((pattern) => !/^\^?(\.\*)?\$?$/.test(pattern))),
        'pattern',
      );
      compareFormats();
      set('content', contentOf, 'contentMediaType');
      break;
    case 'array':
      floor('min-items', 'minItems');
      ceiling('max-items', 'maxItems');
      set(
        'unique-items',
        (view) => new Set(view.parts.some(({ uniqueItems }) => uniqueItems === true) ? ['unique'] : []),
        'uniqueItems',
      );
      compareContained();
      break;
    case 'object':
      compareMinProperties();
      ceiling('max-properties', 'maxProperties');
      set('dependent-required', dependencies, 'dependentRequired');
      break;
  }
  set('not', (view, meaning) => new Set(view.parts.flatMap(({ not }) => excludedBy(not, view, meaning))), 'not');
  set('condition', (view, meaning) => new Set(conditionsOf(view, meaning).keys()), 'if');
  return found;
}

/** How a text carries other data; 3.0 says base64 by a format. */
function contentOf({ parts }: View): Set<string> {
  return new Set(
    parts.flatMap(({ contentMediaType, contentEncoding, format }) => [
      ...(contentMediaType === undefined ? [] : [`contentMediaType ${text(contentMediaType)}`]),
      ...(contentEncoding === undefined && format !== 'byte'
        ? []
        : [`contentEncoding ${format === 'byte' ? 'base64' : text(contentEncoding)}`]),
    ]),
  );
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9;
}

/** Fields that are required anyhow need no other to ask for them. */
function dependencies(view: View): Set<string> {
  const required = requiredOf(view);
  const all = view.parts.flatMap(({ dependentRequired }) =>
    Object.entries(isObject(dependentRequired) ? dependentRequired : {}),
  );
  return new Set(
    all.flatMap(([name, needed]) =>
      (needed as string[]).filter((other) => !required.has(other)).map((other) => `${name} needs ${other}`),
    ),
  );
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : canonical(value);
}

function show(value: unknown): string {
  return value === Infinity || value === -Infinity || value === undefined ? '' : String(value);
}
