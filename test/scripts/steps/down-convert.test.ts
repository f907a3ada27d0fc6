import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { compareDocuments } from 'openapi-breaking';
import type { JsonObject } from 'openapi-document';
import { downConvertReport } from '../../../scripts/steps/down-convert-report.ts';
import { checkRewrites, downConvert, finish } from '../../../scripts/steps/down-convert.ts';
import { load } from '../../../scripts/steps/load.ts';
import { examplesOf } from '../../../scripts/steps/examples.ts';
import { documentIn } from '../../support/document.ts';

const withSchema = (schema: object) =>
  ({
    openapi: '3.1.0',
    info: { title: 't', version: '1' },
    paths: {},
    components: { schemas: { Thing: schema } },
  }) as unknown as JsonObject;
const schemaIn = ({ document }: { document: JsonObject }) =>
  (document.components as { schemas: { Thing: object } }).schemas.Thing;

describe.each(['en', 'zh'] as const)('OpenAPI 3.0 in %s', (language) => {
  it('is sound by the schema of OpenAPI 3.0', async () => {
    const { document } = downConvert(await documentIn(language));
    expect(document.openapi).toBe('3.0.3');
    expect(await new Validator().validate(structuredClone(document))).toMatchObject({ valid: true });
    expect(
      await new Validator().validate({ ...structuredClone(document), jsonSchemaDialect: 'https://example.com' }),
    ).toMatchObject({ valid: false });
  });

  it('takes every example', async () => {
    const { document } = downConvert(await documentIn(language));
    const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }));
    ajv.addSchema({ $id: 'https://example.com/', ...structuredClone(document) });
    const examples = examplesOf(document);
    for (const { schema, value, pointer } of examples) {
      const validate = ajv.compile({ $ref: `https://example.com/${schema}` });
      expect([pointer, validate(value), validate.errors]).toEqual([pointer, true, null]);
      expect(validate([])).toBe(false);
    }
    expect(examples).toHaveLength(examplesOf(await documentIn(language)).length);
  });

  it('means the same on the wire', async () => {
    const document = await documentIn(language);
    const input = (one: JsonObject) => ({ document: one, locate: () => ({ file: 'f', line: 1, column: 1 }) });
    expect(compareDocuments(input(document), input(downConvert(document).document))).toEqual([]);
  });
});

describe('the conversion', () => {
  it('lists each place, with both ways to write it', async () => {
    const { rewrites } = downConvert(await documentIn('en'));
    const report = downConvertReport(rewrites);
    for (const { pointer } of rewrites) expect(report).toContain(`| \`${pointer}\` |`);
    expect(report).toContain(
      '| `#/components/schemas/ErrorResponse/properties/encoded_authorization_message` | `type: ' +
        '["string","null"], examples: ["XXBCUn0GUxMqyFJ9Xt3rbKnYvo5fK5dF"]` | `type: "string", example: ' +
        '"XXBCUn0GUxMqyFJ9Xt3rbKnYvo5fK5dF", nullable: true` |',
    );
    expect(new Set(rewrites.map(({ kind }) => kind)).size).toBeGreaterThan(1);
  });

  it.each([
    ['null among values', { type: ['string', 'null'], enum: ['a'] }, /enum, type → enum, nullable, type/],
    [
      'a pattern of names',
      { type: 'object', patternProperties: { '^x': { type: 'string' } } },
      /patternProperties → nothing/,
    ],
    ['a constant', { type: 'integer', const: 0 }, /const → enum/],
  ])('refuses what the report has no words for: %s', (_name, schema, kind) => {
    const document = withSchema(schema);
    const thing = { ...schema, description: 'a' };
    const sources = load(
      new Map([
        ['spec/openapi.yaml', Buffer.from('openapi: 3.1.0\n')],
        ['spec/components/schemas/Thing.yaml', Buffer.from(`# a thing\n${JSON.stringify(thing)}\n`)],
      ]),
    );
    expect(checkRewrites(downConvert(document).rewrites, sources)).toEqual([
      {
        file: 'spec/components/schemas/Thing.yaml',
        line: 2,
        column: 1,
        pointer: '#',
        rule: 'down-convert',
        message: expect.stringMatching(kind),
      },
    ]);
  });

  it('keeps null and constants, which the converter loses', () => {
    expect(finish({ type: 'integer', const: 0 })).toEqual({ type: 'integer', enum: [0] });
    expect(finish({ type: 'string', nullable: true, enum: ['a'] })).toEqual({
      type: 'string',
      nullable: true,
      enum: ['a', null],
    });
    expect(schemaIn(downConvert(withSchema({ type: ['string', 'null'] })))).toEqual({ type: 'string', nullable: true });
  });
});
