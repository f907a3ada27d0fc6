import type { Pair } from '../../pair.ts';
import { encodeYourself, typescriptCommon } from './common.ts';

export const swaggerTypescriptApi: Pair = {
  ...typescriptCommon,
  id: 'swagger-typescript-api',
  folder: 'swagger-typescript-api',
  generator: 'swagger-typescript-api',
  package: 'swagger-typescript-api',
  generate: 'npx swagger-typescript-api generate --path openapi.json --output api --name client.ts',
  settings: [
    {
      en:
        'It sends `application/json` on PATCH, whatever the call says; the `customFetch` of the example ' +
        'sets the header.',
      zh: '无论调用时如何设置，PATCH 都以 `application/json` 发送；示例通过 `customFetch` 设置请求头。',
      thread: 'https://github.com/acacode/swagger-typescript-api/issues/1570',
      mediaType: true,
    },
    { ...encodeYourself, thread: 'https://github.com/acacode/swagger-typescript-api/issues/446' },
    {
      en:
        'Headers that are parameters, such as `request-type`, are not in its types: give them as ' +
        'headers of the call.',
      zh: '作为参数的请求头（如 `request-type`）不在其类型中，需要作为调用的请求头传入。',
    },
  ],
};
