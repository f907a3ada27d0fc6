import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { buildWithTypes, copyProject, edit, repository } from '../support/project.ts';

const operation = `get:
  operationId: showNodePool
  tags: [NodePool]
  summary: Show a node pool
  x-summary-zh: 查询节点池
  description: Shows a node pool.
  x-description-zh: 查询节点池。
  externalDocs:
    description: Showing a Node Pool
    url: https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowNodePool.html
  x-externalDocs-zh:
    description: 查询节点池
    url: https://support.huaweicloud.com/api-modelarts/ShowNodePool.html
  parameters:
    - name: verbose
      in: query
      description: Whether to tell more.
      x-description-zh: 是否返回更多信息。
      schema:
        type: boolean
      x-sources: [S0]
`;

it('an operation that is added to the description is in the client, which has not changed', async () => {
  const project = copyProject();
  for (const part of ['client', 'tsconfig.json'])
    cpSync(join(repository, part), join(project, part), { recursive: true });
  edit(project, 'spec/paths/node-pool.yaml', (text) => {
    const responses = /^ {2}responses:\n[^]*?(?=^\w)/m.exec(text)?.[0] ?? '';
    return text.replace(/^patch:/m, `${operation}${responses}patch:`);
  });
  await buildWithTypes(project);

  const program = `
    import { createClient } from './client/index.ts';
    const sent: unknown[] = [];
    const fetch = async (url: unknown, init?: RequestInit) => (sent.push(init?.method, url), new Response('{"spec":{"resources":{"count":3}}}'));
    const client = createClient({ baseUrl: 'https://example.com', projectId: 'p', credentials: { token: 't' }, fetch });
    const { spec } = await client.showNodePool({ pool_name: 'a', nodepool_name: 'b', verbose: true });
    const count: number | undefined = spec?.resources?.count;
    const { data } = await client.GET('/v2/{project_id}/pools/{pool_name}/nodepools/{nodepool_name}', { params: { path: { pool_name: 'a', nodepool_name: 'c' } } });
    export const seen = [...sent, count, data?.spec?.resources?.count];
    // @ts-expect-error it is typed
    export const wrong = () => client.showNodePool({ pool_name: 'a', nodepool_name: 'b', verbose: 'yes' });`;
  const path = join(project, 'program.ts');
  writeFileSync(path, program);
  const { config } = ts.readConfigFile(join(project, 'tsconfig.json'), (name) => readFileSync(name, 'utf8'));
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [path], include: [] }, ts.sys, project);
  const complaints = ts.getPreEmitDiagnostics(ts.createProgram([path], options));
  expect(complaints.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);

  const { seen } = (await import(path)) as { seen: unknown };
  const address = 'https://example.com/v2/p/pools/a/nodepools';
  expect(seen).toEqual(['GET', `${address}/b?verbose=true`, 'GET', `${address}/c`, 3, 3]);
});
