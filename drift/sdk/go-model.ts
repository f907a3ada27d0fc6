import type { Model, SdkProperty } from './property.ts';

const plain: Record<string, string> = {
  string: 'string',
  bool: 'boolean',
  int: 'integer',
  int32: 'integer',
  int64: 'integer',
  float32: 'number',
  float64: 'number',
  'interface{}': 'object',
};

/**
 * Reads a file of the vendor's Go SDK; members without `omitempty` are required. A struct that only wraps a value
 * stands for the values of an enumeration.
 *
 * @returns undefined where the file has no model
 */
export function readGoModel(text: string): Model | undefined {
  if (!/^package model$/m.test(text)) return undefined;
  const structs = [...text.matchAll(/^type (\w+) struct \{\n([^]*?)^\}/gm)];
  const wrapped = new Map(
    structs.flatMap(([, name = '', body = '']) => {
      const value = /^\s*value (\w+)\s*$/m.exec(body)?.[1];
      return value === undefined ? [] : [[name, plain[value] ?? value] as const];
    }),
  );
  const [, name, body = ''] = structs.find(([, one = '']) => !wrapped.has(one)) ?? [];
  if (name === undefined) return undefined;
  const members = [...body.matchAll(/^\s*\w+\s+(\S+)\s+`json:"([^",]+)(,omitempty)?"`/gm)];
  const properties = members
    .filter(([, , key]) => key !== '-')
    .map(([, type = '', key = '', optional]): [string, SdkProperty] => [
      key,
      { type: goType(type, wrapped), ...(optional === undefined ? { required: true } : {}) },
    ]);
  return [name, Object.fromEntries(properties)];
}

function goType(go: string, wrapped: ReadonlyMap<string, string>): string {
  const type = go.replace(/^\*/, '');
  if (type.startsWith('[]')) return `array of ${goType(type.slice(2), wrapped)}`;
  const values = /^map\[string\](.+)$/.exec(type)?.[1];
  return values === undefined ? (plain[type] ?? wrapped.get(type) ?? type) : `map of ${goType(values, wrapped)}`;
}
