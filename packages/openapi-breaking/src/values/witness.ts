/** Witnesses: values that are valid in one document only. */
import { canonicalJson, type Json } from 'openapi-document';
import { tagsIn } from '../document/discriminators.ts';
import type { DocumentIndex } from '../document/document-index.ts';
import type { Side, Witness } from '../finding.ts';
import { type RuleId, ruleOf, type SchemaDirection } from '../rules/registry.ts';
import type { Compared, Difference, SchemaLists } from '../schema/schema-pair.ts';
import { validatorOf } from '../validation/validator.ts';
import { Undecided, type Work } from '../validation/visit.ts';
import { first, SchemaSampler } from './sample-schemas.ts';
import { type Extent, otherThan, type Sampler } from './sampling.ts';

/** Searches for values that prove differences of two documents. */
export interface Witnesses {
  /** The work done so far. */
  readonly work: Readonly<Work>;
  /** A value that proves a difference of schemas. */
  of(difference: Difference): Witness | undefined;
  /**
   * Searches for a value that is valid in one document only.
   *
   * @param isDescribed - whether to leave out properties that only the other document describes
   * @param visits - maximum number of visited schemas. @default 50,000
   */
  between(compared: Compared, validIn: Side, isDescribed: boolean, visits?: number): Trials;
}

/** The result of a search. */
export interface Trials {
  /** The simplest value that is valid in one document only. */
  readonly witness: Witness | undefined;
  /** Number of values that were valid in the given document. */
  readonly valid: number;
  /** Whether all generated values were tested. */
  readonly isComplete: boolean;
}

/** Rules that are not about which values are valid. */
const aboutWords = /-(default-changed|deprecated-added|known-value-(added|removed)|xml-changed|schema-unexplained)$/;

/** Whether a value can prove a difference. */
export function isShowable({ rule, schemas }: Difference): boolean {
  return schemas !== undefined && !aboutWords.test(rule);
}

/** Prepares the search for witnesses in two documents. */
export function witnesses(base: DocumentIndex, revision: DocumentIndex): Witnesses {
  const work = { visits: 0 };
  const samplers = {
    request: sampler('request', base, revision, work),
    response: sampler('response', base, revision, work),
  };
  return {
    work,
    of: (difference) => {
      const { rule, schemas } = difference;
      const { direction } = ruleOf(rule);
      if (schemas === undefined || direction === 'both') return undefined;
      const usual = usualSide(rule, direction);
      const search = {
        work,
        tries: triesToShow,
        visits: visitsPerSearch,
        samples: samplers[direction],
        lists: schemas,
        wanted: wantedOf(difference),
      };
      const [near, far] = [1, 2].map((wide): Search => ({ ...search, extent: { wide, deep: 6 } })) as [Search, Search];
      return best(near, usual).witness ?? best(far, usual).witness ?? best(near, otherThan(usual)).witness;
    },
    between: ({ lists, direction }, validIn, isDescribed, visits = visitsPerSearch) => {
      const extent: Extent = isDescribed ? { wide: 1, deep: 5, from: validIn } : { wide: 2, deep: 5, first: validIn };
      return best(
        { work, tries: triesToDecide, visits, samples: samplers[direction], lists, extent, wanted: () => true },
        validIn,
      );
    },
  };
}

function sampler(direction: SchemaDirection, base: DocumentIndex, revision: DocumentIndex, work: Work): Sampler {
  const tags = { base: tagsIn(base), revision: tagsIn(revision) };
  return new SchemaSampler({
    indexes: { base, revision },
    tags,
    validators: {
      base: validatorOf(base, direction, work, tags.base),
      revision: validatorOf(revision, direction, work, tags.revision),
    },
    hiding: direction === 'request' ? 'readOnly' : 'writeOnly',
  });
}

/** The document in which a witness is valid: the base for breaking requests and compatible responses. */
function usualSide(rule: RuleId, direction: SchemaDirection): Side {
  const isSafe = ruleOf(rule).level === 'info';
  return (direction === 'request') === isSafe ? 'revision' : 'base';
}

/** Whether a value that fails these keywords proves this difference and not another one. */
type Wanted = (value: Json, failed: readonly string[]) => boolean;

const synonyms: Readonly<Record<string, readonly string[]>> = {
  enum: ['enum', 'const', 'type', 'not'],
  type: ['type', 'false', 'enum', 'anyOf', 'oneOf', 'additionalProperties'],
  additionalProperties: ['additionalProperties', 'unevaluatedProperties'],
  contentMediaType: ['content', 'format'],
  contains: ['contains', 'maxContains'],
  exclusiveMinimum: ['minimum'],
  exclusiveMaximum: ['maximum'],
};

function wantedOf({ rule, base, revision, before, after }: Difference): Wanted {
  const keys = revision.keys.length > 0 ? revision.keys : base.keys;
  const [keyword = '', property] = keys;
  const name = property ?? after ?? before;
  const has = (value: Json) => typeof value === 'object' && value !== null && Object.hasOwn(value, name);
  if (keyword === 'properties') return (value, failed) => has(value) && !failed.includes('required');
  if (rule.includes('-required-')) return (value, failed) => !has(value) && failed.includes('required');
  const accepted = synonyms[keyword] ?? [keyword];
  return (_, failed) => failed.some((one) => accepted.includes(one));
}

interface Search {
  readonly work: Readonly<Work>;
  readonly samples: Sampler;
  readonly lists: SchemaLists;
  readonly extent: Extent;
  readonly wanted: Wanted;
  readonly tries: number;
  /** Maximum number of visited schemas: values of large unions take hundreds each. */
  readonly visits: number;
}

/** Maximum number of values to prove one difference, and to decide that there is none. */
const triesToShow = 400;
const triesToDecide = 3000;
const visitsPerSearch = 50_000;

/** Finds the simplest value that is valid in one document and not in the other. */
function best({ work, samples, lists, extent, wanted, tries, visits }: Search, validIn: Side): Trials {
  const limit = work.visits + visits;
  let [valid, tried] = [0, 0];
  const all = { base: lists.before, revision: lists.after };
  const { validators } = samples.documents;
  const other = otherThan(validIn);
  const found: { value: Json; rank: readonly number[] }[] = [];
  try {
    for (const value of first(samples.each(all, extent), tries)) {
      if (work.visits > limit) {
        tried = tries;
        break;
      }
      tried += 1;
      if (!validators[validIn].isValid(all[validIn], value)) continue;
      valid += 1;
      const failed = validators[other].failedKeywords(all[other], value);
      if (failed.length === 0) continue;
      const isWanted = wanted(value, failed);
      found.push({ value, rank: [isWanted ? 0 : 1, failed.length, canonicalJson(value).length] });
      if (isWanted && failed.length === 1 && found.length > 3) break;
    }
  } catch (error) {
    if (!(error instanceof Undecided)) throw error;
    tried = tries;
  }
  const [plainest] = found.toSorted((a, b) => byRank(a.rank, b.rank));
  return { witness: plainest && { value: plainest.value, validIn }, valid, isComplete: tried < tries };
}

function byRank(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
