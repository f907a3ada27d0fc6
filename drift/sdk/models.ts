import { readGoModel } from './go-model.ts';
import { readJavaModel } from './java-model.ts';
import type { Model, SdkModels, SdkProperty } from './property.ts';

/** The vendor's SDKs that can be read, by language. */
export const sdkLanguages = ['python', 'go', 'java'] as const;
export type SdkLanguage = (typeof sdkLanguages)[number];

const readers: Record<SdkLanguage, (text: string) => Model | undefined> = {
  python: readPythonModel,
  go: readGoModel,
  java: readJavaModel,
};

const plain: Record<string, string> = { str: 'string', int: 'integer', float: 'number', bool: 'boolean' };

/**
 * Reads the models that some operations send and receive from the vendor's SDK. Own code because the files of an SDK
 * come from one template, and this needs three facts of each: names, types, and what is always set.
 *
 * @param files - text of each file in the SDK's folder `model`
 * @param operations - the vendor's names, such as `CreateNodePool`
 * @returns the models in the order in which a reader meets them
 */
export function readSdkModels(
  files: readonly string[],
  operations: readonly string[],
  language: SdkLanguage = 'python',
): SdkModels {
  const all = new Map(files.map(readers[language]).filter((model) => model !== undefined));
  const found: SdkModels = {};
  const visit = (name: string) => {
    const model = all.get(name);
    if (model === undefined || name in found) return;
    found[name] = model;
    for (const { type } of Object.values(model)) visit(type.replace(/^.* of /, ''));
  };
  for (const operation of operations) for (const part of ['Request', 'Response']) visit(operation + part);
  return found;
}

function readPythonModel(text: string): Model | undefined {
  const name = /^class (\w+)/m.exec(text)?.[1];
  if (name === undefined) return undefined;
  const types = dictionaryEntries(text, 'openapi_types');
  const always = new Set([...text.matchAll(/^ {8}self\.(\w+) = \1$/gm)].map(([, attribute]) => attribute));
  const properties = [...dictionaryEntries(text, 'attribute_map')].map(
    ([attribute, property]): [string, SdkProperty] => [
      property,
      { type: pythonType(types.get(attribute) ?? ''), ...(always.has(attribute) ? { required: true } : {}) },
    ],
  );
  return [name, Object.fromEntries(properties)];
}

/** The entries of a dictionary that the class has, one a line. */
function dictionaryEntries(text: string, dictionary: string): Map<string, string> {
  const [, body = ''] = new RegExp(`^ {4}${dictionary} = \\{\\n([^}]*)\\}`, 'm').exec(text) ?? [];
  return new Map([...body.matchAll(/'([^']+)': '([^']+)'/g)].map(([, key = '', value = '']) => [key, value]));
}

function pythonType(python: string): string {
  const list = /^list\[(.+)\]$/.exec(python)?.[1];
  if (list !== undefined) return `array of ${pythonType(list)}`;
  const values = /^dict\(str, (.+)\)$/.exec(python)?.[1];
  return values === undefined ? (plain[python] ?? python) : `map of ${pythonType(values)}`;
}

/**
 * Gives models the names that others have, where they differ by capital letters only: the SDKs write acronyms in
 * different ways. What states no required members is compared without them.
 */
export function comparable(
  models: SdkModels,
  base: SdkModels,
  language: SdkLanguage,
): { is: SdkModels; was: SdkModels } {
  const names = new Map(Object.keys(base).map((name) => [name.toLowerCase(), name]));
  const named = (name: string) => names.get(name.toLowerCase()) ?? name;
  const renamed = (type: string) => type.replace(/[A-Z]\w*/g, named);
  const is = mapModels(models, named, ({ type, ...rest }) => ({ ...rest, type: renamed(type) }));
  return {
    is,
    was:
      language === 'java'
        ? mapModels(
            base,
            (name) => name,
            ({ type }) => ({ type }),
          )
        : base,
  };
}

function mapModels(
  models: SdkModels,
  named: (name: string) => string,
  change: (property: SdkProperty) => SdkProperty,
): SdkModels {
  const changed = Object.entries(models).map(([name, properties]) => [
    named(name),
    Object.fromEntries(Object.entries(properties).map(([key, property]) => [key, change(property)])),
  ]);
  return Object.fromEntries(changed) as SdkModels;
}
