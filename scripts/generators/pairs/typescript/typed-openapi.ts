import type { Pair } from '../../pair.ts';
import { typescriptCommon } from './common.ts';

export const typedOpenapi: Pair = {
  ...typescriptCommon,
  id: 'typed-openapi',
  folder: 'typed-openapi',
  generator: 'typed-openapi',
  package: 'typed-openapi',
  generate: 'npx typed-openapi openapi.json --output api/client.ts',
  settings: [
    {
      en:
        'It leaves sending to the user: the `fetch` of the example sets the media types and the query, ' +
        'and its `decodePathParams` encodes the names.',
      zh: '发送由用户实现：示例中的 `fetch` 设置媒体类型和查询参数，`decodePathParams` 对名称进行编码。',
      mediaType: true,
    },
  ],
};
