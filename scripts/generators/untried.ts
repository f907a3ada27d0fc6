import type { Note } from './pair.ts';

/** Generators that are no pairs, each with how far it was followed by hand, and why no further. */
export const untried: readonly (Note & { readonly name: string })[] = [
  {
    name: 'openapi-generator 7.26: csharp, swift6, dart',
    en:
      'They generate from the 3.1 file, and send `application/merge-patch+json`, by their code. Not compiled: Debian ' +
      'has no .NET, Swift or Dart. For C# there is NSwag above.',
    zh:
      '可由 3.1 文件生成代码，从代码看会以 `application/merge-patch+json` 发送。未编译：Debian 没有 .NET、Swift 和 Dart。' +
      'C# 可使用上面的 NSwag。',
  },
  {
    name: 'openapi-generator 7.26: scala-sttp4',
    en:
      'With json4s, its default, fields such as `os.modelarts/billing.mode` go out by their names in Scala: take ' +
      '`--additional-properties=jsonLibrary=circe`. It does not compile with two credentials either: take ' +
      '`--openapi-normalizer SECURITY_SCHEMES_FILTER=key:Token`. Read, not compiled.',
    zh:
      '默认的 json4s 会把 `os.modelarts/billing.mode` 这样的字段以 Scala 名称发送，请使用 ' +
      '`--additional-properties=jsonLibrary=circe`；有两种凭证时也无法编译，请使用 ' +
      '`--openapi-normalizer SECURITY_SCHEMES_FILTER=key:Token`。仅阅读代码，未编译。',
    thread: 'https://github.com/OpenAPITools/openapi-generator/issues/24679',
  },
  {
    name: 'openapi-generator 7.26: groovy',
    en: 'Its paths use `${project_id}`, its parameters are called `projectId`: no call can work. Read, not compiled.',
    zh: '路径使用 `${project_id}`，而参数名为 `projectId`，无法调用。仅阅读代码，未编译。',
  },
  {
    name: 'fastapi-code-generator 0.8',
    en:
      'It writes a server from the 3.1 file, with a typed body for every operation that has one; the module is ' +
      'imported, no request was sent.',
    zh: '可由 3.1 文件生成服务端，每个有请求体的接口都有类型；模块可以导入，未发送请求。',
  },
  {
    name: 'Kiota, swagger-codegen 3',
    en: 'Not tried: Kiota needs .NET, and the jar of swagger-codegen was out of reach where this page was written.',
    zh: '未试用：Kiota 需要 .NET；编写本页的环境无法获取 swagger-codegen 的 jar。',
  },
];
