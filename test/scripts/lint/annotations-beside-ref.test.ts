import { isAnnotation } from 'openapi-document';
import { expect, it } from 'vitest';
import { annotations } from '../../../scripts/lint/annotations-beside-ref.mjs';

it('lets stand beside a `$ref` only what the table of keywords knows as an annotation', () => {
  const others = [...annotations].filter((key) => key !== '$ref' && !isAnnotation(key));
  expect(others, 'not in `annotations` of packages/openapi-document/src/keywords.ts').toEqual([]);
});
