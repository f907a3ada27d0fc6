import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { buildWithTypes, copyProject, edit, repository } from '../support/project.ts';
import { diagnosticsOf } from '../support/typescript.ts';

/** Of a path of its own and of names that no description has, so that it can be added to any. */
const pathItem = `parameters:
  - $ref: ../components/parameters/ProjectId.yaml
  - name: probe_name
    in: path
    required: true
    description: Name of the probe.
    x-description-zh: 探针名称。
    schema:
      type: string
    x-sources: [S0]
get:
  operationId: showProbe
  tags: [NodePool]
  summary: Show a probe
  x-summary-zh: 查询探针
  description: Shows a probe.
  x-description-zh: 查询探针。
  externalDocs:
    description: Showing a probe
    url: https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowProbe.html
  x-externalDocs-zh:
    description: 查询探针
    url: https://support.huaweicloud.com/api-modelarts/ShowProbe.html
  parameters:
    - name: verbose
      in: query
      description: Whether to give more.
      x-description-zh: 是否返回更多信息。
      schema:
        type: boolean
      x-sources: [S0]
  responses:
    '200':
      description: The probe.
      x-description-zh: 探针。
      content:
        application/json:
          schema:
            $ref: ../components/schemas/Probe.yaml
          examples:
            minimal:
              summary: Every field (ours)
              x-summary-zh: 包含全部字段（本项目示例）
              value: { count: 3 }
    '401':
      $ref: ../components/responses/Unauthorized.yaml
    '403':
      $ref: ../components/responses/Forbidden.yaml
    '404':
      $ref: ../components/responses/ServerError.yaml
    default:
      $ref: ../components/responses/UnexpectedError.yaml
`;

const schema = `type: object
description: A probe.
x-description-zh: 探针。
properties:
  count:
    type: integer
    format: int32
    description: How many there are.
    x-description-zh: 数量。
    examples: [3]
    x-sources: [S0]
`;

it('an operation that is added to the description is in the client, which has not changed', async () => {
  const project = copyProject();
  for (const part of ['client', 'shapes', 'tsconfig.json'])
    cpSync(join(repository, part), join(project, part), { recursive: true });
  writeFileSync(join(project, 'spec/paths/probe.yaml'), pathItem);
  writeFileSync(join(project, 'spec/components/schemas/Probe.yaml'), schema);
  edit(project, 'spec/openapi.yaml', (text) =>
    text.replace(/^paths:\n/m, '$&  /v2/{project_id}/probes/{probe_name}:\n    $ref: paths/probe.yaml\n'),
  );
  await buildWithTypes(project);

  const program = `
    import { createClient } from './client/index.ts';
    import { createFetchClient } from './client/openapi-fetch.ts';
    const sent: unknown[] = [];
    const fetch = async (url: unknown, init?: RequestInit) => (sent.push(init?.method, url), new Response('{"count":3}'));
    const options = { baseUrl: 'https://example.com', projectId: 'p', credentials: { token: 't' }, fetch } as const;
    const client = createClient(options);
    const probe = await client.showProbe({ probe_name: 'b', verbose: true });
    const count: number | undefined = probe.count;
    const path = { project_id: 'p', probe_name: 'c' };
    const { data } = await createFetchClient(options).GET('/v2/{project_id}/probes/{probe_name}', { params: { path } });
    export const seen = [...sent, count, data?.count];
    // @ts-expect-error it is typed
    export const wrong = () => client.showProbe({ probe_name: 'b', verbose: 'yes' });`;
  const path = join(project, 'program.ts');
  writeFileSync(path, program);
  const { config } = ts.readConfigFile(join(project, 'tsconfig.json'), (name) => readFileSync(name, 'utf8'));
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [path], include: [] }, ts.sys, project);
  expect(diagnosticsOf([path], options)).toEqual([]);

  const { seen } = (await import(path)) as { seen: unknown };
  const address = 'https://example.com/v2/p/probes';
  expect(seen).toEqual(['GET', `${address}/b?verbose=true`, 'GET', `${address}/c`, 3, 3]);
});
