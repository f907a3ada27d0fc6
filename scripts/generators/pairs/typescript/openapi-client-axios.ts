import type { Pair } from '../../pair.ts';
import { patchHeader } from '../patch-header.ts';
import { typescriptCommon } from './common.ts';

export const openapiClientAxios: Pair = {
  ...typescriptCommon,
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
};
