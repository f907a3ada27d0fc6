import type { Pair } from '../pair.ts';

const pythonCommon = {
  folder: 'python',
  language: 'Python',
  artifact: '3.1',
  tools: ['python3-venv'],
  driver: 'call.py',
  call: 'python3 call.py',
} as const;

/** Generators that PyPI has, beside openapi-generator. */
export const pythonPairs: readonly Pair[] = [
  {
    ...pythonCommon,
    id: 'openapi-python-client',
    generator: 'openapi-python-client (httpx, attrs)',
    package: 'openapi-python-client',
    generate: 'openapi-python-client generate --path openapi.json --meta none --output-path api',
    compile: 'python3 -m compileall -q api call.py && python3 -c "import api.client, api.models"',
    settings: [],
    notes: [
      {
        en: 'Its client knows one credential: the example names the header and leaves the prefix empty.',
        zh: '其客户端只支持一种凭证：示例指定了请求头名称，并将前缀留空。',
      },
      {
        en: 'mypy finds one error in the generated code, in `Client.__exit__`.',
        zh: 'mypy 在生成代码中会报一处错误，位于 `Client.__exit__`。',
      },
    ],
  },
  {
    ...pythonCommon,
    id: 'datamodel-code-generator',
    generator: 'datamodel-code-generator (pydantic v2)',
    package: 'datamodel-code-generator',
    generate:
      'mkdir -p api && datamodel-codegen --input openapi.json --input-file-type openapi --output-model-type ' +
      'pydantic_v2.BaseModel --disable-timestamp --formatters black --use-annotated --output api/models.py',
    compile: 'python3 -m compileall -q api call.py && python3 -c "import api.models"',
    settings: [
      {
        en:
          'It writes models, and no client: the example sends them with httpx. `exclude_unset=True` keeps ' +
          'fields that were not set out of a request.',
        zh: '它只生成数据模型，不生成客户端：示例使用 httpx 发送。`exclude_unset=True` 使未设置的字段不会出现在请求中。',
      },
    ],
  },
];
