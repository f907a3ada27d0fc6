import type { Pair } from '../../pair.ts';
import { patchHeader } from '../patch-header.ts';
import { typescriptCommon } from './common.ts';

export const openapiTypescript: Pair = {
  ...typescriptCommon,
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
};
