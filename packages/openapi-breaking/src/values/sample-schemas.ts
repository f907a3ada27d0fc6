/** Generator of sample values for two schemas. */
import type { Json } from 'openapi-document';
import type { Side } from '../finding.ts';
import { type Branch, Incomparable, type Schema, typeOf, types } from '../schema/branch.ts';
import { conjunctionOf } from '../schema/conjunction.ts';
import { branchesOf } from '../schema/expand-schema.ts';
import { schemaIds } from '../schema/schema-ids.ts';
import { Undecided } from '../validation/visit.ts';
import { listedValues, partsWithHints } from './hints.ts';
import { arraysOf } from './sample-arrays.ts';
import { objectsOf } from './sample-objects.ts';
import { type Documents, type Extent, type Lists, otherThan, type Sampled, type Sampler, sides } from './sampling.ts';
import { numbersNear, textsNear } from './sample-scalars.ts';

const mostBranches = 12;

/** Generates values that are likely to distinguish two schemas, always the same for the same documents. */
export class SchemaSampler implements Sampler {
  readonly documents: Documents;
  readonly #known = new Map<string, readonly Json[]>();
  readonly #ids = schemaIds();

  constructor(documents: Documents) {
    this.documents = documents;
  }

  of(lists: Lists, extent: Extent): readonly Json[] {
    const { wide, deep, from } = extent;
    const ids = sides.map((side) => lists[side]?.map(this.#ids).join() ?? '-');
    const key = `${wide} ${deep} ${from} ${ids.join(' ')}`;
    const known = this.#known.get(key);
    if (known) return known;
    this.#known.set(key, []); // for recursive schemas
    const made = [...first(this.each(lists, extent), extent.wide === 0 ? 60 : 400)];
    this.#known.set(key, made);
    return made;
  }

  simplest(lists: Lists, side: Side, deep: number): Json | undefined {
    if (deep <= 0) return undefined;
    const candidates = this.of(lists, { wide: 0, deep });
    const isValid = (value: Json, where: readonly Side[]) =>
      where.every((one) => this.isValid(one, lists[one] ?? [], value));
    return candidates.find((value) => isValid(value, sides)) ?? candidates.find((value) => isValid(value, [side]));
  }

  isValid(side: Side, schemas: readonly Schema[], value: Json): boolean {
    try {
      return this.documents.validators[side].isValid(schemas, value);
    } catch (error) {
      if (error instanceof Undecided) return false;
      throw error;
    }
  }

  *each(lists: Lists, extent: Extent): Generator<Json> {
    const branches = Object.fromEntries(sides.map((side) => [side, this.#branches(side, lists[side])])) as Record<
      Side,
      Branch[]
    >;
    const ordered = extent.first === 'revision' ? sides.toReversed() : sides;
    const used = ordered.filter((side) => extent.from === undefined || extent.from === side);
    yield* new Set(this.#scalars(branches, used));
    for (const side of used)
      for (const [at, branch] of branches[side].entries()) {
        const partner = branchPartner(branch, at, branches[side], branches[otherThan(side)]);
        yield* this.#composed({ side, branch, partner }, extent);
      }
  }

  #branches(side: Side, schemas: readonly Schema[] | undefined): Branch[] {
    if (schemas === undefined) return [];
    const index = this.documents.indexes[side];
    try {
      return branchesOf(index, schemas).slice(0, mostBranches);
    } catch (error) {
      if (!(error instanceof Incomparable)) throw error;
    }
    try {
      const { parts, names } = conjunctionOf(index, schemas);
      return types.map((type) => ({ type, integer: false, values: null, parts, names }));
    } catch (error) {
      if (error instanceof Incomparable) return [];
      throw error;
    }
  }

  #scalars(branches: Readonly<Record<Side, Branch[]>>, used: readonly Side[]): Json[] {
    const all = sides.flatMap((side) => branches[side].map((branch) => ({ side, branch })));
    const kinds = new Set(used.flatMap((side) => branches[side].map(({ type }) => type)));
    const parts = (type: string) =>
      all.flatMap(({ side, branch }) =>
        branch.type === type ? partsWithHints(this.documents.indexes[side], branch.parts) : [],
      );
    const listed = [...kinds].flatMap((type) => listedValues(parts(type)).filter((value) => typeOf(value) === type));
    return [
      ...listed,
      ...(kinds.has('string') ? textsNear(parts('string')) : []),
      ...(kinds.has('number') ? numbersNear(parts('number')) : []),
      ...(kinds.has('boolean') ? [true, false] : []),
      ...(kinds.has('null') ? [null] : []),
    ];
  }

  #composed(sampled: Sampled, extent: Extent): Iterable<Json> {
    if (sampled.branch.type === 'array') return arraysOf(sampled, extent, this);
    return sampled.branch.type === 'object' ? objectsOf(sampled, extent, this) : [];
  }
}

/** The first values of a sequence. */
export function* first<Value>(values: Iterable<Value>, count: number): Generator<Value> {
  let left = count;
  for (const value of values) {
    if (left-- <= 0) return;
    yield value;
  }
}

/** The corresponding branch of the other document: by name, or by position among those of its type. */
function branchPartner(
  branch: Branch,
  at: number,
  own: readonly Branch[],
  others: readonly Branch[],
): Branch | undefined {
  const alike = others.filter(({ type }) => type === branch.type);
  const name = branch.names.at(-1);
  const named = name === undefined ? undefined : alike.find(({ names }) => names.at(-1) === name);
  const place = own.slice(0, at).filter(({ type }) => type === branch.type).length;
  return named ?? alike[place] ?? alike[0];
}
