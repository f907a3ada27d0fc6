import type { Pair } from '../../pair.ts';
import { encodeYourself, typescriptCommon } from './common.ts';

export const orval: Pair = {
  ...typescriptCommon,
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
};
