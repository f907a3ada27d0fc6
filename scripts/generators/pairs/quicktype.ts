import type { Note, Pair } from '../pair.ts';
import { typescriptCommon } from './typescript/common.ts';

const quicktype = {
  folder: 'quicktype',
  package: 'quicktype',
  artifact: '3.1',
  generator: 'quicktype (types)',
} as const;
const quicktypeCommand = (options: string) =>
  `mkdir -p api && quicktype --src-lang schema --src 'openapi.json#/components/schemas/' --lang ${options}`;

const typesAlone = (library: string): Note => ({
  en: `It writes types, and no client: the example sends them with ${library}.`,
  zh: `它只生成类型，不生成客户端：示例使用 ${library} 发送。`,
});
const sharedEnum: Note = {
  en:
    'Fields that have the same values share an enum, with one name: billing mode and automatic renewal are both ' +
    '`OSModelarts`. Its texts are those of all its fields, and its values have no names.',
  zh: '取值相同的字段会共用一个枚举和名称：计费模式与自动续费都是 `OSModelarts`，其说明由各字段的说明拼接而成，取值没有名称。',
};

/** Types from the schemas, for languages that send JSON by hand. */
export const quicktypePairs: readonly Pair[] = [
  {
    ...typescriptCommon,
    ...quicktype,
    id: 'quicktype-typescript',
    generate: quicktypeCommand('typescript --just-types --prefer-unions --out api/models.ts'),
    settings: [
      typesAlone('`fetch`'),
      {
        en: 'Without `--prefer-unions` fields that have the same values share an enum.',
        zh: '不加 `--prefer-unions` 时，取值相同的字段会共用一个枚举。',
      },
    ],
  },
  {
    ...quicktype,
    id: 'quicktype-go',
    language: 'Go',
    tools: ['go'],
    driver: 'call.go',
    generate: quicktypeCommand('go --package api --out api/models.go'),
    compile: 'go vet ./...',
    call: 'go run .',
    settings: [typesAlone('net/http')],
    notes: [sharedEnum],
  },
  {
    ...quicktype,
    id: 'quicktype-python',
    language: 'Python',
    tools: ['python3-venv'],
    driver: 'call.py',
    generate: quicktypeCommand('python --python-version 3.7 --out api/models.py'),
    compile: 'python3 -m compileall -q api call.py && python3 -c "import api.models"',
    call: 'python3 call.py',
    settings: [typesAlone('httpx')],
    notes: [sharedEnum],
  },
];
