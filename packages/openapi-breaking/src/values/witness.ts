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

/** Looks for values that show what changed, in two documents. */
export interface Witnesses {
  /** What looking has taken until now. */
  readonly work: Readonly<Work>;
  /** A value that shows a difference of schemas, and why it is one. */
  of(difference: Difference): Witness | undefined;
  /**
   * Tries values.
   *
   * @param isDescribed - whether fields that only the other document describes are left out
   * @param visits - so many visits of a schema at most. @default 50,000
   */
  between(compared: Compared, validIn: Side, isDescribed: boolean, visits?: number): Trials;
}

/** What trying values came to. */
export interface Trials {
  /** The plainest value that is valid in one document only. */
  readonly witness: Witness | undefined;
  /** How many values were valid where they were to be. */
  readonly valid: number;
  /** Whether no more values were left to try. */
  readonly isComplete: boolean;
}

/** Rules about what is said of values, whichever are valid. */
const aboutWords = /-(default-changed|deprecated-added|known-value-(added|removed)|xml-changed|schema-unexplained)$/;

/** Whether a difference is one of values, so that one of them can show it. */
export function isShowable({ rule, schemas }: Difference): boolean {
  return schemas !== undefined && !aboutWords.test(rule);
}

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

/** What breaks a request was valid; what breaks a response is valid now; what is safe is the other way round. */
function usualSide(rule: RuleId, direction: SchemaDirection): Side {
  const isSafe = ruleOf(rule).level === 'info';
  return (direction === 'request') === isSafe ? 'revision' : 'base';
}

/** Whether a value, refused by these keywords, shows this difference and not another one beside it. */
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
  /** So many visits of a schema at most: values of large unions take hundreds each. */
  readonly visits: number;
}

/** So many values are tried to show one difference, and to decide that there is none. */
const triesToShow = 400;
const triesToDecide = 3000;
const visitsPerSearch = 50_000;

/** The plainest value that is valid in one document and not in the other. */
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
