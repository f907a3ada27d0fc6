import { isObject, type Json, type JsonObject } from 'openapi-document';
import { describe, expect, it } from 'vitest';
import { differencesBetween } from '../src/differences.ts';
import { type DocumentIndex, indexDocument } from '../src/document/document-index.ts';
import { compareDocuments, render } from '../src/index.ts';
import { ruleOf } from '../src/rules/table.ts';
import type { Difference } from '../src/schema/schema-pair.ts';
import { isShowable, witnesses } from '../src/values/witness.ts';
import { isValidByAjv } from './support/ajv.ts';
import { documentWith, pairs } from './support/pairs.ts';

interface Shown {
  readonly name: string;
  readonly difference: Difference;
  readonly base: DocumentIndex;
  readonly revision: DocumentIndex;
}

/**
 * In ajv a format is one of numbers or of texts, not of both, numbers are doubles, and schemas that hold for one value
 * may not lead back to each other, as children do that extend their parent.
 */
const beyondAjv = ['a number in a text', 'beyond doubles', 'listing parent', 'found by the parent and'];

const indexed = (value: JsonObject) => indexDocument([{ name: '', uri: 'document:///root', value }]);

/** Every finding of the corpus that a value can show. */
const all = pairs.flatMap(({ name, base, revision, verdict }): Shown[] => {
  if (verdict === 'refused' || verdict === 'none') return [];
  const [before, after] = [indexed(base), indexed(revision)];
  return differencesBetween(before, after, '2026-11-25').flatMap(({ difference }) =>
    isShowable(difference) ? [{ name, difference, base: before, revision: after }] : [],
  );
});
const shown = all.map((one) => ({ ...one, witness: witnesses(one.base, one.revision).of(one.difference) }));

describe('witnesses', () => {
  it('show at least 96 % of the findings about schemas; this share may only rise', () => {
    const without = shown.filter(({ witness }) => witness === undefined);
    const share = 1 - without.length / shown.length;
    expect(share, without.map(({ name, difference }) => `${difference.rule}: ${name}`).join('\n')).toBeGreaterThan(
      0.96,
    );
  });

  it('are valid in one document and not in the other, as ajv has it', () => {
    const wrong = shown.flatMap(({ name, difference, base, revision, witness }) => {
      const { schemas, rule } = difference;
      if (!witness || !schemas || beyondAjv.some((part) => name.includes(part))) return [];
      const { direction } = ruleOf(rule);
      const valid = {
        base: isValidByAjv(base, schemas.before, direction, witness.value),
        revision: isValidByAjv(revision, schemas.after, direction, witness.value),
      };
      const other = witness.validIn === 'base' ? 'revision' : 'base';
      return valid[witness.validIn] && !valid[other] ? [] : [`${name}: ${rule} ${JSON.stringify({ witness, valid })}`];
    });
    expect(wrong).toEqual([]);
  });

  it('are in the reports, and where there is none they say so', () => {
    const input = (document: JsonObject) => ({ document, locate: () => ({ file: 'd', line: 1, column: 1 }) });
    const report = (before: Json, after: Json, language: 'en' | 'zh') => {
      const [base, revision] = [documentWith(before, 'request'), documentWith(after, 'request')];
      return render({ bump: 'major', changes: compareDocuments(input(base), input(revision)) }, 'text', { language });
    };
    const limited = { type: 'string', maxLength: 3 };
    expect(report({ type: 'string' }, limited, 'en')).toContain('For example, "aaaa" was valid and is now rejected.');
    expect(report(limited, { type: 'string' }, 'zh')).toContain('例如 "aaaa" 原来会被拒绝，现在有效。');
    expect(report({ type: 'string' }, { type: 'string', format: 'own' }, 'en')).toContain('No value was found');
  });

  it('send nothing that is only read', () => {
    const withId = (length: number): JsonObject => ({
      type: 'object',
      required: ['id', 'name'],
      properties: { id: { type: 'string', readOnly: true }, name: { type: 'string', maxLength: length } },
    });
    const [old, fresh] = [withId(9), withId(3)];
    const [before, after] = [old, fresh].map((schema) => indexed(documentWith(schema, 'request')));
    if (!before || !after) throw new Error('There are two documents.');
    const { witness } = witnesses(before, after).between(
      { lists: { before: [old], after: [fresh] }, direction: 'request' },
      'base',
      true,
    );
    expect(isObject(witness?.value) && Object.keys(witness.value)).toEqual(['name']);
  });
});
