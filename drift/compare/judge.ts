import type { OperationFacts } from '../../shapes/page-facts.ts';
import type { Discrepancy, Provenance } from '../../shapes/provenance.ts';
import type { DriftFinding, Standing } from '../finding.ts';
import type { PageDifference } from './difference.ts';
import type { Edition } from './edition.ts';
import { entriesFor } from './entries.ts';

/** Facts by which a difference is judged. */
export interface JudgingContext {
  readonly operation: string;
  readonly facts: OperationFacts;
  readonly registries: Pick<Provenance, 'sources' | 'discrepancies' | 'fields'>;
  /** The page that was read. */
  readonly page: Edition;
  /** The earlier edition that it was compared with; undefined where that is the description. */
  readonly earlier: Edition | undefined;
  /** Differences between the page and the description; undefined where these are judged. */
  readonly againstDescription: readonly PageDifference[] | undefined;
}

/** Says of each difference whether it is news, and what would have to be changed; what is no evidence is left out. */
export function judgeDifferences(differences: readonly PageDifference[], judgement: JudgingContext): DriftFinding[] {
  return differences.flatMap((difference): DriftFinding[] => {
    if (judgement.earlier === undefined && isExplainedByAge(difference, judgement)) return [];
    const { kind, name, places, was, is, line, lineBefore } = difference;
    const { operation, facts, page, earlier } = judgement;
    const own = places.map((place) => facts.members[place]).filter((member) => member !== undefined);
    const fields = unique(own.flatMap(({ field }) => field ?? []));
    const pointers = unique(own.map(({ pointer }) => pointer));
    const { standing, decidedBy } = standingOfDifference(difference, fields, judgement);
    const before = earlier?.file === undefined ? undefined : { file: earlier.file, line: lineBefore };
    const spot = { file: page.file ?? '', line };
    const found = { kind, standing, operation, name, places, fields, pointers, spot, before, was, is, decidedBy };
    return [{ ...found, entries: entriesFor(found, page, facts, judgement.registries) }];
  });
}

/**
 * Whether the page is no evidence against the description: what the sources of its time did not state, or what the
 * description has from sources that are no pages, is not gone from a page that never had it.
 */
function isExplainedByAge({ kind, places }: PageDifference, { facts, registries, page }: JudgingContext): boolean {
  if (kind === 'schema renamed') return true;
  if (kind !== 'field gone') return false;
  const own = places.flatMap((place) => facts.members[place] ?? []);
  // An undated copy is taken to be newer than the pages that the description began with, and than no other.
  if (page.date === null) return !own.some(({ isDocumented }) => isDocumented);
  const { date } = page;
  return !own
    .flatMap(({ statedBy }) => statedBy.map((id) => registries.sources[id]))
    .some(
      (source) => source?.kind === 'page' && isOf(source.url, facts) && source.date !== null && source.date <= date,
    );
}

function isOf(url: string, { page }: OperationFacts): boolean {
  return url.endsWith(`/${page}.html`);
}

function standingOfDifference(
  difference: PageDifference,
  fields: readonly string[],
  judgement: JudgingContext,
): { standing: Standing; decidedBy: string[] } {
  const { facts, registries, againstDescription } = judgement;
  const decidedBy = Object.entries(registries.discrepancies)
    .filter(([, discrepancy]) => decides(discrepancy, difference, fields, judgement))
    .map(([id]) => id);
  if (decidedBy.length > 0) return { standing: 'known', decidedBy };
  // Names of schemas do not travel, and the description has its own.
  if (difference.kind === 'schema renamed') return { standing: 'known', decidedBy: ['description'] };
  const isSaid = againstDescription !== undefined && isInDescription(difference, againstDescription, facts);
  if (!isSaid) return { standing: 'new', decidedBy: [] };
  const standing = difference.kind === 'field new' && isFromLater(difference, judgement) ? 'confirms' : 'known';
  return { standing, decidedBy: ['description'] };
}

