import type { Pair } from '../pair.ts';
import { typescriptCommon } from './typescript/common.ts';

const llmTools = { ...typescriptCommon, folder: 'llm-tools' } as const;
const bundled = (source: string, program: string) =>
  `esbuild ${source} --bundle --platform=node --packages=external --format=esm --outfile=${program} --log-level=error`;

/** Converters to tools of language models. This repository has an MCP server of its own, which knows the rules too. */
export const llmToolPairs: readonly Pair[] = [
  {
    ...llmTools,
    id: 'openapi-mcp-generator',
    generator: 'openapi-mcp-generator (MCP server)',
    package: 'openapi-mcp-generator',
    generate:
      'npx openapi-mcp-generator --input openapi.json --output api --force --base-url ' +
      'https://modelarts.cn-north-4.myhuaweicloud.com',
    call: `${bundled('api/src/index.ts', 'server.mjs')} && ${bundled('call.ts', 'call.mjs')} && node call.mjs`,
    settings: [
      {
        en:
          'It knows the body of `application/json` alone: `updateNodePool` takes it as a string. Give it ' +
          'as JSON text, ' +
          'and say so to the model; it arrives with the right media type.',
        zh:
          '它只认识 `application/json` 的请求体：`updateNodePool` 的请求体是字符串。请传入 JSON 文本，并向模型说明；' +
          '发送时媒体类型正确。',
        mediaType: true,
      },
      {
        en: 'The token is in `API_KEY_TOKEN` of the environment, another host in `API_BASE_URL`. It signs nothing.',
        zh: 'Token 通过环境变量 `API_KEY_TOKEN` 传入，其他主机通过 `API_BASE_URL` 指定。它不支持签名。',
      },
    ],
    notes: [
      {
        en:
          'Nothing is asked before a deletion: `npx modelarts-pools-openapi mcp`, the server of this package, is ' +
          'read-only unless more is allowed.',
        zh: '删除前不会确认；本包自带的 `npx modelarts-pools-openapi mcp` 默认只读。',
      },
    ],
  },
  {
    ...llmTools,
    id: 'samchon-openapi',
    generator: '@samchon/openapi (functions)',
    package: '@samchon/openapi',
    generate: 'node functions.mjs',
    settings: [
      {
        en:
          'It leaves out `updateNodePool` because of its media type, and each operation whose description is longer ' +
          'than 1,024 characters, and takes parameters behind a `$ref` for headers. ' +
          '[`functions.mjs`](../scripts/generators/projects/llm-tools/samchon-openapi/functions.mjs) gives it a ' +
          'document that it takes whole, and the `fetch` of the example sends the right media type.',
        zh:
          '它会因媒体类型丢弃 `updateNodePool`，丢弃描述超过 1,024 个字符的接口，并把 `$ref` 引用的参数当作请求头。' +
          '[`functions.mjs`](../scripts/generators/projects/llm-tools/samchon-openapi/functions.mjs) ' +
          '生成它能完整读取的文档，示例中的 `fetch` 以正确的媒体类型发送。',
        mediaType: true,
      },
      {
        en:
          'Parameters that are headers, such as `request-type`, are not in its functions: set them on the ' +
          'connection.',
        zh: '作为参数的请求头（如 `request-type`）不在其函数中，需在连接上设置。',
      },
    ],
    notes: [
      {
        en:
          'As it is, `dereferenced.en.json` in the folder `openapi/` of the docs keeps the query ' +
          'parameters, and loses ' +
          '`updateNodePool` and the operations with long descriptions; `dereferenced.zh.json` loses `updateNodePool` ' +
          'alone. The file of an operation, such as `openapi/listPools.en.json`, has the same limits.',
        zh:
          '若不经处理：文档站点 `openapi/` 目录中的 `dereferenced.en.json` 保留查询参数，但会丢失 `updateNodePool` ' +
          '及描述较长的接口；`dereferenced.zh.json` 只丢失 `updateNodePool`。单个接口的文件（如 ' +
          '`openapi/listPools.zh.json`）限制相同。',
      },
    ],
  },
];
