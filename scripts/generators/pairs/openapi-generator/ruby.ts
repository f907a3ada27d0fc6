import type { Pair } from '../../pair.ts';
import { openapiGeneratorCommand, generatorTools, openapiGenerator } from './common.ts';

export const openapiGeneratorRuby: Pair = {
  ...openapiGenerator,
  id: 'openapi-generator-ruby',
  language: 'Ruby',
  tools: [...generatorTools, 'ruby', 'ruby-typhoeus'],
  driver: 'call.rb',
  generate: openapiGeneratorCommand('ruby'),
  settings: [
    {
      en:
        'A space in a name becomes `+` in the path, because the client calls `CGI.escape`; the example ' +
        'replaces that method. Names in ModelArts have no spaces.',
      zh: '客户端使用 `CGI.escape`，名称中的空格在路径中会变成 `+`，示例替换了该方法；ModelArts 的名称中没有空格。',
      thread: 'https://github.com/OpenAPITools/openapi-generator/pull/3039',
    },
  ],
  compile: "find api/lib call.rb -name '*.rb' -print0 | xargs -0 ruby -wc",
  call: 'ruby call.rb',
};
