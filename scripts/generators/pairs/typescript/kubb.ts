import type { Pair } from '../../pair.ts';
import { encodeYourself, typescriptCommon } from './common.ts';

export const kubb: Pair = {
  ...typescriptCommon,
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
};
