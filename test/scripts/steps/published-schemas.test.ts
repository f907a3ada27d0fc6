import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Json, JsonObject } from 'openapi-document';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../scripts/steps/localize.ts';
import { dataFiles } from '../../../scripts/steps/data-schemas.ts';
import { registriesOf } from '../../../scripts/steps/registries.ts';
import { exampleOf } from '../../../scripts/steps/rules/check.ts';
import { placeRules } from '../../../scripts/steps/rules/place.ts';
import { documentIn, sourceFiles } from '../../support/document.ts';
import { examplesOf } from '../../support/examples.ts';
import { repository } from '../../support/project.ts';

const read = (name: string) => JSON.parse(readFileSync(join(repository, 'generated', name), 'utf8')) as JsonObject;
const compile = (schema: JsonObject) =>
  new Ajv2020({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
const document = await documentIn('en');
const requests = examplesOf(document).filter(({ at }) => at === 'request');
const { rules } = registriesOf(await sourceFiles());

describe.each(languages)('the schema of a request (%s)', (language) => {
  const compiled = new Map<string, ReturnType<typeof compile>>();
  const schemaOf = (operation: string) => {
    const known = compiled.get(operation) ?? compile(read(`${operation}.request.${language}.schema.json`));
    compiled.set(operation, known);
    return known;
  };

  test.each(requests)('accepts $operation $name', ({ operation, value }) => {
    expect(schemaOf(operation)(value)).toBe(true);
  });

  test.each(requests)('refuses an unknown field at the top of $operation $name', ({ operation, value }) => {
    expect(schemaOf(operation)({ ...(value as JsonObject), speck: {} })).toBe(false);
  });

  const refusing = placeRules(document, rules).filter(
    ({ severity, subject, schema }) =>
      severity === 'error' && subject === 'body' && !/\$data|x-/.test(JSON.stringify(schema)),
  );
  test.each(refusing)('refuses what $id of $operation forbids, and says why', (place) => {
    const { id, operation } = place;
    const accepts = schemaOf(operation);
    expect(accepts(exampleOf(document, place, rules[id]?.fails ?? {}))).toBe(false);
    const reasons = accepts.errors?.map(({ schemaPath }) => schemaPath).join();
    expect(reasons).toContain('allOf');
    expect(JSON.stringify(accepts.schema)).toContain(
      rules[id]?.[language === 'en' ? 'text' : 'x-text-zh'].slice(0, 12),
    );
  });

  test('says what values mean, in the order of the values', () => {
    const { $defs } = read(`createNodePool.request.${language}.schema.json`) as {
      $defs: Record<string, { properties: Record<string, JsonObject> }>;
    };
    const period = $defs.CreateNodePoolAnnotations?.properties['os.modelarts/period.type'];
    expect(period).toMatchObject({
      enum: ['2', '3', '4'],
      enumDescriptions: language === 'en' ? ['Month', 'Year', 'Hour'] : ['月', '年', '小时'],
    });
  });
});

describe('schemas.json', () => {
  const accepts = compile(read('schemas.json'));
  const [first] = requests;

  test('refuses a body whose schema has no name', () => {
    for (const { value } of requests) expect(accepts(value)).toBe(false);
    expect([accepts({}), accepts([]), accepts('text')]).toEqual([false, false, false]);
  });

  test('takes a value by the name of its schema', () => {
    expect(accepts({ CreateNodePoolRequestBody: first?.value ?? null })).toBe(true);
    expect(accepts({ CreateNodePoolRequestBody: 7 })).toBe(false);
  });
});

describe.each(dataFiles)('%s.json', (file) => {
  const accepts = compile(read(`${file}.schema.json`));
  const data = read(`${file}.json`);

  test('fits its schema, which fits the meta-schema', () => {
    expect(accepts(data), JSON.stringify(accepts.errors)).toBe(true);
    expect(new Ajv2020({ strict: false }).validateSchema(read(`${file}.schema.json`))).toBe(true);
  });

  test('is refused with a field that is not known, or without one that is needed', () => {
    expect(accepts({ ...data, more: [] })).toBe(false);
    for (const key of Object.keys(data)) {
      const { [key]: _, ...rest } = data as Record<string, Json>;
      expect(accepts(rest)).toBe(false);
    }
  });
});
