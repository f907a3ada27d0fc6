import type { Pair } from '../../pair.ts';
import { openapiGeneratorCommand, generatorTools, openapiGenerator } from './common.ts';

export const openapiGeneratorKotlin: Pair = {
  ...openapiGenerator,
  id: 'openapi-generator-kotlin',
  language: 'Kotlin',
  tools: [...generatorTools, 'maven'],
  driver: 'src/Call.kt',
  generate: openapiGeneratorCommand('kotlin', ' -c config.yaml'),
  settings: [
    {
      en:
        'The empty value of an enum gets no name, and the code does not compile, without ' +
        '`enumNameMappings` in ' +
        '[`config.yaml`](../scripts/generators/projects/openapi-generator/openapi-generator-kotlin/config.yaml).',
      zh:
        '不在 ' +
        '[`config.yaml`](../scripts/generators/projects/openapi-generator/openapi-generator-kotlin/config.yaml) ' +
        '中设置 `enumNameMappings` 时，枚举的空值没有名称，代码无法编译。',
      thread: 'https://github.com/OpenAPITools/openapi-generator/issues/18660',
    },
  ],
  compile: 'mvn -q -B compile dependency:build-classpath -Dmdep.outputFile=classpath',
  call: 'java -cp target/classes:$(cat classpath) CallKt',
};
