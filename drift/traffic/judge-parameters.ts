import { isObject, type ListedOperation } from 'openapi-document';
import { fill, type Language } from '../../shapes/text.ts';
import { memberPlace } from '../page/places.ts';
import type { Exchange } from './exchange.ts';
import { type Seen, standingByStatus } from './seen.ts';
import { shownName } from './shown.ts';

/** Query parameters that are not described, and parameters that are missing or not valid. */
export function judgeParameters(exchange: Exchange, operation: ListedOperation, language: Language): Seen[] {
  const { url, request, status } = exchange;
  const standing = standingByStatus(status);
  const parameters = operation.parameters.map(({ node, pointer }) => ({
    node,
    pointer,
    name: String(node.name),
    where: String(node.in),
  }));
  const isListed = (name: string) => parameters.some((one) => one.where === 'query' && one.name === name);
  const unlisted = [...new Set(url.searchParams.keys())].filter((name) => !isListed(name) && !/^x-/i.test(name));
  const news = unlisted.map((name): Seen => ({
    kind: 'field new',
    standing,
    name: shownName(name),
    place: memberPlace('query', shownName(name)),
    field: undefined,
    pointer: operation.pointer,
    was: '',
    is: 'string',
    decidedBy: [],
  }));
  // Lines that the mock printed have no headers at all.
  const hasHeaders = Object.keys(request.headers).length > 0;
  const notValid = parameters.flatMap(({ node, pointer, name, where }): Seen[] => {
    if (where !== 'query' && (where !== 'header' || !hasHeaders)) return [];
    const value = where === 'query' ? url.searchParams.get(name) : (request.headers[name.toLowerCase()] ?? null);
    const fault =
      value === null
        ? node.required === true && faultWords[language].missing
        : parameterFault(value, node.schema, faultWords[language]);
    if (fault === false || fault === undefined) return [];
    const place = memberPlace(where, name);
    return [
      {
        kind: 'request not valid',
        standing,
        name,
        place,
        field: `${operation.id}.${name}`,
        pointer,
        was: fault,
        is: '',
        decidedBy: [],
      },
    ];
  });
  return [...news, ...notValid];
}

const faultWords = {
  en: {
    missing: 'must be there',
    listed: 'must be one of: {values}',
    boolean: 'must be true or false',
    integer: 'must be an integer',
    number: 'must be a number',
    least: 'must be at least {limit}',
    most: 'must be at most {limit}',
  },
  zh: {
    missing: '必须存在',
    listed: '必须是以下之一：{values}',
    boolean: '必须是 true 或 false',
    integer: '必须是整数',
    number: '必须是数字',
    least: '必须大于或等于 {limit}',
    most: '必须小于或等于 {limit}',
  },
};

/** The constraints that parameters of the description have; what it says never repeats the value. */
function parameterFault(value: string, schema: unknown, label: (typeof faultWords)[Language]): string | undefined {
  if (!isObject(schema)) return undefined;
  const { type, enum: values, minimum, maximum } = schema;
  if (Array.isArray(values) && !values.includes(value)) return fill(label.listed, { values: values.join(', ') });
  if (type === 'boolean' && !/^(?:true|false)$/.test(value)) return label.boolean;
  if (type !== 'integer' && type !== 'number') return undefined;
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return label[type];
  if (type === 'integer' && !Number.isInteger(number)) return label.integer;
  if (typeof minimum === 'number' && number < minimum) return fill(label.least, { limit: minimum });
  if (typeof maximum === 'number' && number > maximum) return fill(label.most, { limit: maximum });
  return undefined;
}
