import { expect, it } from 'vitest';
import { exampleOf } from '../../../../scripts/steps/rules/check.ts';

const parameters = [
  { name: 'limit', in: 'query', example: 10 },
  { name: 'status', in: 'query' },
];
const examples = { first: { value: { a: 1, b: { c: 2 } } }, second: { value: {} } };
const requestBody = { content: { 'application/json': { examples } } };
const document = { paths: { '/a': { post: { operationId: 'create', parameters, requestBody } } } };
const place = { id: 'a', operation: 'create', severity: 'error', schema: {} } as const;

it('an example of a rule is completed by the parameters or the first body of its operation', () => {
  expect(exampleOf(document, { ...place, subject: 'parameters' }, { status: 'x' })).toEqual({ limit: 10, status: 'x' });
  expect(exampleOf(document, { ...place, subject: 'parameters' }, {})).toEqual({ limit: 10, status: '' });
  expect(exampleOf(document, { ...place, subject: 'body' }, { b: { c: null, d: 3 } })).toEqual({ a: 1, b: { d: 3 } });
});
