import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adviceOf, messageOf, rulePages, rules } from '../src/index.ts';
import { exampleOf } from '../src/rules/messages.ts';

describe('the rules', () => {
  it.each([...rules.keys()])('%s has texts in both languages and an example', (id) => {
    const { before, after } = exampleOf(id);
    expect(before).not.toBe(after);
    for (const { en, zh } of [
      messageOf(id),
      ...(['why', 'avoid', 'consumer'] as const).map((one) => adviceOf(id, one)),
    ]) {
      expect(en).toMatch(/^[A-Z{].*\.$/);
      expect(en).not.toMatch(/\p{Script=Han}/u);
      expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    }
  });

  it('have a twin in the other direction that breaks where they do not', () => {
    for (const [id, { level }] of rules) {
      const [, keyword] = /^request-(.*)-narrowed$/.exec(id) ?? [];
      const twin = rules.get(`response-${keyword}-widened` as never);
      if (keyword !== undefined && twin && level === 'breaking') expect([id, twin.level]).toEqual([id, 'breaking']);
    }
  });

  it('are on the pages, under their ids', () => {
    for (const [name, text] of rulePages()) {
      expect(readFileSync(join(import.meta.dirname, '../docs', name), 'utf8')).toBe(text);
      for (const id of rules.keys()) expect(text).toContain(`\n### ${id}\n`);
    }
  });
});
