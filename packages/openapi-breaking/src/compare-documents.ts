/**
 * Own code: every tool that was tried on OpenAPI 3.1 misses breaking changes or reports compatible ones.
 */
import { createHash } from 'node:crypto';
import { canonicalJson, compareText, isObject, type JsonObject } from 'openapi-document';
import { type DocumentIndex, indexDocument } from './document/document-index.ts';
import type { Input } from './document/read-document.ts';
import { differencesBetween, type ReachedDifference } from './differences.ts';
import type { Bump, Finding, Level } from './finding.ts';
import { labelOf, pointerTo, reach } from './report/labels.ts';
import { fillMessage } from './rules/messages.ts';
import { ruleOf } from './rules/registry.ts';
import { isShowable, type Witnesses, witnesses } from './values/witness.ts';

/** Options of a comparison. */
export interface CompareOptions {
  /** Such as `2026-11-21`: operations whose `x-sunset` is past may be removed. @default today in UTC */
  readonly today?: string;
}

/**
 * Compares two OpenAPI documents by their effect on requests and responses.
 *
 * @returns each difference once, with the operations it affects; breaking changes first
 * @throws {UnresolvedError} when a reference cannot be resolved
 */
export function compareDocuments(base: Input, revision: Input, options: CompareOptions = {}): Finding[] {
  const [before, after] = [base, revision].map(({ document, files, locate }) =>
    indexDocument(files ?? [{ name: '', uri: 'document:///root', value: document }], locate),
  ) as [DocumentIndex, DocumentIndex];
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const sides = { before, after, base, revision, witnesses: witnesses(before, after) };
  return differencesBetween(before, after, today, sides.witnesses)
    .map((entry) => toFinding(entry, sides))
    .toSorted(byImportance);
}

interface ComparedDocuments {
  readonly witnesses: Witnesses;
  readonly before: DocumentIndex;
  readonly after: DocumentIndex;
  readonly base: Input;
  readonly revision: Input;
}

function toFinding(
  { difference, operations }: ReachedDifference,
  { before, after, base, revision, witnesses: shown }: ComparedDocuments,
): Finding {
  const { rule, base: a, revision: b, before: was, after: is } = difference;
  const [from, to] = [pointerTo(before, a), pointerTo(after, b)];
  const isOnlyInBase = a.node && b.node && reach(a.node, a.keys) > reach(b.node, b.keys);
  const isInBase = (to !== undefined && from !== undefined && isOnlyInBase) || to === undefined;
  const pointer = (isInBase ? from : to) ?? '#';
  const [index, { node }] = isInBase ? [before, a] : [after, b];
  const file = node ? index.fileBeside(node) : '';
  const label = labelOf(after, b) ?? labelOf(before, a) ?? { en: 'the document', zh: '文档' };
  const named = [...operations].toSorted(compareText);
  const { level, direction } = ruleOf(rule);
  return {
    rule,
    level,
    direction,
    operations: named,
    pointer,
    ...(file && { file }),
    message: fillMessage(rule, { at: label, before: was, after: is }),
    base: from === undefined || !a.node ? null : base.locate(from, before.fileOf(a.node) || undefined),
    revision: to === undefined || !b.node ? null : revision.locate(to, after.fileOf(b.node) || undefined),
    ...(isShowable(difference) && { witness: shown.of(difference) ?? null }),
    fingerprint: createHash('sha256')
      .update([rule, file + pointer, was, is].join('\n'))
      .digest('hex')
      .slice(0, 16),
  };
}

const byWeight: readonly Level[] = ['breaking', 'warning', 'info'];

/** Sort order of findings: by level, then by location. */
export function byImportance(a: Finding, b: Finding): number {
  return (
    byWeight.indexOf(a.level) - byWeight.indexOf(b.level) ||
    compareText(a.pointer, b.pointer) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message.en, b.message.en)
  );
}

/** The part of the version to increment. */
export function bumpOf(changes: readonly Finding[], base: JsonObject, revision: JsonObject): Bump {
  if (changes.some(({ level }) => level === 'breaking')) return 'major';
  if (changes.length > 0) return 'minor';
  return canonicalJson(withoutVersion(base)) === canonicalJson(withoutVersion(revision)) ? 'none' : 'patch';
}

function withoutVersion(document: JsonObject): JsonObject {
  const { info, ...rest } = document;
  if (!isObject(info)) return document;
  const { version: _, ...others } = info;
  return { ...rest, info: others };
}
