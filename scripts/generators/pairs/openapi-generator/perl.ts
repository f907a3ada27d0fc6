import type { Pair } from '../../pair.ts';
import { openapiGeneratorCommand, generatorTools, openapiGenerator } from './common.ts';

/** The modules that its code loads, as Debian's packages. */
const perlModules = [
  'libclass-accessor-perl',
  'libclass-data-inheritable-perl',
  'libclass-inspector-perl',
  'libdatetime-perl',
  'libjson-perl',
  'liblist-moreutils-perl',
  'liblog-any-perl',
  'libmodule-find-perl',
  'libmoose-perl',
  'libnamespace-autoclean-perl',
  'liburi-query-perl',
  'libwww-perl',
] as const;

export const openapiGeneratorPerl: Pair = {
  ...openapiGenerator,
  id: 'openapi-generator-perl',
  language: 'Perl',
  tools: [...generatorTools, ...perlModules],
  driver: 'call.pl',
  generate: openapiGeneratorCommand('perl'),
  settings: [
    {
      en:
        'Its client knows no PATCH, and dies on text beyond ASCII in a body: the example sets both right in ' +
        'a few lines. Pass strings as bytes, and fields by their names in the API.',
      zh:
        '其客户端不支持 PATCH，请求体中有非 ASCII 文本时会报错，示例用几行代码解决了这两点。字符串须以字节传入，' +
        '字段须用 API 中的名称。',
      thread: 'https://github.com/swagger-api/swagger-codegen/issues/1674',
      mediaType: true,
    },
  ],
  compile:
    `perl -Iapi/lib -e 'require for @ARGV' $(cd api/lib && find WWW -name '*.pm') && ` + 'perl -Iapi/lib -c call.pl',
  call: 'perl call.pl',
};
