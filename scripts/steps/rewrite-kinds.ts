/** What a rewrite for OpenAPI 3.0 means for those who read the document, by the fields that give way to others. */
export const rewriteKinds: ReadonlyMap<string, { readonly title: string; readonly en: string; readonly zh: string }> =
  new Map([
    [
      'openapi → openapi',
      {
        title: 'Version · 版本',
        en: 'The document says which version of OpenAPI it is written in.',
        zh: '文档注明其采用的 OpenAPI 版本。',
      },
    ],
    [
      'description, summary → description',
      {
        title: 'Summary of the document · 文档摘要',
        en: 'OpenAPI 3.0 has no `summary` for a document: it stands above the description. Nothing is lost.',
        zh: 'OpenAPI 3.0 的文档没有 `summary`，该内容移到说明的开头，没有信息丢失。',
      },
    ],
    [
      'examples → example',
      {
        title: 'Examples of a schema · Schema 的示例',
        en: 'OpenAPI 3.0 knows one `example` of a schema: the first is kept. Examples of bodies are not touched.',
        zh: 'OpenAPI 3.0 的 Schema 只有一个 `example`，因此只保留第一个；请求体和响应体的示例不受影响。',
      },
    ],
    [
      '$ref → allOf',
      {
        title: 'Texts beside a reference · 引用旁的文字',
        en:
          'In OpenAPI 3.0 nothing beside a `$ref` counts, so the reference moves into an `allOf` of one. ' +
          'Some generators then make a type of its own of it.',
        zh: 'OpenAPI 3.0 会忽略 `$ref` 旁的内容，因此引用改放到只有一个成员的 `allOf` 中；部分生成器会为其另外生成一个类型。',
      },
    ],
    [
      'type → nullable, type',
      {
        title: 'Null · 空值',
        en: 'OpenAPI 3.0 has no type `null`: `nullable: true` says it.',
        zh: 'OpenAPI 3.0 没有 `null` 类型，改用 `nullable: true` 表示。',
      },
    ],
    [
      'examples, type → example, nullable, type',
      {
        title: 'Null, with examples · 空值及示例',
        en:
          'OpenAPI 3.0 has no type `null`: `nullable: true` says it. It knows one `example` of a schema: ' +
          'the first is kept.',
        zh: 'OpenAPI 3.0 没有 `null` 类型，改用 `nullable: true` 表示；其 Schema 只有一个 `example`，因此只保留第一个。',
      },
    ],
  ]);
