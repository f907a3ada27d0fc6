import type { Pair } from '../pair.ts';

const libraries = [
  'System.Net.Http',
  'System.ComponentModel.DataAnnotations',
  'System.Runtime.Serialization',
  './Newtonsoft.Json',
];
const binaries = '../../../node_modules/nswag/bin/binaries/Win';

/** Packages that the generator and the program it writes load. */
const assemblies = [
  'libmono-system-componentmodel-dataannotations4.0-cil',
  'libmono-system-data4.0-cil',
  'libmono-system-net-http4.0-cil',
  'libmono-system-runtime-serialization4.0-cil',
  'libmono-system-xml-linq4.0-cil',
] as const;

/** 13.20 and not 14, because Debian has Mono and no .NET, and the template engine of 14 does not load in Mono. */
export const nswagPairs: readonly Pair[] = [
  {
    id: 'nswag',
    folder: 'nswag',
    generator: 'NSwag',
    package: 'nswag',
    language: 'C#',
    artifact: '3.0',
    tools: ['mono-mcs', 'mono-runtime', ...assemblies],
    driver: 'Call.cs',
    generate:
      `mono ${binaries}/NSwag.exe openapi2csclient /input:openapi.json /output:api/Client.cs ` +
      `/namespace:ModelArtsPools /generateOptionalPropertiesAsNullable:true`,
    compile:
      `cp ${binaries}/Newtonsoft.Json.dll . && mcs -langversion:latest -out:call.exe ` +
      `${libraries.map((name) => `-r:${name}.dll`).join(' ')} api/Client.cs Call.cs`,
    call: 'mono call.exe',
    settings: [
      {
        en:
          'Without `/generateOptionalPropertiesAsNullable:true` it sends the first value of every enum ' +
          'that was not set.',
        zh: '不加 `/generateOptionalPropertiesAsNullable:true` 时，未设置的枚举字段会以第一个取值发送。',
      },
    ],
    notes: [
      {
        en: 'Where .NET is installed, `npx nswag openapi2csclient …` does the same.',
        zh: '已安装 .NET 时，也可使用 `npx nswag openapi2csclient …`。',
      },
      {
        en: 'It sends values that the description has as `default` unless they are set to `null`.',
        zh: '描述中有 `default` 的字段会被自动发送，除非设为 `null`。',
      },
    ],
  },
];
