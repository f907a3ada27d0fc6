import type { OperationFacts, PageFacts } from '../shapes/page-facts.ts';
import type { Provenance } from '../shapes/provenance.ts';
import { compareEditions } from './compare/compare.ts';
import { type Edition, editionOfDescription, editionOfPage, knownPlaces } from './compare/edition.ts';
import { judgeDifferences } from './compare/judge.ts';
import type { DriftFinding } from './finding.ts';
import type { PlacedTable } from './page/place-tables.ts';
import type { KnownPlaces } from './page/places.ts';
import type { VendorPage } from './page/page.ts';
import { readPage } from './page/read-page.ts';

/** The description and registries that pages are compared with. */
export interface PageBasis {
  readonly facts: PageFacts;
  readonly provenance: Provenance;
  /** An operation of the description as one side of a comparison. */
  readonly sideOf: (operation: string) => { edition: Edition; known: KnownPlaces } | undefined;
}

/** Prepares what pages are held against; each operation once, when a page needs it. */
export function pageBasis(facts: PageFacts, provenance: Provenance): PageBasis {
  const sides = new Map<string, { edition: Edition; known: KnownPlaces }>();
  const texts = fieldTexts(provenance);
  const sideOf = (operation: string) => {
    const own = facts.operations[operation];
    if (own !== undefined && !sides.has(operation))
      sides.set(operation, { edition: editionOfDescription(own, texts), known: knownPlaces(own) });
    return sides.get(operation);
  };
  return { facts, provenance, sideOf };
}

/** A page that could be read, and what was found. */
export interface Held {
  readonly file: string;
  readonly operation: string;
  readonly page: VendorPage;
  readonly tables: readonly PlacedTable[];
  readonly findings: readonly DriftFinding[];
}

/** Why a page cannot be held against the description. */
export type UnreadablePage = {
  readonly file: string;
  readonly reason: 'no operation' | 'no table' | 'other operation';
};

/** A file and its text. */
export interface Saved {
  readonly file: string;
  readonly text: string;
}

/**
 * Holds a saved page against the description, or against an earlier edition of the page and the description.
 *
 * @param earlier - the earlier edition; then only what has changed since is found
 */
export function holdPage({ file, text }: Saved, described: PageBasis, earlier?: Saved): Held | UnreadablePage {
  const page = readPage(text);
  const [operation, facts] = operationOf(page, described.facts) ?? [];
  const side = described.sideOf(operation ?? '');
  if (operation === undefined || facts === undefined || side === undefined) return { file, reason: 'no operation' };
  const { edition: ours, known } = side;
  const edition = editionOfPage(page, file, known);
  if (edition.members.size === 0) return { file, reason: 'no table' };
  const differences = compareEditions(ours, edition);
  const judgement = { operation, facts, registries: described.provenance, page: edition };
  const held = { file, operation, page, tables: edition.tables };
  if (earlier === undefined)
    return {
      ...held,
      findings: judgeDifferences(differences, { ...judgement, earlier: undefined, againstDescription: undefined }),
    };
  const before = earlierEdition(earlier, operation, described, known);
  if (before === undefined) return { file: earlier.file, reason: 'other operation' };
  const since = judgeDifferences(compareEditions(before, edition), {
    ...judgement,
    earlier: before,
    againstDescription: differences,
  });
  return { ...held, findings: since };
}

function earlierEdition(
  { file, text }: Saved,
  operation: string,
  { facts }: PageBasis,
  known: KnownPlaces,
): Edition | undefined {
  const page = readPage(text);
  return operationOf(page, facts)?.[0] === operation ? editionOfPage(page, file, known) : undefined;
}

/** The operation that a page is about: by its address in any version, or by the vendor's name of the page. */
function operationOf({ addresses, name }: VendorPage, { operations }: PageFacts): [string, OperationFacts] | undefined {
  const all = Object.entries(operations);
  const [first] = addresses;
  const isSame = (path: string) => first !== undefined && shape(path) === shape(first.path);
  const isOtherVersion = (path: string) =>
    first !== undefined && shape(path).replace(/^\/v\d+/, '') === shape(first.path).replace(/^\/v\d+/, '');
  return (
    all.find(([, { method, path }]) => method === first?.method && isSame(path)) ??
    all.find(([, { page }]) => page === name) ??
    all.find(([, { method, path }]) => method === first?.method && isOtherVersion(path))
  );
}

/** A path without the names of its parameters, which editions rename. */
function shape(path: string): string {
  return path.replace(/\{[^}]*\}/g, '{}').replace(/\/$/, '');
}

/** The texts of a field in both languages, with the decisions and what its sources say. */
function fieldTexts({ fields, discrepancies }: Provenance): (field: string) => string {
  const texts = new Map<string, string>();
  return (name) => {
    const known = texts.get(name);
    if (known !== undefined) return known;
    const { en = '', zh = '' } = fields[name] ?? {};
    const about = Object.values(discrepancies).filter(({ where }) => where.includes(name));
    const text = [en, zh, ...about.map((one) => JSON.stringify(one.says))].join('\n');
    texts.set(name, text);
    return text;
  };
}
