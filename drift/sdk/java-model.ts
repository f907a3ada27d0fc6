import type { Model, SdkProperty } from './property.ts';

const plain: Record<string, string> = {
  String: 'string',
  Boolean: 'boolean',
  Integer: 'integer',
  Long: 'integer',
  Float: 'number',
  Double: 'number',
  BigDecimal: 'number',
  Object: 'object',
};

/**
 * Reads a file of the vendor's Java SDK. It does not say what is required.
 *
 * @returns undefined where the file has no model
 */
export function readJavaModel(text: string): Model | undefined {
  const name = /^public class (\w+)/m.exec(text)?.[1];
  if (name === undefined) return undefined;
  const wrapped = new Map(
    [...text.matchAll(/^ {4}public static final class (\w+) \{([^]*?)^ {4}\}/gm)].map(([, one = '', body = '']) => {
      const value = /private (?:final )?(\w+) value;/.exec(body)?.[1] ?? 'String';
      return [one, plain[value] ?? value] as const;
    }),
  );
  const members = text.matchAll(/@JsonProperty\(value = "([^"]+)"\)\s+private ([\w<>, ]+?) \w+(?: = [^;]*)?;/g);
  const properties = [...members].map(([, key = '', type = '']): [string, SdkProperty] => [
    key,
    { type: javaType(type, wrapped) },
  ]);
  return [name, Object.fromEntries(properties)];
}

function javaType(java: string, wrapped: ReadonlyMap<string, string>): string {
  const list = /^(?:List|Set)<(.+)>$/.exec(java)?.[1];
  if (list !== undefined) return `array of ${javaType(list, wrapped)}`;
  const values = /^Map<String, (.+)>$/.exec(java)?.[1];
  return values === undefined ? (plain[java] ?? wrapped.get(java) ?? java) : `map of ${javaType(values, wrapped)}`;
}
