import type { Pair } from '../pair.ts';

const goCommon = { language: 'Go', artifact: '3.1', tools: ['go'], driver: 'call.go', call: 'go run .' } as const;

/** Generators that are Go modules; `go.mod` of each driver pins the tool and what its code imports. */
export const goPairs: readonly Pair[] = [
  {
    ...goCommon,
    id: 'oapi-codegen',
    folder: 'oapi-codegen',
    generator: 'oapi-codegen',
    package: 'github.com/oapi-codegen/oapi-codegen/v2',
    generate: 'mkdir -p api && go tool oapi-codegen -config config.yaml openapi.json',
    compile: 'go vet ./...',
    settings: [
      {
        en:
          'Its settings are in ' +
          '[`config.yaml`](../scripts/generators/projects/oapi-codegen/oapi-codegen/config.yaml). Without ' +
          '`response-type-suffix` it does not compile: the schema `CreateNodePoolResponse` and the result ' +
          'of `createNodePool` get the same name.',
        zh:
          '配置见 [`config.yaml`](../scripts/generators/projects/oapi-codegen/oapi-codegen/config.yaml)。不加 ' +
          '`response-type-suffix` 时无法编译：`CreateNodePoolResponse` 数据结构与 `createNodePool` 的结果类型同名。',
      },
    ],
  },
  {
    ...goCommon,
    id: 'ogen',
    folder: 'ogen',
    generator: 'ogen',
    package: 'github.com/ogen-go/ogen',
    generate: 'go tool ogen --target api --package api --clean openapi.json',
    compile: 'go vet ./...',
    settings: [],
    notes: [
      {
        en:
          'Credentials are asked for one by one: the driver skips the signature with `ErrSkipClientSecurity`. ' +
          'A signature would need the request, which `SecuritySource` does not see.',
        zh: '它逐一索取凭证：示例用 `ErrSkipClientSecurity` 跳过签名。`SecuritySource` 看不到请求内容，无法在其中计算签名。',
      },
    ],
  },
];
