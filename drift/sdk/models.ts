/** What the vendor's SDK lists of one model's property. */
export interface SdkProperty {
  /** `string`, `integer`, `boolean`, the name of a model, or `array of …`, `map of …`. */
  type: string;
  required?: true;
}

/** Properties of each model, by the names that they have on the wire. */
export type SdkModels = Record<string, Record<string, SdkProperty>>;

const plain: Record<string, string> = { str: 'string', int: 'integer', float: 'number', bool: 'boolean' };

/**
 * Reads the models that some operations send and receive from the vendor's Python SDK. Own code because the SDK's files
 * come from one template, and this needs three facts of each: names, types, and what the constructor always sets.
 *
 * @param files - text of each file in the SDK's folder `model`
 * @param operations - the vendor's names, such as `CreateNodePool`
 * @returns the models in the order in which a reader meets them
 */
export function readSdkModels(files: readonly string[], operations: readonly string[]): SdkModels {
  const all = new Map(files.map(readModel).filter((model) => model !== undefined));
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

function readModel(text: string): [string, Record<string, SdkProperty>] | undefined {
  const name = /^class (\w+)/m.exec(text)?.[1];
  if (name === undefined) return undefined;
  const types = entriesOf(text, 'openapi_types');
  const always = new Set([...text.matchAll(/^ {8}self\.(\w+) = \1$/gm)].map(([, attribute]) => attribute));
  const properties = [...entriesOf(text, 'attribute_map')].map(([attribute, property]): [string, SdkProperty] => [
    property,
    { type: typeOf(types.get(attribute) ?? ''), ...(always.has(attribute) ? { required: true } : {}) },
  ]);
  return [name, Object.fromEntries(properties)];
}

/** The entries of a dictionary that the class has, one a line. */
function entriesOf(text: string, dictionary: string): Map<string, string> {
  const [, body = ''] = new RegExp(`^ {4}${dictionary} = \\{\\n([^}]*)\\}`, 'm').exec(text) ?? [];
  return new Map([...body.matchAll(/'([^']+)': '([^']+)'/g)].map(([, key = '', value = '']) => [key, value]));
}

function typeOf(python: string): string {
  const list = /^list\[(.+)\]$/.exec(python)?.[1];
  if (list !== undefined) return `array of ${typeOf(list)}`;
  const values = /^dict\(str, (.+)\)$/.exec(python)?.[1];
  return values === undefined ? (plain[python] ?? python) : `map of ${typeOf(values)}`;
}
