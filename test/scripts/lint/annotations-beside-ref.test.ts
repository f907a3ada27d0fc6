import { isAnnotation } from 'openapi-document';
import { expect, it } from 'vitest';
import annotationsBesideRef, { annotations } from '../../../scripts/lint/annotations-beside-ref.mjs';

it('lets stand beside a `$ref` only what the table of keywords knows as an annotation', () => {
  const others = [...annotations].filter((key) => key !== '$ref' && !isAnnotation(key));
  expect(others, 'not in `annotations` of packages/openapi-document/src/keywords.ts').toEqual([]);
});

it('leaves the references of other objects to Redocly', () => {
  const found: string[] = [];
  const report = ({ message }: { message: string }) => void found.push(message);
  const location = { child: () => ({ key: () => undefined }) };
  for (const name of ['Header', 'PathItem', 'Schema'])
    Object(annotationsBesideRef()).ref({ $ref: 'a', required: true }, { report, location, type: { name } });
  expect(found).toEqual([expect.stringContaining('`required`')]);
});
