import type { Pair } from '../../pair.ts';
import { typescriptCommon } from './common.ts';

export const rtkQuery: Pair = {
  ...typescriptCommon,
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
};
