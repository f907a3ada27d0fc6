import type { Pair } from '../../pair.ts';
import { typescriptCommon } from './common.ts';

export const openapiGeneratorPlus: Pair = {
  ...typescriptCommon,
  id: 'openapi-generator-plus',
  folder: 'openapi-generator-plus',
  generator: 'openapi-generator-plus (fetch)',
  package: 'openapi-generator-plus',
  generate:
    'openapi-generator-plus -g ' +
    '../../../node_modules/@openapi-generator-plus/typescript-fetch-client-generator2 -o api openapi.json',
  compile: 'tsc --project tsconfig.api.json && tsc --project tsconfig.json',
  settings: [
    {
      en:
        'Compile it as a package of its own, without `strictNullChecks`, as ' +
        '[`tsconfig.api.json`]' +
        '(../scripts/generators/projects/openapi-generator-plus/openapi-generator-plus/tsconfig.api.json) ' +
        'does; what uses it can be strict. Where an operation has a `default` response with a media ' +
        'type, as all of ' +
        'ours do, its function returns nothing for another media type (TS2366).',
      zh:
        '请像 ' +
        '[`tsconfig.api.json`]' +
        '(../scripts/generators/projects/openapi-generator-plus/openapi-generator-plus/tsconfig.api.json) ' +
        '那样将其作为单独的包编译，并关闭 `strictNullChecks`；使用它的代码仍可采用严格模式。接口有带媒体类型的 `default` ' +
        '响应时（本 API 描述文件均如此），对于其他媒体类型，生成的函数没有返回值（TS2366）。',
    },
    {
      en:
        'Give `apiKey` a function that knows the name of the security scheme, as the example does: a string is ' +
        'sent as `Authorization` too.',
      zh: '`apiKey` 应像示例那样传入按安全方案名称取值的函数；若传入字符串，它还会作为 `Authorization` 发送。',
    },
  ],
};
