import type { Note, Pair } from '../../pair.ts';
import { openapiGeneratorCommand, generatorTools, openapiGenerator } from './common.ts';

/** Maven fetches what `pom.xml` pins, and shows javac where it is. */
const javaLines = {
  language: 'Java',
  tools: [...generatorTools, 'maven'],
  driver: 'Call.java',
  compile:
    'mvn -q -B dependency:build-classpath -Dmdep.outputFile=classpath && javac --release 17 -encoding UTF-8 ' +
    "-cp $(cat classpath) -d classes $(find api/src/main -name '*.java') Call.java",
  call: 'java -cp classes:$(cat classpath) Call',
} as const;

const javaSettings: readonly Note[] = [
  {
    en:
      'Without `containerDefaultToNull=true` every list that was not set is sent as an empty one, and an ' +
      'update empties `azs`, `taints` and `tags`. `openApiNullable=false` saves a dependency.',
    zh:
      '不加 `containerDefaultToNull=true` 时，未设置的列表会以空列表发送，更新时会清空 `azs`、`taints` 和 ' +
      '`tags`。`openApiNullable=false` 可少一个依赖。',
  },
];

export const openapiGeneratorJava: readonly Pair[] = [
  {
    ...openapiGenerator,
    ...javaLines,
    settings: javaSettings,
    id: 'openapi-generator-java-native',
    generate: openapiGeneratorCommand(
      'java --library native',
      ' --additional-properties=openApiNullable=false,containerDefaultToNull=true,hideGenerationTimestamp=true',
    ),
  },
  {
    ...openapiGenerator,
    ...javaLines,
    settings: javaSettings,
    id: 'openapi-generator-java-okhttp',
    generate: openapiGeneratorCommand(
      'java --library okhttp-gson',
      ' --additional-properties=openApiNullable=false,containerDefaultToNull=true,hideGenerationTimestamp=true',
    ),
  },
  {
    ...openapiGenerator,
    ...javaLines,
    id: 'openapi-generator-java-resttemplate',
    settings: [
      ...javaSettings,
      {
        en:
          "Spring's own `RestTemplate` sends `null` for each field that was not set, which the service refuses, " +
          'and Java has no PATCH without an HTTP client: pass one like that of the example.',
        zh:
          'Spring 默认的 `RestTemplate` 会把未设置的字段以 `null` 发送，服务会拒绝；且不引入 HTTP 客户端时 Java 不支持 ' +
          'PATCH：请像示例那样传入自行配置的 `RestTemplate`。',
      },
    ],
    generate: openapiGeneratorCommand(
      'java --library resttemplate',
      ' --additional-properties=openApiNullable=false,containerDefaultToNull=true,hideGenerationTimestamp=true',
    ),
  },
];
