import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lintConfig } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import plugin from '../../../scripts/lint/plugin.mjs';
import { config, root, rulesOf } from './report.ts';

const folder = resolve(root, 'scripts/lint');
const ids = readdirSync(folder)
  .filter((name) => name.endsWith('.mjs') && !['plugin.mjs', 'twins.mjs'].includes(name))
  .map((name) => name.replace('.mjs', ''));
const ours = ids.map((id) => `pools/${id}`);
const assertions = rulesOf('source').filter((id) => id.startsWith('rule/'));

/** Rules that are about twins or sources, or about one language. */
const sourceOnly = ['external-docs', 'sourced', 'twin-in-chinese', 'twin-not-orphaned', 'twin-present', 'twins-agree'];
const except = (...names: string[]) =>
  [...ours.filter((id) => !names.includes(id.replace('pools/', ''))), ...assertions].toSorted();

describe('plugin', () => {
  test('has each rule of the folder, under the name of its file', async () => {
    const rules = plugin().rules?.oas3 ?? {};
    expect(Object.keys(rules).toSorted()).toEqual(ids.toSorted());
    for (const id of ids) {
      const { default: rule } = await import(resolve(folder, `${id}.mjs`));
      expect(rules[id], id).toBe(rule);
    }
  });
});

describe('redocly.yaml', () => {
  test('is valid', async () => {
    expect(await lintConfig({ config, severity: 'error' })).toEqual([]);
  });

  test.each([
    ['source', except('text-in-chinese')],
    ['en', except('text-in-chinese', ...sourceOnly)],
    ['zh', except('english-without-han', ...sourceOnly)],
  ])('turns the right rules on for %s', (api, expected) => {
    expect(rulesOf(api).toSorted()).toEqual(expected);
  });

  test('turns a rule off only where it says why', () => {
    const text = readFileSync(resolve(root, 'redocly.yaml'), 'utf8');
    const [common = ''] = text.split('\napis:');
    expect(common.match(/^ .*: off$/gm)).toEqual(['  no-invalid-media-type-examples: off']);
  });
});

test('docs/rules.md has a section for each rule', () => {
  const [, section = ''] = readFileSync(resolve(root, 'docs/rules.md'), 'utf8').split('\n## Lint rules\n');
  const headings = section.split('\n## ')[0]?.match(/^### (pools|rule)\/.*$/gm) ?? [];
  expect(headings.map((line) => line.slice(4)).toSorted()).toEqual([...ours, ...assertions].toSorted());
});
