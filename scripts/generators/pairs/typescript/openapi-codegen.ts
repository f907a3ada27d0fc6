import type { Pair } from '../../pair.ts';
import { typescriptCommon } from './common.ts';

export const openapiCodegen: Pair = {
  ...typescriptCommon,
  id: 'openapi-codegen',
  folder: 'openapi-codegen',
  generator: '@openapi-codegen/cli',
  package: '@openapi-codegen/cli',
  generate: 'npx openapi-codegen gen pools',
  settings: [
    {
      en:
        'It knows `application/json` alone: `updateNodePool` has no body, unless ' +
        '[`openapi-codegen.config.ts`]' +
        '(../scripts/generators/projects/openapi-codegen/openapi-codegen/openapi-codegen.config.ts) ' +
        'gives it another document, and ' +
        '[`poolsFetcher.ts`]' +
        '(../scripts/generators/projects/openapi-codegen/openapi-codegen/api/poolsFetcher.ts), which is ' +
        'the user’s, sends the right media type.',
      zh:
        '它只认识 `application/json`，`updateNodePool` 没有请求体；需在 ' +
        '[`openapi-codegen.config.ts`]' +
        '(../scripts/generators/projects/openapi-codegen/openapi-codegen/openapi-codegen.config.ts) ' +
        '中改写文档，并由用户维护的 ' +
        '[`poolsFetcher.ts`]' +
        '(../scripts/generators/projects/openapi-codegen/openapi-codegen/api/poolsFetcher.ts) ' +
        '以正确的媒体类型发送。',
      thread: 'https://github.com/fabien0102/openapi-codegen/issues/198',
      mediaType: true,
    },
    {
      en:
        'The `poolsFetcher.ts` that it writes first puts names into the path as they are; that of the ' +
        'example encodes them.',
      zh: '它首次生成的 `poolsFetcher.ts` 会把名称原样写入路径，示例中的版本会编码。',
    },
  ],
};
