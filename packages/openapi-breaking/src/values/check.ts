/**
 * Own code: validators compile a schema, this asks a few values of a place of a document whose references, versions and
 * files the index already knows.
 */
import { canonicalJson, isObject, type Json, type JsonObject } from 'openapi-document';
import { childrenIn, type Discriminated, discriminatedBy } from '../document/discriminators.ts';
import type { DocumentIndex } from '../document/document-index.ts';
import type { SchemaDirection } from '../rules/table.ts';
import { type Schema, typeOf } from '../schema/branch.ts';
import { isFlagged } from '../schema/fields.ts';
import { isMultipleOf, isNumber, matches } from '../schema/fits.ts';
import { hasContent, hasFormat, parsed } from './formats.ts';

/** A schema cannot be followed, so nothing is known about a value. */
export class Undecided extends Error {}

/** Checks values of one document. */
export interface Check {
  /** @returns the keywords that refuse a value; none where it is valid. @throws {Undecided} */
  refusals(schemas: readonly Schema[], value: Json): string[];
  /** @returns whether a value is valid, with as little work as that takes. @throws {Undecided} */
  accepts(schemas: readonly Schema[], value: Json): boolean;
}

/** How much has been done, in visits of a schema: what a limit is set on, because time is another one every time. */
export interface Work {
  visits: number;
}

/** What keywords looked at: fields by name, items by number. */
type Evaluated = Set<string | number>;

/** Schemas nested deeper than this for one value go round in a circle. */
const deepest = 200;

/** Checks values against schemas of a document, as they go in a direction: what is read-only is not sent. */
export function checker(index: DocumentIndex, direction: SchemaDirection, work: Work, tags = tagsIn(index)): Check {
  const walk = new Walk({ index, tags, work, hiding: direction === 'request' ? 'readOnly' : 'writeOnly' });
  const refusals = (schemas: readonly Schema[], value: Json, isBrief: boolean) => {
    const failed: string[] = [];
    walk.begin(isBrief);
    for (const schema of schemas) walk.visit({ schema, value, failed, evaluated: new Set(), depth: 0 });
    return failed;
  };
  return {
    refusals: (schemas, value) => refusals(schemas, value, false),
    accepts: (schemas, value) => refusals(schemas, value, true).length === 0,
  };
}

interface Visit {
  /** Discriminators that were followed for this value. */
  readonly followed?: ReadonlySet<JsonObject>;
  readonly schema: Schema;
  readonly value: Json;
  readonly failed: string[];
  readonly evaluated: Evaluated;
  readonly depth: number;
}

/** What the values of discriminating properties stand for, by the schema that has the discriminator. */
export type Tags = (schema: JsonObject) => Discriminated | undefined;

export function tagsIn(index: DocumentIndex): Tags {
  const children = childrenIn(index);
  const known = new Map<JsonObject, Discriminated | undefined>();
  return (schema) => {
    if (!isObject(schema.discriminator)) return undefined;
    if (!known.has(schema)) known.set(schema, discriminatedBy(index, children, [schema]));
    return known.get(schema);
  };
}

/** A visit of a schema that is an object. */
interface Step extends Visit {
  readonly schema: JsonObject;
}

interface Surroundings {
  readonly index: DocumentIndex;
  readonly tags: Tags;
  readonly work: Work;
  readonly hiding: 'readOnly' | 'writeOnly';
}

class Walk {
  readonly #index: DocumentIndex;
  readonly #hiding: 'readOnly' | 'writeOnly';
  readonly #tags: Tags;
  readonly #work: Work;
  readonly #hidden = new WeakMap<object, boolean>();
  /** Whether the first keyword that refuses a value is enough, because only that it is refused matters. */
  #isBrief = false;
  /** What is referred to and looked at already, for its value: a member adds nothing by referring to its parent. */
  readonly #active = new Map<Json, Json>();

