import type { Note, Pair } from '../pair.ts';

const openapiGenerator = {
  folder: 'openapi-generator',
  generator: 'openapi-generator',
  package: '@openapitools/openapi-generator-cli',
  artifact: '3.0',
} as const;
const generate = (name: string, options = '') =>
  `npx openapi-generator generate -i openapi.json -g ${name} -o api${options}`;
const java = 'openjdk-17-jdk-headless';
/** The generator's own file brings every library that its Java output needs; the output's `pom.xml` lists them. */
const jar = '../../../node_modules/@openapitools/openapi-generator-cli/bin/openapi-generator.jar';

/** Debian's packages are found by path, not as modules. */
const go = 'GO111MODULE=off GOPATH=$PWD:/usr/share/gocode go';

const sendsDefaults: Note = {
  en: 'It sends values that the description has as `default`, such as `os.modelarts/auto.renew`, unless they are set to nothing.',
  zh: '描述中有 `default` 的字段（如 `os.modelarts/auto.renew`）会被自动发送，除非显式设为空值。',
};

/** The generator with the most languages, in the one version that npm has whole, with Java as the only thing to add. */
export const openapiGeneratorPairs: readonly Pair[] = [
  {
    ...openapiGenerator,
    id: 'openapi-generator-java',
    language: 'Java',
    tools: [java],
    driver: 'Call.java',
    generate: generate(
      'java',
      ' --library native --additional-properties=openApiNullable=false,hideGenerationTimestamp=true',
    ),
    compile: `javac -encoding UTF-8 -nowarn -cp ${jar} -d classes $(find api/src/main -name '*.java') Call.java`,
    call: `java -cp classes:${jar} Call`,
    notes: [
      {
        en: 'A space in a path becomes `+`. Names in ModelArts have none. Later versions are right:',
        zh: '路径中的空格会变成 `+`；ModelArts 的名称中没有空格，后续版本已修复。',
        thread: 'https://github.com/OpenAPITools/openapi-generator/issues/11242',
      },
      {
        en: 'It sends `application/json` on PATCH, and no token; the interceptor in the example sets both.',
        zh: 'PATCH 以 `application/json` 发送，也不发送令牌；示例中的拦截器设置了这两者。',
      },
      sendsDefaults,
    ],
  },
  {
    ...openapiGenerator,
    id: 'openapi-generator-python',
    language: 'Python',
    tools: [java, 'python3-urllib3', 'python3-dateutil', 'python3-six'],
    driver: 'call.py',
    generate: generate('python', ' --generate-alias-as-model'),
    compile:
      '/usr/bin/python3 -m compileall -q api/openapi_client call.py && PYTHONPATH=api /usr/bin/python3 -c "import openapi_client"',
    call: '/usr/bin/python3 call.py',
    notes: [
      sendsDefaults,
      {
        en: 'Without `--generate-alias-as-model` it fails at `labels` and `extendParams`; with it they can be sent, and come back empty.',
        zh: '不加 `--generate-alias-as-model` 时无法处理 `labels` 和 `extendParams`；加上后可以发送，但应答中读到的为空。',
      },
      {
        en: 'The skeletons of tests beside the package do not compile: they use the names on the wire.',
        zh: '包旁边生成的测试骨架无法编译，因为其中直接使用了报文中的名称。',
      },
    ],
  },
  {
    ...openapiGenerator,
    id: 'openapi-generator-go',
    language: 'Go',
    tools: [java, 'golang-go', 'golang-golang-x-oauth2-dev'],
    driver: 'call.go',
    generate: generate('go'),
    compile: `mkdir -p src/example.com/call && cp -r api call.go src/example.com/call && ${go} vet example.com/call/...`,
    call: `${go} run example.com/call`,
    notes: [
      {
        en: 'This version writes no models for Go:',
        zh: '该版本不会为 Go 生成模型。',
        thread: 'https://github.com/OpenAPITools/openapi-generator/issues/7351',
      },
    ],
  },
  {
    ...openapiGenerator,
    id: 'openapi-generator-typescript-fetch',
    language: 'TypeScript',
    tools: [java],
    driver: 'call.ts',
    generate: generate('typescript-fetch', ' --additional-properties=typescriptThreePlus=true'),
    compile: 'tsc --project tsconfig.json',
    call: 'esbuild call.ts --bundle --platform=node --packages=external --format=esm --outfile=call.mjs --log-level=error && node call.mjs',
    notes: [
      {
        en: 'Give the token as a header, as the example does: an `apiKey` goes into `Authorization` as well.',
        zh: '令牌应像示例那样作为请求头传入；若使用 `apiKey`，它还会写入 `Authorization`。',
      },
      {
        en: 'In Node, `fetchApi: fetch` has to be set.',
        zh: '在 Node 中需设置 `fetchApi: fetch`。',
      },
    ],
  },
];
