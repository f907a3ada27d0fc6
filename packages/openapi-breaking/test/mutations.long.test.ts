import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject } from 'openapi-document';
import { differencesBetween } from '../src/differences.ts';
import { indexDocument } from '../src/document/document-index.ts';
import type { Input } from '../src/index.ts';
import { ruleOf } from '../src/rules/registry.ts';
import type { Rule } from '../src/rules/rule.ts';
import { jsonSchemas } from '../../../scripts/steps/schemas.ts';
import { documentIn } from '../../../test/support/document.ts';
import { documentWith } from './support/pairs.ts';
import { valuesOf } from '../../../test/support/values.ts';

type Direction = 'request' | 'response';

/** Changes of one schema of our document: what a schema of its type can say, said. */
function mutationsOf(schema: JsonObject): [name: string, mutant: Json][] {
  const { type, enum: listed, properties, required, $ref } = schema;
  const values = Array.isArray(listed) ? listed : [];
  const names = Object.keys(isObject(properties) ? properties : {});
  const [first = 'none', second = first] = names;
  const without = (key: string) => Object.fromEntries(Object.entries(schema).filter(([one]) => one !== key));
  const say = (more: JsonObject): Json => ({ ...schema, ...more });
  const any: [string, Json][] = [
    ['not', say({ not: { const: type === 'integer' ? 1 : 'a' } })],
    ['null too', { anyOf: [schema, { type: 'null' }] }],
    ['another type too', { anyOf: [schema, { type: type === 'boolean' ? 'string' : 'boolean' }] }],
    ['wrapped', { allOf: [schema] }],
    ['nothing', false],
    ['anything', {}],
  ];
  if ($ref !== undefined) return any;
  const own: Record<string, [string, Json][]> = {
    string: [
      ['maxLength', say({ maxLength: 3 })],
      ['minLength', say({ minLength: 2 })],
      ['pattern', say({ pattern: '^[a-m]*$' })],
      ['enum', say({ enum: ['a', 'ab'] })],
      ['const', say({ const: values[0] ?? 'a' })],
      ['integer', say({ type: 'integer' })],
      ['no type', without('type')],
      ...(values.length > 0
        ? ([
            ['value added', say({ enum: [...values, 'z'] })],
            ['no enum', without('enum')],
          ] as [string, Json][])
        : []),
      ...(values.length > 1 ? ([['value gone', say({ enum: values.slice(1) })]] as [string, Json][]) : []),
    ],
    integer: [
      ['minimum', say({ minimum: 1 })],
      ['maximum', say({ maximum: 5 })],
      ['exclusiveMinimum', say({ exclusiveMinimum: 0 })],
      ['multipleOf', say({ multipleOf: 2 })],
      ['number', say({ type: 'number' })],
      ['string', say({ type: 'string' })],
      ['enum', say({ enum: [1, 2] })],
      ['no type', without('type')],
    ],
    boolean: [
      ['true', say({ enum: [true] })],
      ['string', say({ type: 'string' })],
    ],
    array: [
      ['minItems', say({ minItems: 1 })],
      ['maxItems', say({ maxItems: 1 })],
      ['uniqueItems', say({ uniqueItems: true })],
      ['contains', say({ contains: { type: 'null' } })],
      ['items', say({ items: { type: 'boolean' } })],
      ['any items', without('items')],
      ['tuple', say({ prefixItems: [{ type: 'boolean' }] })],
      ['object', say({ type: 'object' })],
    ],
    object: [
      ['closed', say({ additionalProperties: false })],
      ['minProperties', say({ minProperties: 1 })],
      ['maxProperties', say({ maxProperties: 1 })],
      ['propertyNames', say({ propertyNames: { pattern: '^[a-m]' } })],
      ['dependentRequired', say({ dependentRequired: { [first]: ['zz'] } })],
      ['if', say({ if: { not: { required: [first] } }, else: { required: ['zz'] } })],
      ['patternProperties', say({ patternProperties: { '^z': { type: 'boolean' } } })],
      ['required', say({ required: [...((required ?? []) as string[]).filter((one) => one !== second), second] })],
      ['nothing required', without('required')],
      ...names.map((name): [string, Json] => [
        `${name} gone`,
        say({
          properties: Object.fromEntries(Object.entries(properties as JsonObject).filter(([one]) => one !== name)),
          required: ((required ?? []) as string[]).filter((one) => one !== name),
        }),
      ]),
    ],
  };
  return [...any, ...(own[String(type)] ?? [])];
}

