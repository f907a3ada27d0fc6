import { expect, it } from 'vitest';
import { locate } from '../../../scripts/steps/locate.ts';
import { sourceFiles } from '../../support/document.ts';

const path = '#/paths/~1v2~1{project_id}~1pools~1{pool_name}~1nodepools';
const media = `${path}/post/requestBody/content/application~1json`;

it.each([
  [
    'a component',
    '#/components/schemas/Taint/properties/effect',
    'spec/components/schemas/Taint.yaml',
    '#/properties/effect',
  ],
  ['a path', `${path}/post/summary`, 'spec/paths/node-pools.yaml', '#/post/summary'],
  [
    'an example',
    `${media}/examples/published/value/spec/resources/count`,
    'spec/components/examples/createNodePool.request.published.json',
    '#/spec/resources/count',
  ],
  ['what stands in the root', '#/info/title', 'spec/openapi.yaml', '#/info/title'],
  [
    'a reference that is not followed',
    `${media}/schema/$ref`,
    'spec/paths/node-pools.yaml',
    '#/post/requestBody/content/application~1json/schema/$ref',
  ],
  ['a node that the build added', '#/info/x-contract-digest', 'spec/openapi.yaml', '#/info'],
  ['the document', '#', 'spec/openapi.yaml', '#'],
])('%s is found in the sources', async (_name, pointer, file, inFile) => {
  expect(locate(await sourceFiles(), pointer)).toMatchObject({ file, pointer: inFile });
});

it('gives line and column', async () => {
  const place = locate(await sourceFiles(), '#/components/schemas/Taint/properties/effect/examples/0');
  expect(place).toMatchObject({ line: expect.any(Number), column: 16 });
});
