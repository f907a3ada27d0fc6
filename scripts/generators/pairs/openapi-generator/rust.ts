import type { Pair } from '../../pair.ts';
import { openapiGeneratorCommand, generatorTools, openapiGenerator } from './common.ts';

export const openapiGeneratorRust: Pair = {
  ...openapiGenerator,
  id: 'openapi-generator-rust',
  language: 'Rust',
  tools: [...generatorTools, 'rust'],
  driver: 'src/main.rs',
  generate: openapiGeneratorCommand('rust', ' --additional-properties=supportMiddleware=true'),
  settings: [
    {
      en:
        'It sends `application/json` on PATCH, and a space in a name as `+` in the path, because it ' +
        'encodes names as ' +
        'in a form. With `supportMiddleware=true` the middleware of the example sets both right.',
      zh:
        'PATCH 会以 `application/json` 发送；客户端按表单规则编码名称，空格在路径中会变成 `+`。加上 ' +
        '`supportMiddleware=true` 后，可用示例中的中间件改正这两点。',
      thread: 'https://github.com/OpenAPITools/openapi-generator/issues/11206',
      mediaType: true,
    },
  ],
  compile: 'CARGO_TARGET_DIR=../../target cargo build --quiet --locked',
  call: 'CARGO_TARGET_DIR=../../target cargo run --quiet --locked',
};
