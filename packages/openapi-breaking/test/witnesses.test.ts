import { isObject, type Json, type JsonObject } from 'openapi-document';
import { describe, expect, it } from 'vitest';
import { indexDocument } from '../src/document/document-index.ts';
import { render } from '../src/index.ts';
import { witnesses } from '../src/values/witness.ts';
import { compare } from './support/compare.ts';
import { documentWith } from './support/pairs.ts';

const indexed = (value: JsonObject) => indexDocument([{ name: '', uri: 'document:///root', value }]);

describe('witnesses', () => {
  it('are in the reports, and where there is none they say so', () => {
    const report = (before: Json, after: Json, language: 'en' | 'zh') => {
      const [base, revision] = [documentWith(before, 'request'), documentWith(after, 'request')];
      return render({ bump: 'major', changes: compare(base, revision) }, 'text', { language });
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
