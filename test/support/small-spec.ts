import type { JsonObject } from 'openapi-document';
import { bundle } from '../../scripts/steps/bundle.ts';
import { load, type Sources } from '../../scripts/steps/load.ts';
import { createConfig } from '../../scripts/steps/redocly.ts';

/** Replaces a text in a file of the small description. */
export interface Edit {
  file: string;
  from: string;
  to: string;
}

const files: Record<string, string> = {
  'spec/openapi.yaml': `
openapi: 3.1.0
info: { title: Small, version: 1.0.0 }
paths:
  /pools/{pool_name}:
    parameters:
      - $ref: components/parameters/PoolName.yaml
    put:
      operationId: replacePool
      summary: Replace a pool
      x-summary-zh: 替换资源池
      description: |-
        Replaces a pool.

        - **Permission:** none.
      x-description-zh: |-
        替换资源池。

        - **权限：** 无。
      parameters:
        - name: request-type
          in: header
          description: Where it comes from.
          x-description-zh: 请求来源。
          schema: { type: string }
          x-sources: [S1]
      requestBody:
        content:
          application/json: { schema: { $ref: components/schemas/Pool.yaml } }
      responses:
        '200':
          description: Done.
`,
  'spec/accepted-changes.yaml': '\naccepted: []\n',
  'spec/upcoming.yaml': '\nupcoming: []\n',
  'spec/sdk-properties.yaml': `
sdk:
  package: vendorsdk
  version: 3.1.2
  operations: [ReplacePool]
  models:
    ReplacePoolRequest:
      pool_name: { type: string, required: true }
      body: { type: Pool }
    Pool:
      count: { type: integer, required: true }
      taints: { type: array of Taints }
    Taints:
      labels: { type: map of string }
`,
  'spec/components/parameters/PoolName.yaml': `
name: pool_name
in: path
required: true
description: Name of the pool.
x-description-zh: 资源池名称。
schema: { type: string }
x-sources: [S1]
`,
  'spec/components/schemas/Pool.yaml': `
type: object
description: A pool.
x-description-zh: 资源池。
required: [count]
properties:
  count:
    type: integer
    format: int32
    description: Number of nodes.
    x-description-zh: 节点数。
    x-sources: [S1, S2]
  taints:
    type: array
    description: Taints.
    x-description-zh: 污点。
    items: { $ref: Taint.yaml }
    x-sources: [S2]
  main:
    $ref: Taint.yaml
    description: The first taint.
    x-description-zh: 首个污点。
    x-sources: [S2]
  other:
    $ref: Taint.yaml
    x-sources: [S2]
`,
  'spec/components/schemas/Taint.yaml': `
type: object
description: A taint.
x-description-zh: 一个污点。
properties:
  key.with/signs:
    type: [string, 'null']
    description: Key.
    x-description-zh: 键。
    x-sources: [S2]
  labels:
    $ref: Labels.yaml
    x-sources: [S2]
`,
  'spec/components/schemas/Labels.yaml': `
type: object
description: Labels.
x-description-zh: 标签。
additionalProperties: { type: string }
`,
  'spec/sources.yaml': `
sources:
  S1:
    title: First page
    x-title-zh: 第一个页面
    kind: page
    language: zh
    date: '2025-01-31'
    url: https://example.com/1
  S2:
    title: Second page
    x-title-zh: 第二个页面
    kind: page
    language: zh, en
    date: null
    url: https://example.com/2
    note: Undated.
    x-note-zh: 未标注日期。
`,
  'spec/discrepancies.yaml': `
discrepancies:
  D01:
    title: Count
    x-title-zh: 数量
    where: [Pool.count, Taint.key.with/signs, replacePool.pool_name]
    undeclaredKeys: [Pool.os.modelarts/extra]
    says:
      - sources: [S1, S2]
        text: up to \`5\`
        x-text-zh: 不超过 \`5\`
    decision: A number.
    x-decision-zh: 数字。
    reason: Plain.
    x-reason-zh: 显而易见。
`,
  'spec/observations.yaml': `
observations:
  V01:
    date: '2025-02'
    region: null
    exchanges: 3
    sources: [S1]
    note: A test in \`S1\`.
    x-note-zh: 来自 \`S1\` 的一次测试。
    operations: { replacePool: { '200': 1, '400': 1 } }
    mediaTypes: { replacePool: { application/json 200: 1 } }
    fields: { Pool.count: { integer: 2 }, replacePool.pool_name: { string: 1 } }
    undeclared: { Pool.extra: { string: 1 } }
    errors: { ModelArts.1: { seen: 1 } }
    rules: { count-positive: { confirmed: 1 } }
`,
  'spec/rules.yaml': `
rules:
  count-positive:
    schemas: [Pool]
    where: [Pool.count]
    operations: { replacePool: error }
    predicate: { properties: { count: { minimum: 1 } } }
    text: At least 1 node.
    x-text-zh: 至少 1 个节点。
    serviceError: count
    sources: [S1]
    passes: { count: 1 }
    fails: { count: 0 }
  pool-name:
    parameter: pool_name
    operations: { '*': warning }
    predicate: { minLength: 2 }
    text: A name has 2 characters or more.
    x-text-zh: 名称至少包含 2 个字符。
    sources: [S1]
    passes: { pool_name: ab }
    fails: { pool_name: a }
`,
  'spec/errors.yaml': `
errors:
  - code: ModelArts.1
    status: [400]
    messages: [Bad request.]
    operations: [replacePool]
    meaning: Refused.
    x-meaning-zh: 被拒绝。
    action: Fix it.
    x-action-zh: 请修改。
    sources: [S1]
  - code: null
    status: []
    messages: [count]
    operations: [replacePool]
    meaning: Refused.
    x-meaning-zh: 被拒绝。
    action: Fix it.
    x-action-zh: 请修改。
    sources: [S1]
`,
};

/** A small sound description with its registries, in memory, after some edits. */
export function smallSpec(edits: readonly Edit[] = []): Sources {
  const edited = new Map(Object.entries(files).map(([path, text]) => [path, text.trimStart()]));
  for (const { file, from, to } of edits) {
    const text = edited.get(file);
    if (!text?.includes(from)) throw new Error(`${file} does not have ${from}`);
    edited.set(file, text.replace(from, to));
  }
  return load(new Map([...edited].map(([path, text]) => [path, Buffer.from(text)])));
}

/** The document of a small description, with both languages and its sources still in it. */
export async function bundled(sources: Sources): Promise<JsonObject> {
  return bundle('/project', sources, await createConfig({}));
}
