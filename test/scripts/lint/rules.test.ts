import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { names } from './cases/names.ts';
import { operations } from './cases/operations.ts';
import { schemas } from './cases/schemas.ts';
import { texts } from './cases/texts.ts';
import { config, fixtures, report, rulesOf } from './report.ts';

const cases = [...texts, ...names, ...schemas, ...operations];
const rules = [...new Set(Object.keys(config.resolvedConfig.apis ?? {}).flatMap(rulesOf))];

/** `twin-present.beside-ref.yaml` and `no-unused-files/openapi.yaml` each begin with the name of a rule. */
function ruleOf(fixture: string): string {
  const name = fixture.replace(/[./].*/, '');
  return rules.find((rule) => rule.replace(/.*\//, '') === name) ?? `no rule ${name}`;
}

test.each(cases)('%s', async (fixture, place, message) => {
  const rule = ruleOf(fixture);
  const api = fixture.includes('.workflow.')
    ? 'workflows'
    : (['source', 'zh'].find((name) => rulesOf(name).includes(rule)) ?? '');
  const problems = await report(fixture, api, rule);
  expect(
    problems.map(({ file, line, column, pointer, ...problem }) => ({
      ...problem,
      place: `${file === fixture ? '' : `${file}:`}${line}:${column} ${pointer}`,
    })),
  ).toEqual([{ rule, place, message }]);
});

test('every fixture has a case', () => {
  const defects = readdirSync(fixtures).filter((name) => !name.startsWith('sound'));
  const paths = defects.map((name) =>
    statSync(resolve(fixtures, name)).isDirectory() ? `${name}/openapi.yaml` : name,
  );
  expect(cases.map(([fixture]) => fixture).toSorted()).toEqual(paths.toSorted());
});

test('every rule has a fixture', () => {
  expect([...new Set(cases.map(([fixture]) => ruleOf(fixture)))].toSorted()).toEqual(rules.toSorted());
});
