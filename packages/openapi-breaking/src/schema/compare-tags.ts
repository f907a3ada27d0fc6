import { isObject, type JsonObject } from 'openapi-document';
import { conjuncts, type DocumentIndex } from '../document/document-index.ts';
import type { SchemaDirection } from '../rules/registry.ts';
import { type Children, discriminatedBy, type Discriminated } from '../document/discriminators.ts';
import { listedIn } from './fits.ts';
import type { ReportFacts, ReportSchema } from './reporter.ts';
import { allFindings, type CompareSchemas, type SchemaLists, type SchemaPair } from './schema-pair.ts';

interface TagComparison {
  readonly base: DocumentIndex;
  readonly revision: DocumentIndex;
  readonly children: { readonly base: Children; readonly revision: Children };
  readonly lists: SchemaLists;
  readonly direction: SchemaDirection;
  readonly report: ReportSchema;
  readonly pair: SchemaPair;
  readonly compareSchemas: CompareSchemas;
  settle(pair: SchemaPair): void;
}

/**
 * Compares the schemas that the values of a discriminating property select, including schemas that extend a parent.
 *
 * @returns names of components that tags match although they differ
 */
export function compareTags(comparison: TagComparison): ReadonlyMap<string, string> {
  const { base, revision, children, lists, report } = comparison;
  const was = discriminated(base, children.base, lists.before);
  const is = discriminated(revision, children.revision, lists.after);
  if (!was || !is) {
    compareAbsent(was, is, report);
    return new Map();
  }
  const nodes = { base: { node: was.node, keys: [] }, revision: { node: is.node, keys: [] } };
  const facts = { keys: ['discriminator'], nodes };
  if (was.propertyName !== is.propertyName)
    report('discriminator-changed', { ...facts, before: was.propertyName, after: is.propertyName });
  const [usual, usualNow] = [usualTarget(base, was), usualTarget(revision, is)];
  if (usual !== usualNow) report('discriminator-changed', { ...facts, before: usual, after: usualNow });
  const gone = [...was.tags.keys()].filter((tag) => !is.tags.has(tag));
  const fresh = [...is.tags.keys()].filter((tag) => !was.tags.has(tag));
  if (gone.length > 0 && is.tags.size > 0) report('discriminator-narrowed', { ...facts, before: gone.join(', ') });
  if (fresh.length > 0 && was.tags.size > 0) report('discriminator-widened', { ...facts, after: fresh.join(', ') });
  return compareTargets(was, is, facts, comparison);
}

/** An added or removed discriminator matters only if the members do not declare their tags themselves. */
function compareAbsent(was: Discriminated | undefined, is: Discriminated | undefined, report: ReportSchema): void {
  const found = was ?? is;
  if (!found || found.tags.size === 0 || isSaidByMembers(found)) return;
  const tags = [...found.tags.keys()].join(', ');
  const keys = ['discriminator'];
  if (was) report('discriminator-widened', { keys, before: tags });
  else report('discriminator-narrowed', { keys, after: tags });
}

function isSaidByMembers({ propertyName, tags }: Discriminated): boolean {
  return [...tags].every(([tag, target]) => {
    const property = isObject(target?.properties) ? target.properties[propertyName] : undefined;
    const listed = isObject(property) ? listedIn(property) : undefined;
    return listed?.length === 1 && listed[0] === tag;
  });
}

function discriminated(index: DocumentIndex, children: Children, schemas: SchemaLists['before']) {
  const own = discriminatedBy(index, children, schemas);
  if (own) return own;
  const listed = conjuncts(index, schemas).filter(({ oneOf, anyOf }) => oneOf !== undefined || anyOf !== undefined);
  return listed.map((schema) => discriminatedBy(index, children, [schema])).find((found) => found !== undefined);
}

/** The schema for tags that are not listed, since 3.2. */
function usualTarget(index: DocumentIndex, { node: { discriminator } }: Discriminated): string {
  const name = isObject(discriminator) ? discriminator.defaultMapping : undefined;
  const target = typeof name === 'string' && isObject(discriminator) ? index.named(name, discriminator) : undefined;
  return target === undefined ? '' : lastOf(index, target);
}

function compareTargets(was: Discriminated, is: Discriminated, facts: ReportFacts, comparison: TagComparison) {
  const { base, revision, direction, report, pair, compareSchemas, settle } = comparison;
  const partners = new Map<string, string>();
  for (const [tag, target] of was.tags) {
    const now = is.tags.get(tag);
    if (is.tags.has(tag) && Boolean(target) !== Boolean(now))
      report('discriminator-changed', {
        ...facts,
        before: tagged(base, tag, target),
        after: tagged(revision, tag, now),
      });
    if (!target || !now) continue;
    const [name, nameNow] = [base.pointer(target), revision.pointer(now)];
    if (name === nameNow && !was.isInherited) continue; // compared as a member of its group
    const compared = compareSchemas([target], [now], direction);
    pair.children.push(compared);
    if (name === nameNow) continue;
    settle(compared);
    partners.set(name, nameNow);
    if (allFindings(compared).length > 0)
      report('discriminator-changed', {
        ...facts,
        before: tagged(base, tag, target),
        after: tagged(revision, tag, now),
      });
  }
  return partners;
}

function tagged(index: DocumentIndex, tag: string, target: JsonObject | undefined): string {
  return target === undefined ? tag : `${tag}: ${lastOf(index, target)}`;
}

function lastOf(index: DocumentIndex, node: JsonObject): string {
  return index.pointer(node).split('/').at(-1) ?? '';
}
