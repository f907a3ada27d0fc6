import { expect, it } from 'vitest';
import { lintBundle, lintSources } from '../../../scripts/steps/lint.ts';
import { load, rootFile } from '../../../scripts/steps/load.ts';
import { createConfig } from '../../../scripts/steps/redocly.ts';
import { repository } from '../../support/project.ts';

const workflowsFile = 'spec/workflows/a.arazzo.yaml';
const openapi = `openapi: 3.1.0
info: { title: a, version: 1.0.0 }
paths: {}
`;
const workflows = `arazzo: 1.0.1
info: { title: a, version: 1.0.0 }
sourceDescriptions: [{ name: a, type: openapi, url: ../openapi.yaml }]
workflows:
  - workflowId: same
    steps: [{ stepId: a, operationId: b }]
  - workflowId: same
    steps: [{ stepId: a, operationId: b }]
`;
const sources = load(
  new Map([
    [rootFile, Buffer.from(openapi)],
    [workflowsFile, Buffer.from(workflows)],
  ]),
);

it('holds the description and the workflows each to the rules of its own', async () => {
  const rules = { 'info-license': 'error', 'workflowId-unique': 'error' } as const;
  const under = async (own: 'source' | 'workflows') => {
    const apis = {
      source: { root: rootFile, ...(own === 'source' && { rules }) },
      workflows: { root: workflowsFile, ...(own === 'workflows' && { rules }) },
    };
    const problems = await lintSources(repository, sources, await createConfig({ apis }));
    return problems.map(({ file, rule }) => `${file} ${rule}`);
  };
  expect(await under('source')).toEqual([`${rootFile} info-license`]);
  expect(await under('workflows')).toEqual([`${workflowsFile} workflowId-unique`]);
});

it('shows what is wrong in a published document where the sources have it', async () => {
  const api = { root: 'generated/openapi.en.yaml', rules: { 'info-license': 'error' } } as const;
  const config = await createConfig({ apis: { en: api } });
  const document = { openapi: '3.1.0', info: { title: 'a', version: '1.0.0' }, paths: {} };
  expect(await lintBundle(repository, sources, 'en', document, config)).toMatchObject([
    { file: rootFile, line: 2, column: 1, pointer: '#/info', rule: 'info-license' },
  ]);
});
