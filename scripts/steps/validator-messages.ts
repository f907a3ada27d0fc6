/** A text in every language. */
export interface Message {
  en: string;
  zh: string;
}

/**
 * What a validator says, by the keyword of JSON Schema that a value does not fit. A name in braces stands for that
 * member of ajv's `params`; values of the caller's never appear.
 */
export const keywordMessages: Record<string, Message> = {
  type: { en: 'must be {type}', zh: '必须是{type}' },
  required: { en: 'must have the key {missingProperty}', zh: '缺少必选字段 {missingProperty}' },
  enum: { en: 'must be {allowedValues}', zh: '必须是 {allowedValues}' },
  format: { en: 'must be {format}', zh: '必须是{format}' },
  minimum: { en: 'must be at least {limit}', zh: '不能小于 {limit}' },
  maximum: { en: 'must be at most {limit}', zh: '不能大于 {limit}' },
};

/** Types and formats in words. Everything else that fills a message is a name or value of the schema, and is quoted. */
export const typeWords: Record<string, Message> = {
  array: { en: 'an array', zh: '数组' },
  boolean: { en: 'true or false', zh: '布尔值' },
  integer: { en: 'an integer', zh: '整数' },
  null: { en: 'null', zh: ' null' },
  number: { en: 'a number', zh: '数字' },
  object: { en: 'an object', zh: '对象' },
  string: { en: 'a string', zh: '字符串' },
  int32: { en: 'an integer from -2147483648 to 2147483647', zh: ' -2147483648 到 2147483647 之间的整数' },
};

/** What stands between several of them. */
export const or: Message = { en: ' or ', zh: ' 或 ' };

/** Stands behind a message about a value that is none of those listed, but near to one. */
export const didYouMean: Message = { en: '. Did you mean {near}?', zh: '。是否想输入 {near}？' };

/**
 * The formats that the validators assert: the type that each is about, and a test of values of that type, in
 * JavaScript.
 */
export const formats: Record<string, { type: 'number'; test: string }> = {
  int32: { type: 'number', test: '(n) => !Number.isInteger(n) || n === (n | 0)' },
};
