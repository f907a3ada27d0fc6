import type { Pair } from '../../pair.ts';
import { typescriptCommon } from './common.ts';

export const openapiTypescriptCodegen: Pair = {
  ...typescriptCommon,
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
};
