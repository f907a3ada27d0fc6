import type { Note, Pair } from '../pair.ts';
import { typescript } from './typescript.ts';

const openapiGenerator = {
  folder: 'openapi-generator',
  generator: 'openapi-generator',
  package: 'openapi-generator-cli',
  artifact: '3.1',
  settings: [],
} as const;
const generate = (name: string, options = '') =>
  `openapi-generator-cli generate -i openapi.json -g ${name} -o api${options}`;
const generator = ['openjdk-17-jdk-headless', 'python3-venv'] as const;

/** Maven fetches what `pom.xml` pins, and shows javac where it is. */
const javaLines = {
  language: 'Java',
  tools: [...generator, 'maven'],
  driver: 'Call.java',
  compile:
    'mvn -q -B dependency:build-classpath -Dmdep.outputFile=classpath && javac --release 17 -encoding UTF-8 ' +
    "-cp $(cat classpath) -d classes $(find api/src/main -name '*.java') Call.java",
  call: 'java -cp classes:$(cat classpath) Call',
} as const;

/** What its code loads, as Debian's packages. */
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

/** The generator with the most languages; PyPI has its jar. What is left out, and why: `untried.ts`. */
export const openapiGeneratorPairs: readonly Pair[] = [
  {
    ...typescript,
    ...openapiGenerator,
    tools: generator,
    id: 'openapi-generator-typescript-axios',
    generate: generate('typescript-axios'),
  },
  {
    ...typescript,
    ...openapiGenerator,
    tools: generator,
    id: 'openapi-generator-typescript-fetch',
    generate: generate('typescript-fetch'),
  },
  {
    ...openapiGenerator,
    id: 'openapi-generator-javascript',
    language: 'JavaScript',
    tools: generator,
    driver: 'call.js',
    generate: generate('javascript', ' --additional-properties=usePromises=false'),
    compile: "node --check call.js && find api/src -name '*.js' -exec node --check {} +",
    call:
      'esbuild call.js --bundle --platform=node --packages=external --format=esm --outfile=call.mjs ' +
      '--log-level=error && node call.mjs',
  },
  {
    ...openapiGenerator,
    id: 'openapi-generator-python',
    language: 'Python',
    tools: generator,
    driver: 'call.py',
    generate: generate('python'),
    compile: 'python3 -m compileall -q api/openapi_client call.py && PYTHONPATH=api python3 -c "import openapi_client"',
    call: 'PYTHONPATH=api python3 call.py',
  },
  {
    ...openapiGenerator,
    id: 'openapi-generator-go',
    language: 'Go',
    tools: [...generator, 'go'],
    driver: 'call.go',
    generate: generate('go', ' --additional-properties=withGoMod=false'),
    compile: 'rm -rf api/test && go vet ./...',
    call: 'go run .',
  },
  {
    ...openapiGenerator,
    ...javaLines,
    settings: javaSettings,
    id: 'openapi-generator-java-native',
    generate: generate(
      'java --library native',
      ' --additional-properties=openApiNullable=false,containerDefaultToNull=true,hideGenerationTimestamp=true',
    ),
  },
  {
    ...openapiGenerator,
    ...javaLines,
    settings: javaSettings,
    id: 'openapi-generator-java-okhttp',
    generate: generate(
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
    generate: generate(
      'java --library resttemplate',
      ' --additional-properties=openApiNullable=false,containerDefaultToNull=true,hideGenerationTimestamp=true',
    ),
  },
  {
    ...openapiGenerator,
    id: 'openapi-generator-kotlin',
    language: 'Kotlin',
    tools: [...generator, 'maven'],
    driver: 'src/Call.kt',
    generate: generate('kotlin', ' -c config.yaml'),
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
  },
  {
    ...openapiGenerator,
    id: 'openapi-generator-rust',
    language: 'Rust',
    tools: [...generator, 'rust'],
    driver: 'src/main.rs',
    generate: generate('rust', ' --additional-properties=supportMiddleware=true'),
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
  },
  {
    ...openapiGenerator,
    id: 'openapi-generator-php',
    language: 'PHP',
    tools: [...generator, 'php-cli', 'php-curl', 'php-guzzlehttp-guzzle'],
    driver: 'call.php',
    generate: generate('php'),
    compile: "find api/lib call.php -name '*.php' -print0 | xargs -0 -n 1 php -l",
    call: 'php call.php',
  },
  {
    ...openapiGenerator,
    id: 'openapi-generator-ruby',
    language: 'Ruby',
    tools: [...generator, 'ruby', 'ruby-typhoeus'],
    driver: 'call.rb',
    generate: generate('ruby'),
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
  },
  {
    ...openapiGenerator,
    id: 'openapi-generator-perl',
    language: 'Perl',
    tools: [...generator, ...perlModules],
    driver: 'call.pl',
    generate: generate('perl'),
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
  },
];
