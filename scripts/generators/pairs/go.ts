import type { Pair } from '../pair.ts';

const go = { language: 'Go', artifact: '3.1', tools: ['go'], driver: 'call.go', call: 'go run .' } as const;

/** Generators that are Go modules; `go.mod` of each driver pins the tool and what its code imports. */
export const goPairs: readonly Pair[] = [
  {
    ...go,
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
          '`response-type-suffix` 时无法编译：`CreateNodePoolResponse` 模型与 `createNodePool` 的结果类型同名。',
      },
    ],
  },
];
