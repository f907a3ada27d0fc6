/**
 * Own code: no tool that was tried judges OpenAPI 3.1 by its meaning without missing breaks or reporting what is none.
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

export interface CompareOptions {
  /** Such as `2026-11-21`: what was announced to end before that day may be gone. @default the present day, UTC */
  readonly today?: string;
}

/**
 * Compares two OpenAPI documents by what they mean on the wire.
 *
 * @returns every difference once, with the operations it reaches; breaks first
 * @throws {UnresolvedError} when a reference leads nowhere
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

export function byImportance(a: Finding, b: Finding): number {
  return (
    byWeight.indexOf(a.level) - byWeight.indexOf(b.level) ||
    compareText(a.pointer, b.pointer) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message.en, b.message.en)
  );
}

/** The part of the version that must rise. */
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