const document = await documentIn('en');
const { $defs } = jsonSchemas(document) as { $defs: Record<string, JsonObject> };
const ajv = new Ajv2020({ strict: false, validateSchema: false, inlineRefs: false, formats: { int32: true } });
ajv.addSchema({ $id: 'https://example.com/all', $defs });
const refer = (schema: Json): Json =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"https://example.com/all#/$defs/')) as Json;

/** Every schema of the document but the references: each stands for itself in a request and in a response. */
const nodes = Object.entries($defs).flatMap(([name, schema]) => [
  { name, schema },
  ...Object.entries(isObject(schema.properties) ? schema.properties : {}).flatMap(([property, node]) =>
    isObject(node) ? [{ name: `${name}.${property}`, schema: node }] : [],
  ),
]);

const inComponents = (schema: Json, direction: Direction): Input => {
  const text = JSON.stringify(documentWith(schema, direction)).replaceAll('#/$defs/', '#/components/schemas/');
  const whole = { ...(JSON.parse(text) as JsonObject), components };
  return { document: whole, locate: () => ({ file: 'd', line: 1, column: 1 }) };
};
const components = { schemas: (document.components as JsonObject).schemas as Json };

/** What comparing keywords finds, without values to decide. */
function breaksBetween(base: Input, revision: Input): (Rule & { rule: string })[] {
  const [before, after] = [base, revision].map(({ document: value }) =>
    indexDocument([{ name: '', uri: 'document:///root', value }]),
  );
  if (!before || !after) return [];
  const nothing = {
    work: { visits: 0 },
    of: () => undefined,
    between: () => ({ witness: undefined, valid: 0, isComplete: false }),
  };
  return differencesBetween(before, after, '2026-11-25', nothing)
    .map(({ difference: { rule } }) => ({ ...ruleOf(rule), rule }))
    .filter(({ level }) => level === 'breaking');
}

/** Breaks that no sample proves, by rule. */
const unproven = new Map<string, number>();
const tally = { tried: 0, proven: 0, breaking: 0 };

// The last one counts what the others found.
describe('mutations of our own schemas', { shuffle: false }, () => {
  it.each(nodes)('$name', ({ schema }) => {
    for (const [mutation, mutant] of mutationsOf(schema)) {
      for (const [was, is] of [
        [schema, mutant],
        [mutant, schema],
      ] as [Json, Json][]) {
        const [before, after] = [was, is].map((one) => ajv.compile(refer(one) as never));
        const values = [...valuesOf(was, $defs), ...valuesOf(is, $defs)];
        for (const direction of ['request', 'response'] as const) {
          const [promised, kept] = direction === 'request' ? [before, after] : [after, before];
          const proof = values.find((value) => promised?.(value) === true && kept?.(value) === false);
          const changes = breaksBetween(inComponents(was, direction), inComponents(is, direction));
          const breaks = changes.length > 0;
          if (proof === undefined) for (const { rule } of changes) unproven.set(rule, (unproven.get(rule) ?? 0) + 1);
          tally.tried += 1;
          tally.proven += Number(proof !== undefined);
          tally.breaking += Number(breaks);
          if (proof !== undefined && !breaks) {
            const way = was === schema ? 'made' : 'undone';
            expect.fail(
              `${mutation} (${way}) breaks a ${direction}: ${JSON.stringify(proof)} shows it, and the gate ` +
                `says nothing. ${JSON.stringify([was, is])}`,
            );
          }
        }
      }
    }
  });

  it('are many, and most are proven to break one side', () => {
    expect(tally.tried).toBeGreaterThan(15_000);
    expect(tally.proven).toBeGreaterThan(6000);
    expect(tally.breaking).toBeLessThan(tally.tried);
    unproven.delete('response-property-removed'); // clients read it, though a response may lack it
    expect([...unproven.values()].reduce((sum, count) => sum + count, 0)).toBeLessThan(tally.breaking / 100);
  });
});
