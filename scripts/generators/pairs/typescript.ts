import type { Note, Pair } from '../pair.ts';
import { patchHeader } from './patch-header.ts';

/** What pairs of TypeScript have in common. */
export const typescript = {
  language: 'TypeScript',
  artifact: '3.1',
  tools: [],
  driver: 'call.ts',
  compile: 'tsc --project tsconfig.json',
  call:
    'esbuild call.ts --bundle --platform=node --packages=external --format=esm --outfile=call.mjs ' +
    '--log-level=error && node call.mjs',
} as const;

const encodeYourself: Note = {
  en: 'It puts names into the path as they are: encode them, as the example does.',
  zh: '名称会原样写入路径，需要像示例那样自行编码。',
};

/** Generators of TypeScript that npm has. */
export const typescriptPairs: readonly Pair[] = [
  {
    ...typescript,
    id: 'openapi-typescript',
    folder: 'openapi-typescript',
    generator: 'openapi-typescript + openapi-fetch',
    package: 'openapi-typescript',
    generate: 'npx openapi-typescript openapi.json --default-non-nullable false --output api/schema.ts',
    settings: [
      { ...patchHeader, thread: 'https://github.com/openapi-ts/openapi-typescript/issues/2344' },
      {
        en: 'Without `--default-non-nullable false`, optional fields with a default have to be given.',
        zh: '不加 `--default-non-nullable false` 时，带默认值的可选字段会变成必选。',
      },
    ],
  },
  {
    ...typescript,
    id: 'hey-api',
    folder: 'hey-api',
    generator: '@hey-api/openapi-ts',
    package: '@hey-api/openapi-ts',
    generate: 'npx openapi-ts --input openapi.json --output api',
    settings: [],
  },
  {
    ...typescript,
    id: 'orval',
    folder: 'orval',
    generator: 'orval (axios)',
    package: 'orval',
    generate: 'npx orval --input openapi.json --output api/client.ts --client axios',
    settings: [
      {
        en:
          'It sends what axios sends on PATCH, `application/json`, unless the default of axios is set, as ' +
          'in the example.',
        zh: '除非像示例那样修改 axios 的默认值，否则 PATCH 按 axios 的默认值以 `application/json` 发送。',
        mediaType: true,
      },
      encodeYourself,
    ],
    notes: [
      {
        en: 'Its warning about the variables of servers is of no consequence.',
        zh: '它对服务地址变量的警告没有影响。',
      },
    ],
  },
  {
    ...typescript,
    id: 'redocly-typescript',
    folder: 'redocly',
    generator: '@redocly/cli generate-client',
    package: '@redocly/cli',
    generate: 'npx redocly generate-client openapi.json --output api/client.ts',
    settings: [],
  },
  {
    ...typescript,
    id: 'kubb',
    folder: 'kubb',
    generator: 'kubb',
    package: '@kubb/cli',
    generate: 'npx kubb generate',
    settings: [
      {
        en:
          'Its settings are in ' +
          '[`kubb.config.mjs`]' +
          '(../scripts/generators/projects/kubb/kubb/kubb.config.mjs). Keep `enumType: ' +
          "'literal'`: otherwise values that have names (`x-enum-varnames`) become constants called after " +
          'the field alone, and two fields of one name collide.',
        zh:
          '配置见 [`kubb.config.mjs`](../scripts/generators/projects/kubb/kubb/kubb.config.mjs)。请保留 ' +
          "`enumType: 'literal'`：否则带名称（`x-enum-varnames`）的取值会生成仅以字段命名的常量，同名字段会冲突。",
      },
      {
        en:
          'Its `fetch` client sends `text/plain` on POST unless the call sets the header, as the example ' +
          'does. PATCH goes out right.',
        zh: '其 `fetch` 客户端以 `text/plain` 发送 POST，除非像示例那样在调用时设置请求头；PATCH 的媒体类型正确。',
      },
      encodeYourself,
    ],
  },
  {
    ...typescript,
    id: 'oazapfts',
    folder: 'oazapfts',
    generator: 'oazapfts',
    package: 'oazapfts',
    generate: 'mkdir -p api && npx oazapfts openapi.json api/client.ts',
    settings: [patchHeader],
  },
  {
    ...typescript,
    id: 'openapi-zod-client',
    folder: 'openapi-zod-client',
    generator: 'openapi-zod-client (zodios, axios)',
    package: 'openapi-zod-client',
    generate: 'mkdir -p api && npx openapi-zod-client openapi.json --output api/client.ts',
    settings: [patchHeader, encodeYourself],
  },
  {
    ...typescript,
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
  },
  {
    ...typescript,
    id: 'openapi-typescript-codegen',
    folder: 'openapi-typescript-codegen',
    generator: 'openapi-typescript-codegen',
    package: 'openapi-typescript-codegen',
    generate: 'npx openapi --input openapi.json --output api --useUnionTypes',
    settings: [
      {
        en:
          'Without `--useUnionTypes` it names enums after properties such as `os.modelarts/billing.mode`, ' +
          'and does not compile.',
        zh: '不加 `--useUnionTypes` 时，会用 `os.modelarts/billing.mode` 这样的属性名命名枚举，无法编译。',
      },
      {
        en: 'Slashes in names are encoded only with `OpenAPI.ENCODE_PATH = encodeURIComponent`.',
        zh: '只有设置 `OpenAPI.ENCODE_PATH = encodeURIComponent`，名称中的斜杠才会被编码。',
        thread: 'https://github.com/ferdikoomen/openapi-typescript-codegen/issues/938',
      },
    ],
  },
  {
    ...typescript,
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
  },
  {
    ...typescript,
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
  },
  {
    ...typescript,
    id: 'openapi-client-axios',
    folder: 'openapi-client-axios',
    generator: 'openapi-client-axios + typegen',
    package: 'openapi-client-axios-typegen',
    generate: 'mkdir -p api && npx typegen openapi.json > api/client.d.ts',
    settings: [patchHeader],
    notes: [
      {
        en: 'It reads `openapi.json` when the program runs; the types are all that is generated.',
        zh: '程序运行时读取 `openapi.json`，生成的只有类型。',
      },
    ],
  },
  {
    ...typescript,
    id: 'rtk-query',
    folder: 'rtk-query',
    generator: '@rtk-query/codegen-openapi',
    package: '@rtk-query/codegen-openapi',
    generate: 'mkdir -p api && npx rtk-query-codegen-openapi rtk.json',
    settings: [
      {
        en:
          'The media type is not in its endpoints: the `fetchFn` of ' +
          '[`base.ts`]' +
          '(../scripts/generators/projects/rtk-query/rtk-query/base.ts) sets it on PATCH.',
        zh:
          '生成的端点中没有媒体类型：由 [`base.ts`](../scripts/generators/projects/rtk-query/rtk-query/base.ts) ' +
          '中的 `fetchFn` 为 PATCH 设置。',
        thread: 'https://github.com/reduxjs/redux-toolkit/issues/2015',
        mediaType: true,
      },
      {
        en:
          'Names are encoded in the path only with `encodePathParams` in ' +
          '[`rtk.json`]' +
          '(../scripts/generators/projects/rtk-query/rtk-query/rtk.json).',
        zh:
          '只有在 [`rtk.json`](../scripts/generators/projects/rtk-query/rtk-query/rtk.json) 中设置 ' +
          '`encodePathParams`，路径中的名称才会被编码。',
      },
    ],
  },
  {
    ...typescript,
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
  },
];
