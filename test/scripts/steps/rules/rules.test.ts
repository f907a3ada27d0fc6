import type { Json, JsonObject } from 'openapi-document';
import { describe, expect, test } from 'vitest';
import { type RuleChecks, rules as checks } from '../../../../generated/rules.js';
import { registriesOf } from '../../../../scripts/steps/registries.ts';
import { exampleOf } from '../../../../scripts/steps/rules/check.ts';
import { placeRules } from '../../../../scripts/steps/rules/place.ts';
import { documentIn, sourceFiles } from '../../../support/document.ts';
import { examplesOf } from '../../../support/examples.ts';
import { publicClients } from '../../../support/public-clients.ts';

const { rules } = registriesOf(await sourceFiles());
const documents = { en: await documentIn('en'), zh: await documentIn('zh') };
const placed = (['en', 'zh'] as const).flatMap((language) =>
  placeRules(documents[language], rules).map((place) => ({ ...place, language, document: documents[language] })),
);
const requests = examplesOf(documents.en).filter(({ at }) => at === 'request');

const checksOf = (operation: string) => checks[operation as keyof typeof checks] as RuleChecks;

/** What the compiled rules say of a body, or of parameters, by the severity asked for. */
function said(operation: string, severity: 'error' | 'warning', subject: 'body' | 'parameters', value: Json) {
  const check = checksOf(operation)[severity === 'error' ? 'violations' : 'warnings'];
  return subject === 'body' ? check(value) : check(undefined, value as JsonObject);
}

describe('every rule, compiled,', () => {
  test.each(placed)('$id of $operation accepts its passing example ($language)', (place) => {
    const { id, operation, severity, subject, document } = place;
    const passing = exampleOf(document, place, rules[id]?.passes ?? {});
    expect(said(operation, severity, subject, passing).filter(({ rule }) => rule === id)).toEqual([]);
    expect(said(operation, 'error', subject, passing)).toEqual([]);
  });

  test.each(placed)('$id of $operation refuses its failing example ($language)', (place) => {
    const { id, operation, severity, subject, language, document } = place;
    const failing = exampleOf(document, place, rules[id]?.fails ?? {});
    const reports = said(operation, severity, subject, failing).filter(({ rule }) => rule === id);
    const text = rules[id]?.[language === 'en' ? 'text' : 'x-text-zh'] ?? '';
    expect(reports.length).toBeGreaterThan(0);
    for (const report of reports) {
      expect(report.in).toBe(subject);
      expect(report.text[language]).toContain(text.split('`{name}`').at(-1));
      expect(report.serviceError).toBe(rules[id]?.serviceError);
      expect(valueAt(failing, report.pointer)).toBeDefined();
    }
  });
});

describe('requests that are right', () => {
  test.each(requests)('$operation $name breaks no rule', ({ operation, name, value }) => {
    expect(checksOf(operation).violations(value)).toEqual([]);
    if (name === 'typical' || name === 'maximal') expect(checksOf(operation).warnings(value)).toEqual([]);
  });

  test('the first example of every body is one that the service accepts', () => {
    const firsts = requests.filter(({ operation }, index) => requests[index - 1]?.operation !== operation);
    expect(firsts.map(({ operation, value }) => [operation, checksOf(operation).warnings(value)])).toEqual(
      firsts.map(({ operation }) => [operation, []]),
    );
  });

  test.each(publicClients)(
    '$source builds a body for $operation that breaks no rule',
    ({ operation, body, warnings }) => {
      expect(checksOf(operation).violations(body)).toEqual([]);
      expect([
        ...new Set(
          checksOf(operation)
            .warnings(body)
            .map(({ rule }) => rule),
        ),
      ]).toEqual(warnings);
    },
  );
});

describe('a report', () => {
  const resources = { flavor: 'f', count: 2, maxcount: 2, azs: [{ az: 'a', count: 1 }, null] };

  test('names the nearest field, in both languages', () => {
    expect(checks.updateNodePool.warnings({ spec: { resources } })).toEqual([
      {
        rule: 'unknown-property',
        in: 'body',
        pointer: '/spec/resources/maxcount',
        text: {
          en: '`maxcount` is not a known field here. The service may refuse it, or ignore it. Did you mean `maxCount`?',
          zh: '`maxcount` 不是此处的已知字段。服务可能拒绝，也可能忽略该字段。是否想写 `maxCount`？',
        },
      },
    ]);
  });

  const strange = [
    null,
    [],
    'text',
    7,
    { spec: null },
    { spec: { resources: [] } },
    { spec: { resources: { azs: {} } } },
  ];

  test.each(strange.map((body) => ({ body })))('is possible for $body', ({ body }) => {
    expect(checks.updateNodePool.violations(body)).toEqual([]);
  });

  test('leaves parameters alone that are not given', () => {
    expect(checks.deletePool.warnings(undefined, {})).toEqual([]);
    expect(checks.deletePool.warnings(undefined, { pool_name: 'my pool' }).map(({ pointer }) => pointer)).toEqual([
      '/pool_name',
    ]);
  });
});

function valueAt(value: Json, pointer: string): Json | undefined {
  const tokens = pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  return tokens.reduce<Json | undefined>((at, token) => (at as JsonObject | undefined)?.[token], value);
}
