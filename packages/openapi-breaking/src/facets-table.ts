import type { Text } from './change.ts';

/** What of a schema can change, in words, with an example: a strict form and a lax one. */
export interface Facet extends Text {
  readonly strict: string;
  readonly lax: string;
}

export const facets: Readonly<Record<string, Facet>> = {
  type: { en: 'type', zh: '类型', strict: 'type: string', lax: 'type: [string, "null"]' },
  enum: { en: 'list of values', zh: '取值范围', strict: 'enum: [a, b]', lax: 'enum: [a, b, c]' },
  minimum: { en: 'minimum', zh: '最小值', strict: 'minimum: 2', lax: 'minimum: 1' },
  maximum: { en: 'maximum', zh: '最大值', strict: 'maximum: 8', lax: 'maximum: 16' },
  'multiple-of': { en: 'divisor', zh: '倍数', strict: 'multipleOf: 8', lax: 'multipleOf: 4' },
  format: { en: 'format', zh: '格式', strict: 'format: int32', lax: 'format: int64' },
  'min-length': { en: 'minimum length', zh: '最小长度', strict: 'minLength: 1', lax: 'minLength: 0' },
  'max-length': { en: 'maximum length', zh: '最大长度', strict: 'maxLength: 36', lax: 'maxLength: 64' },
  pattern: { en: 'pattern', zh: '正则表达式', strict: "pattern: '^[a-z]+$'", lax: 'type: string' },
  content: { en: 'encoding of the text', zh: '文本编码', strict: 'contentEncoding: base64', lax: 'type: string' },
  'min-items': { en: 'minimum number of items', zh: '最少元素个数', strict: 'minItems: 1', lax: 'minItems: 0' },
  'max-items': { en: 'maximum number of items', zh: '最多元素个数', strict: 'maxItems: 10', lax: 'maxItems: 50' },
  'unique-items': {
    en: 'uniqueness of items',
    zh: '元素唯一性',
    strict: 'uniqueItems: true',
    lax: 'uniqueItems: false',
  },
  contains: {
    en: 'item that there must be',
    zh: '必须包含的元素',
    strict: 'contains: { const: a }',
    lax: 'type: array',
  },
  'min-properties': {
    en: 'minimum number of fields',
    zh: '最少字段个数',
    strict: 'minProperties: 1',
    lax: 'minProperties: 0',
  },
  'max-properties': {
    en: 'maximum number of fields',
    zh: '最多字段个数',
    strict: 'maxProperties: 10',
    lax: 'maxProperties: 50',
  },
  'dependent-required': {
    en: 'fields that need others',
    zh: '字段依赖',
    strict: 'dependentRequired: { a: [b] }',
    lax: 'type: object',
  },
  not: { en: 'excluded values', zh: '被排除的取值', strict: 'not: { const: a }', lax: 'type: string' },
  condition: { en: 'condition', zh: '条件', strict: 'if: { … }\nthen: { … }', lax: 'type: object' },
  discriminator: { en: 'discriminator', zh: '鉴别字段', strict: 'mapping: { a: A }', lax: 'mapping: { a: A, b: B }' },
};
