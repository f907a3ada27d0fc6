import type { JsonObject } from 'openapi-document';
import { describe, expect, it } from 'vitest';
import { differencesBetween } from '../src/differences.ts';
import { type DocumentIndex, indexDocument } from '../src/document/document-index.ts';
import { ruleOf } from '../src/rules/registry.ts';
import type { Difference } from '../src/schema/schema-pair.ts';
import { isShowable, witnesses } from '../src/values/witness.ts';
import { isValidByAjv } from './support/ajv.ts';
import { pairs } from './support/pairs.ts';

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
});
