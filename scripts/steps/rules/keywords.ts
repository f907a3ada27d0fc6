import { Ajv2020 } from 'ajv/dist/2020.js';
import type { KeywordCxt, Options } from 'ajv';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import { getData } from 'ajv/dist/compile/validate/index.js';

/**
 * Prepares ajv for the predicates of rules: strict about keywords, tolerant of values that have another type than the
 * request's schema says, which is for that schema to report.
 */
export function predicateCompiler(options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({
    $data: true,
    allErrors: true,
    strictSchema: true,
    strictTypes: false,
    strictRequired: false,
    unevaluated: false,
    messages: false,
    ...options,
  });
  return ajv.addKeyword({
    keyword: 'x-itemsSum',
    type: 'array',
    schemaType: 'object',
    metaSchema: {
      type: 'object',
      required: ['property', 'equals'],
      additionalProperties: false,
      properties: {
        property: { type: 'string' },
        equals: { type: 'object', required: ['$data'], properties: { $data: { type: 'string' } } },
      },
    },
    code: itemsSum,
  }) as Ajv2020;
}

/**
 * The one keyword that is ours, because JSON Schema cannot add: the numbers under `property` of all items add up to
 * what `equals` leads to. Says nothing where one of them is no number.
 */
function itemsSum(cxt: KeywordCxt): void {
  const { gen, data, schema, it } = cxt;
  const sum = gen.let('sum', _`0`);
  const wanted = gen.const('wanted', _`${getData(schema.equals.$data, it)}`);
  gen.forRange('i', 0, _`${data}.length`, (i) => {
    const value = gen.const('value', _`${data}[${i}]?.[${schema.property}]`);
    gen.assign(sum, _`${sum} + (typeof ${value} == "number" ? ${value} : NaN)`);
  });
  cxt.fail(_`typeof ${wanted} == "number" && !Number.isNaN(${sum}) && ${sum} !== ${wanted}`);
}