/** Whether the description already agrees with the newer page in what has changed. */
function isInDescription(
  { kind, places, name }: PageDifference,
  againstDescription: readonly PageDifference[],
  { members, statuses }: OperationFacts,
): boolean {
  if (kind === 'text reworded' || kind === 'schema renamed') return false;
  if (kind === 'status new') return statuses.includes(name);
  if (kind === 'field gone') return places.every((place) => members[place] === undefined);
  if (kind === 'field new' || kind === 'field moved') return places.every((place) => members[place] !== undefined);
  return !againstDescription.some(
    (one) => one.kind === kind && (one.name === name || places.length > 0) && sharesPlace(one.places, places),
  );
}

function sharesPlace(some: readonly string[], others: readonly string[]): boolean {
  return (some.length === 0 && others.length === 0) || some.some((place) => others.includes(place));
}

/** Whether the description has a member from sources that are no pages of the vendor. */
function isFromLater({ places }: PageDifference, { facts, registries }: JudgingContext): boolean {
  const ids = places.flatMap((place) => facts.members[place]?.statedBy ?? []);
  return ids.length > 0 && !ids.some((id) => registries.sources[id]?.kind === 'page');
}

/** Whether a discrepancy is about this field, and about this fact of it. */
function decides(
  discrepancy: Discrepancy,
  difference: PageDifference,
  fields: readonly string[],
  { facts, operation, registries }: JudgingContext,
): boolean {
  const { kind, name, after } = difference;
  const { where, notDescribed = [], undeclaredKeys = [] } = discrepancy;
  if (kind === 'field new' && fields.length === 0) {
    const schemas = after === undefined ? [operation] : schemasAt(after.at, facts);
    return schemas.some((schema) => [...notDescribed, ...undeclaredKeys].includes(`${schema}.${name}`));
  }
  if (kind === 'text reworded') return false;
  if (kind === 'schema renamed') return JSON.stringify(discrepancy.says).includes(`\`${after?.type?.schema}\``);
  if (!fields.some((field) => where.includes(field))) return false;
  const said = JSON.stringify(discrepancy);
  if (kind === 'mandatory changed' && isOfOtherOperation(where, operation, registries)) return false;
  if (kind !== 'values changed')
    return isAbout(kind === 'field gone' ? JSON.stringify(discrepancy.says) : said, difference);
  // Only values that somebody has decided about are known.
  return (after?.values ?? []).every((value) => said.includes(value) || isDescribed(value, fields, facts));
}

/** Whether a discrepancy names operations, and not this one: what is mandatory differs between them. */
function isOfOtherOperation(
  where: readonly string[],
  operation: string,
  { fields }: Pick<Provenance, 'fields'>,
): boolean {
  const named = where.filter((name) => /^[A-Z]+ \//.test(fields[name]?.type ?? ''));
  return named.length > 0 && !named.includes(operation);
}

/** Words for the types of a page, as discrepancies write them. */
const wordsOfType: readonly [of: RegExp, words: RegExp][] = [
  [/^(?:array|list|strings)/i, /array|list/i],
  [/^map/i, /\bmaps?\b/i],
  [/^(?:integer|long|int)/i, /integer|number/i],
  [/^(?:float|double|number)/i, /number|float/i],
  [/^bool/i, /boolean/i],
  [/^string/i, /string|text/i],
];

/** Whether the text of a discrepancy has to do with a difference: one about values does not decide about a type. */
function isAbout(said: string, { kind, is }: PageDifference): boolean {
  if (kind === 'default changed') return is === '' || said.includes(`\`${is}\``);
  if (kind === 'mandatory changed') return /mandatory|required?\b|requires|optional/i.test(said);
  if (kind === 'field gone') return /\bno\b|\bnone\b|without|lacks?\b|not |leaves? /i.test(said);
  if (kind !== 'retyped') return true;
  const words = wordsOfType.find(([of]) => of.test(is))?.[1] ?? /object/i;
  return words.test(said);
}

function isDescribed(value: string, fields: readonly string[], { members }: OperationFacts): boolean {
  return Object.values(members).some(
    (member) => fields.includes(member.field ?? '') && (member.values ?? []).map(String).includes(value),
  );
}

/** The schemas that describe a place: those of the fields beside it. */
function schemasAt(at: string, { members }: OperationFacts): string[] {
  const beside = Object.entries(members).filter(
    ([place]) => place.startsWith(at) && !place.slice(at.length + 1).includes('.'),
  );
  return unique(beside.flatMap(([, { field }]) => field?.split('.')[0] ?? []));
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