  constructor({ index, tags, work, hiding }: Surroundings) {
    this.#index = index;
    this.#tags = tags;
    this.#work = work;
    this.#hiding = hiding;
  }

  visit(visit: Visit): void {
    const { schema, failed, depth } = visit;
    if (this.#isBrief && failed.length > 0) return;
    this.#work.visits += 1;
    if (schema === false) failed.push('false');
    if (!isObject(schema)) return;
    if (depth > deepest) throw new Undecided('schemas lead round in a circle');
    const step = visit as Step; // not a copy: this runs hundreds of thousands of times
    if (typeof schema.$ref === 'string') {
      this.#follow(step, found(this.#index.target(schema)));
      if (this.#index.oas30) return;
    }
    if (typeof schema.$dynamicRef === 'string')
      this.visit({ ...step, schema: found(this.#index.dynamicTarget(schema)), depth: depth + 1 });
    if (schema.$recursiveRef !== undefined) throw new Undecided('a dynamic reference');
    this.#checkType(step);
    this.#checkScalar(step);
    if (this.#isBrief && failed.length > 0) return;
    this.#checkAlternatives(step);
    this.#checkConditions(step);
    if (Array.isArray(step.value)) this.#checkArray(step, step.value);
    if (isObject(step.value)) {
      this.#checkObject(step, step.value);
      this.#checkTag(step, step.value);
    }
  }

  /** Forgets what an exception left behind. */
  begin(isBrief: boolean): void {
    this.#active.clear();
    this.#isBrief = isBrief;
  }

  #follow(step: Step, target: Json): void {
    const { value, depth } = step;
    const before = this.#active.get(target);
    if (before === value && this.#active.has(target)) return;
    this.#active.set(target, value);
    this.visit({ ...step, schema: target, depth: depth + 1 });
    if (before === undefined) this.#active.delete(target);
    else this.#active.set(target, before);
  }

  /** A tag that is described says which schema must fit; objects without one are for the other keywords to judge. */
  #checkTag(step: Step, value: JsonObject): void {
    const { schema, failed, followed = new Set() } = step;
    const discriminated = followed.has(schema) ? undefined : this.#tags(schema);
    const tag = value[discriminated?.propertyName ?? ''];
    if (!discriminated || discriminated.tags.size === 0 || typeof tag !== 'string') return;
    const target = discriminated.tags.get(tag);
    if (!discriminated.tags.has(tag)) failed.push('discriminator');
    else if (target)
      this.visit({ ...step, schema: target, followed: new Set([...followed, schema]), depth: step.depth + 1 });
  }

  /** @returns whether a value fits a schema, and what that looks at */
  #fits({ evaluated, depth, followed }: Step, schema: Schema, value: Json, isSame = true): boolean {
    const failed: string[] = [];
    const inner: Evaluated = new Set();
    const same = isSame ? { depth: depth + 1, ...(followed && { followed }) } : { depth: 0 };
    const wasBrief = this.#isBrief;
    this.#isBrief = true;
    this.visit({ schema, value, failed, evaluated: inner, ...same });
    this.#isBrief = wasBrief;
    if (failed.length === 0 && isSame) for (const one of inner) evaluated.add(one);
    return failed.length === 0;
  }

  #checkType({ schema, value, failed }: Step): void {
    const { type, nullable } = schema;
    const isNull = this.#index.oas30 && nullable === true && value === null;
    if (isNull && (schema.enum !== undefined || type === undefined)) throw new Undecided('null beside an enum of 3.0');
    if (type === undefined || isNull) return;
    const kind = typeOf(value);
    const isWhole = kind === 'number' && Number.isInteger(Number(value));
    const fits = (Array.isArray(type) ? type : [type]).some((one) => one === kind || (one === 'integer' && isWhole));
    if (!fits) failed.push('type');
  }

  #checkScalar({ schema, value, failed }: Step): void {
    const text = () => canonicalJson(value);
    if (Array.isArray(schema.enum) && !schema.enum.some((one) => canonicalJson(one) === text())) failed.push('enum');
    if ('const' in schema && canonicalJson(schema.const) !== text()) failed.push('const');
    if (typeof value === 'number' || typeof value === 'bigint') checkNumber(schema, value, failed);
    if (typeof value === 'string') checkText(schema, value, failed);
    if (schema.format !== undefined && !hasFormat(value, schema.format)) failed.push('format');
    if (typeof value !== 'string' || schema.contentMediaType === undefined || schema.contentSchema === undefined)
      return;
    const inside = parsed(value);
    const inner: string[] = [];
    if (inside !== undefined)
      this.visit({ schema: schema.contentSchema, value: inside, failed: inner, evaluated: new Set(), depth: 0 });
    failed.push(...inner.slice(0, 1).map(() => 'contentSchema'));
  }

  #checkAlternatives(step: Step): void {
    const { schema, value, failed } = step;
    const { allOf, anyOf, oneOf, not, discriminator } = schema;
    if (Array.isArray(allOf)) for (const one of allOf) this.visit({ ...step, schema: one, depth: step.depth + 1 });
    const fitting = (group: readonly Json[]) => group.filter((one) => this.#fits(step, one, value)).length;
    if (Array.isArray(anyOf) && anyOf.length > 0 && fitting(anyOf) === 0) failed.push('anyOf');
    if (Array.isArray(oneOf) && oneOf.length > 0) {
      const count = fitting(oneOf);
      if (count === 0 || (count > 1 && discriminator === undefined)) failed.push('oneOf');
    }
    if (not !== undefined && this.#fits({ ...step, evaluated: new Set() }, not, value)) failed.push('not');
  }

  #checkConditions(step: Step): void {
    const { schema, value } = step;
    const { if: condition, then, else: otherwise, dependentSchemas, dependentRequired } = schema;
    const holds = (consequence: Schema) => this.visit({ ...step, schema: consequence, depth: step.depth + 1 });
    if (condition !== undefined) holds(this.#fits(step, condition, value) ? then : otherwise);
    if (!isObject(value)) return;
    for (const [name, dependent] of entriesOf(dependentSchemas)) if (name in value) holds(dependent);
    for (const [name, needed] of entriesOf(dependentRequired))
      if (name in value && Array.isArray(needed) && needed.some((one) => !(String(one) in value)))
        step.failed.push('dependentRequired');
  }

  #checkArray(step: Step, list: readonly Json[]): void {
    const { schema, failed, evaluated } = step;
    const { items, prefixItems, contains, unevaluatedItems, minItems, maxItems, uniqueItems } = schema;
    if (isBelow(list.length, minItems)) failed.push('minItems');
    if (isAbove(list.length, maxItems)) failed.push('maxItems');
    if (uniqueItems === true && new Set(list.map(canonicalJson)).size < list.length) failed.push('uniqueItems');
    const prefix = Array.isArray(prefixItems) ? prefixItems : [];
    for (const [at, item] of list.entries()) {
      const fitting = at < prefix.length ? prefix[at] : items;
      if (fitting === undefined || Array.isArray(fitting)) continue;
      this.visit({ schema: fitting, value: item, failed, evaluated: new Set(), depth: 0 });
      evaluated.add(at);
    }
    if (contains !== undefined) {
      const found = [...list.keys()].filter((at) => this.#fits(step, contains, list[at] ?? null, false));
      for (const at of found) evaluated.add(at);
      if (found.length < Number(schema.minContains ?? 1)) failed.push('contains');
      if (isAbove(found.length, schema.maxContains)) failed.push('maxContains');
    }
    if (unevaluatedItems === undefined) return;
    for (const [at, item] of list.entries()) {
      if (!evaluated.has(at) && !this.#fits(step, unevaluatedItems, item, false)) failed.push('unevaluatedItems');
      evaluated.add(at);
    }
  }

  #checkObject(step: Step, value: JsonObject): void {
    const { schema, failed, evaluated } = step;
    const { properties, propertyNames, required, unevaluatedProperties, minProperties, maxProperties } = schema;
    const names = Object.keys(value);
    if (isBelow(names.length, minProperties)) failed.push('minProperties');
    if (isAbove(names.length, maxProperties)) failed.push('maxProperties');
    for (const name of Array.isArray(required) ? required : [])
      if (!Object.hasOwn(value, String(name)) && !this.#isHidden(ownOf(properties, String(name))))
        failed.push('required');
    for (const name of names) {
      if (propertyNames !== undefined && !this.#fits(step, propertyNames, name, false)) failed.push('propertyNames');
      this.#checkProperty(step, name, value[name] ?? null);
    }
    if (unevaluatedProperties === undefined) return;
    for (const name of names) {
      if (!evaluated.has(name) && !this.#fits(step, unevaluatedProperties, value[name] ?? null, false))
        failed.push('unevaluatedProperties');
      evaluated.add(name);
    }
  }

  #checkProperty({ schema, failed, evaluated }: Step, name: string, value: Json): void {
    const { properties, patternProperties, additionalProperties } = schema;
    const own = ownOf(properties, name);
    const fitting = own === undefined ? [] : [own];
    if (patternProperties !== undefined)
      for (const [pattern, one] of entriesOf(patternProperties)) if (matches(pattern, name)) fitting.push(one);
    if (fitting.length === 0 && additionalProperties === undefined) return;
    evaluated.add(name);
    if (fitting.length === 0 && additionalProperties === false) failed.push('additionalProperties');
    else
      for (const one of fitting.length > 0 ? fitting : [additionalProperties])
        if (!this.#isHidden(one)) this.visit({ schema: one, value, failed, evaluated: new Set(), depth: 0 });
  }

  #isHidden(schema: Schema): boolean {
    if (!isObject(schema)) return false;
    const known = this.#hidden.get(schema) ?? isFlagged(this.#index, [schema], this.#hiding);
    this.#hidden.set(schema, known);
    return known;
  }
}

function found(target: Json | undefined): Json {
  if (target === undefined) throw new Undecided('a reference that leads nowhere');
  return target;
}

function entriesOf(map: Json | undefined): [string, Json][] {
  return isObject(map) ? Object.entries(map) : [];
}

function ownOf(properties: Json | undefined, name: string): Json | undefined {
  return isObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

function isBelow(value: number | bigint, limit: unknown): boolean {
  return isNumber(limit) && value < limit;
}

function isAbove(value: number | bigint, limit: unknown): boolean {
  return isNumber(limit) && value > limit;
}

function checkNumber(schema: JsonObject, value: number | bigint, failed: string[]): void {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const isLow = isBelow(value, minimum) || (exclusiveMinimum === true && value === minimum);
  const isHigh = isAbove(value, maximum) || (exclusiveMaximum === true && value === maximum);
  if (isLow || (isNumber(exclusiveMinimum) && value <= exclusiveMinimum)) failed.push('minimum');
  if (isHigh || (isNumber(exclusiveMaximum) && value >= exclusiveMaximum)) failed.push('maximum');
  if (isNumber(multipleOf) && !isMultipleOf(value, multipleOf)) failed.push('multipleOf');
}

function checkText(schema: JsonObject, text: string, failed: string[]): void {
  const { minLength, maxLength, pattern } = schema;
  const { length } = minLength === undefined && maxLength === undefined ? [] : [...text];
  if (isBelow(length, minLength)) failed.push('minLength');
  if (isAbove(length, maxLength)) failed.push('maxLength');
  if (typeof pattern === 'string' && !matches(pattern, text)) failed.push('pattern');
  if (!hasContent(text, schema)) failed.push('content');
}
