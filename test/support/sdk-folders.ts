import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SdkModels } from '../../drift/sdk/property.ts';

/** Writes models as the SDK of a language is unpacked, and returns the folder. */
export function writeSdk(
  folder: string,
  language: 'python' | 'go' | 'java',
  version: string,
  models: SdkModels,
): string {
  const { inner, beside, file, text } = forms[language](version);
  mkdirSync(join(folder, inner), { recursive: true });
  for (const [path, content] of Object.entries(beside)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  for (const [name, properties] of Object.entries(models))
    writeFileSync(join(folder, inner, file(name)), text(name, Object.entries(properties)));
  return folder;
}

type Properties = [string, SdkModels[string][string]][];

interface Form {
  readonly inner: string;
  readonly beside: Readonly<Record<string, string>>;
  readonly file: (name: string) => string;
  readonly text: (name: string, properties: Properties) => string;
}

/** A type in the words of a language. */
function typeIn(
  type: string,
  { plain, list, map }: { plain: Record<string, string>; list: string; map: string },
): string {
  const form = { plain, list, map };
  const [, array] = /^array of (.+)$/.exec(type) ?? [];
  if (array !== undefined) return list.replace('T', () => typeIn(array, form));
  const [, values] = /^map of (.+)$/.exec(type) ?? [];
  return values === undefined ? (plain[type] ?? type) : map.replace('T', () => typeIn(values, form));
}

const goTypes = {
  plain: { integer: 'int32', number: 'float64', boolean: 'bool', object: 'interface{}' },
  list: '[]T',
  map: 'map[string]T',
};
const pythonTypes = {
  plain: { string: 'str', integer: 'int', number: 'float', boolean: 'bool' },
  list: 'list[T]',
  map: 'dict(str, T)',
};
const javaTypes = {
  plain: { string: 'String', integer: 'Integer', number: 'Double', boolean: 'Boolean', object: 'Object' },
  list: 'List<T>',
  map: 'Map<String, T>',
};

const forms: Record<'python' | 'go' | 'java', (version: string) => Form> = {
  python: (version) => ({
    inner: 'huaweicloudsdkmodelarts/v1/model',
    beside: { [`huaweicloudsdkmodelarts-${version}.dist-info/METADATA`]: '' },
    file: (name) => `${name.toLowerCase()}.py`,
    text: (name, properties) => {
      const entries = (value: (one: Properties[number]) => string) =>
        properties.map((one, index) => `        'a${index}': '${value(one)}'`).join(',\n');
      const set = properties.map(([, { required }], index) => (required ? `        self.a${index} = a${index}\n` : ''));
      const types = `    openapi_types = {\n${entries(([, { type }]) => typeIn(type, pythonTypes))}\n    }\n`;
      const keys = `    attribute_map = {\n${entries(([key]) => key)}\n    }\n`;
      return `class ${name}:\n${types}\n${keys}\n${set.join('')}`;
    },
  }),
  go: (version) => ({
    inner: 'services/modelarts/v1/model',
    beside: { VERSION: `${version}\n` },
    file: (name) => `model_${name.toLowerCase()}.go`,
    text: (name, properties) => {
      const members = properties.map(([key, { type, required }], index) =>
        [
          `\tA${index} ${required ? '' : '*'}${typeIn(type, goTypes)} `,
          `\`json:"${key}${required ? '' : ',omitempty'}"\`\n`,
        ].join(''),
      );
      return `package model\n\ntype ${name} struct {\n${members.join('\n')}}\n`;
    },
  }),
  java: (version) => ({
    inner: 'com/huaweicloud/sdk/modelarts/v1/model',
    beside: {
      'META-INF/maven/com.huaweicloud.sdk/huaweicloud-sdk-modelarts/pom.xml': `<version>${version}</version>\n`,
    },
    file: (name) => `${name}.java`,
    text: (name, properties) => {
      const members = properties.map(
        ([key, { type }], index) =>
          `    @JsonProperty(value = "${key}")\n\n    private ${typeIn(type, javaTypes)} a${index};\n`,
      );
      return `public class ${name} {\n\n${members.join('\n')}}\n`;
    },
  }),
};
