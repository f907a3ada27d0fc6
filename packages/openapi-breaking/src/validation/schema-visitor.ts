/**
 * Own code: validators compile a schema before use, while here few values are validated against many schemas of an
 * indexed document, in a direction, by the rules of its OpenAPI version.
 */
import { isObject, type Json, type JsonObject } from 'openapi-document';
import type { Tags } from '../document/discriminators.ts';
import type { DocumentIndex } from '../document/document-index.ts';
import type { Schema } from '../schema/branch.ts';
import { isFlagged } from '../schema/properties.ts';
import { parsed } from './formats.ts';
import { validateArray } from './validate-array.ts';
import { entriesOf, validateObject } from './validate-object.ts';
import { hasType, validateScalar } from './validate-scalar.ts';
import { type Evaluated, type ObjectVisit, Undecided, type Visit, type Visitor, type Work } from './visit.ts';

/** Depth of schemas for one value from which they count as circular. */
const mostDepth = 200;

/** The state of a visitor. */
interface VisitorSettings {
  readonly index: DocumentIndex;
  readonly tags: Tags;
  readonly work: Work;
  readonly hiding: 'readOnly' | 'writeOnly';
}

/** Validates values by visiting schemas and the targets of their references. */
export class SchemaVisitor implements Visitor {
  readonly #index: DocumentIndex;
  readonly #hiding: 'readOnly' | 'writeOnly';
  readonly #tags: Tags;
  readonly #work: Work;
  readonly #hidden = new WeakMap<object, boolean>();
  /** Whether to stop at the first failed keyword, if only validity matters. */
  #isBrief = false;
  /** Reference targets being visited, with their value, so that a cycle ends. */
  readonly #active = new Map<Json, Json>();

  constructor({ index, tags, work, hiding }: VisitorSettings) {
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
    if (depth > mostDepth) throw new Undecided('schemas lead round in a circle');
    const step = visit as ObjectVisit; // not a copy: this runs hundreds of thousands of times
    if (typeof schema.$ref === 'string') {
      this.#follow(step, found(this.#index.target(schema)));
      if (this.#index.oas30) return;
    }
    if (typeof schema.$dynamicRef === 'string')
      this.visit({ ...step, schema: found(this.#index.dynamicTarget(schema)), depth: depth + 1 });
    if (schema.$recursiveRef !== undefined) throw new Undecided('a dynamic reference');
    this.#validateType(step);
    validateScalar(step);
    this.#validateContent(step);
    if (this.#isBrief && failed.length > 0) return;
    this.#validateAlternatives(step);
    this.#validateConditions(step);
    if (Array.isArray(step.value)) validateArray(step, step.value, this);
    if (isObject(step.value)) {
      validateObject(step, step.value, this);
      this.#validateTag(step, step.value);
    }
  }

  /** Resets the state that an exception may have left. */
  begin(isBrief: boolean): void {
    this.#active.clear();
    this.#isBrief = isBrief;
  }

  #follow(step: ObjectVisit, target: Json): void {
    const { value, depth } = step;
    const before = this.#active.get(target);
    if (before === value && this.#active.has(target)) return;
    this.#active.set(target, value);
    this.visit({ ...step, schema: target, depth: depth + 1 });
    if (before === undefined) this.#active.delete(target);
    else this.#active.set(target, before);
  }

  /** Validates against the schema that the tag of an object selects; objects without a tag are valid here. */
  #validateTag(step: ObjectVisit, value: JsonObject): void {
    const { schema, failed, followed = new Set() } = step;
    const discriminated = followed.has(schema) ? undefined : this.#tags(schema);
    const tag = value[discriminated?.propertyName ?? ''];
    if (!discriminated || discriminated.tags.size === 0 || typeof tag !== 'string') return;
    const target = discriminated.tags.get(tag);
    if (!discriminated.tags.has(tag)) failed.push('discriminator');
    else if (target)
      this.visit({ ...step, schema: target, followed: new Set([...followed, schema]), depth: step.depth + 1 });
  }

  fits(schema: Schema, value: Json): boolean {
    return this.#isAccepted({ schema, value, failed: [], evaluated: new Set(), depth: 0 });
  }

  /** @returns whether the value matches a subschema, whose evaluated properties and items are then added */
  #fitsAlso({ value, evaluated, depth, followed }: ObjectVisit, schema: Schema): boolean {
    const inner: Evaluated = new Set();
    const visit = { schema, value, failed: [], evaluated: inner, depth: depth + 1, ...(followed && { followed }) };
    if (!this.#isAccepted(visit)) return false;
    for (const one of inner) evaluated.add(one);
    return true;
  }

  #isAccepted(visit: Visit): boolean {
    const wasBrief = this.#isBrief;
    this.#isBrief = true;
    this.visit(visit);
    this.#isBrief = wasBrief;
    return visit.failed.length === 0;
  }

  #validateType({ schema, value, failed }: ObjectVisit): void {
    const { type, nullable } = schema;
    const isNull = this.#index.oas30 && nullable === true && value === null;
    if (isNull && (schema.enum !== undefined || type === undefined)) throw new Undecided('null beside an enum of 3.0');
    if (type !== undefined && !isNull && !hasType(type, value)) failed.push('type');
  }

  /** Validates JSON inside a string. */
  #validateContent({ schema, value, failed }: ObjectVisit): void {
    if (typeof value !== 'string' || schema.contentMediaType === undefined || schema.contentSchema === undefined)
      return;
    const inside = parsed(value);
    const inner: string[] = [];
    if (inside !== undefined)
      this.visit({ schema: schema.contentSchema, value: inside, failed: inner, evaluated: new Set(), depth: 0 });
    failed.push(...inner.slice(0, 1).map(() => 'contentSchema'));
  }

  #validateAlternatives(step: ObjectVisit): void {
    const { schema, failed } = step;
    const { allOf, anyOf, oneOf, not, discriminator } = schema;
    if (Array.isArray(allOf)) for (const one of allOf) this.visit({ ...step, schema: one, depth: step.depth + 1 });
    const fitting = (group: readonly Json[]) => group.filter((one) => this.#fitsAlso(step, one)).length;
    if (Array.isArray(anyOf) && anyOf.length > 0 && fitting(anyOf) === 0) failed.push('anyOf');
    if (Array.isArray(oneOf) && oneOf.length > 0) {
      const count = fitting(oneOf);
      if (count === 0 || (count > 1 && discriminator === undefined)) failed.push('oneOf');
    }
    if (not !== undefined && this.#fitsAlso({ ...step, evaluated: new Set() }, not)) failed.push('not');
  }

  #validateConditions(step: ObjectVisit): void {
    const { schema, value } = step;
    const { if: condition, then, else: otherwise, dependentSchemas, dependentRequired } = schema;
    const holds = (consequence: Schema) => this.visit({ ...step, schema: consequence, depth: step.depth + 1 });
    if (condition !== undefined) holds(this.#fitsAlso(step, condition) ? then : otherwise);
    if (!isObject(value)) return;
    for (const [name, dependent] of entriesOf(dependentSchemas)) if (name in value) holds(dependent);
    for (const [name, needed] of entriesOf(dependentRequired))
      if (name in value && Array.isArray(needed) && needed.some((one) => !(String(one) in value)))
        step.failed.push('dependentRequired');
  }

  isHidden(schema: Schema): boolean {
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
