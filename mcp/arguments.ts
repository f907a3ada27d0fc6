import type { Violation } from '../generated/validators.js';
import type { ServerWords } from './words.ts';

interface ToolSchema {
  readonly properties?: Readonly<Record<string, unknown>> | undefined;
  readonly required?: readonly string[] | undefined;
}

interface Property {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/**
 * Checks the arguments of a tool one level deep: which there are, and their simple types. Bodies are checked by the
 * validators, which say in both languages what is wrong.
 */
export function checkArguments(
  args: Readonly<Record<string, unknown>>,
  { properties = {}, required = [] }: ToolSchema,
  words: ServerWords,
): Violation[] {
  const violation = (name: string, keyword: string, message: string) => ({ pointer: `/${name}`, keyword, message });
  return [
    ...Object.keys(args)
      .filter((name) => !Object.hasOwn(properties, name))
      .map((name) => violation(name, 'additionalProperties', words.notKnown)),
    ...required.filter((name) => args[name] === undefined).map((name) => violation(name, 'required', words.missing)),
    ...Object.entries(args).flatMap(([name, value]) => {
      const wanted = wrongIn(value, (properties[name] ?? {}) as Property);
      return wanted === '' ? [] : [violation(name, 'type', wanted)];
    }),
  ];
}

/** @returns the demand that a value does not meet; empty where it meets all */
function wrongIn(value: unknown, { type, enum: values, minimum = -Infinity, maximum = Infinity }: Property): string {
  const isRight = {
    string: typeof value === 'string',
    integer: Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum,
    object: typeof value === 'object' && value !== null && !Array.isArray(value),
  }[type ?? ''];
  if (isRight === false) return type === 'integer' && maximum < Infinity ? `${minimum} … ${maximum}` : String(type);
  return values !== undefined && !values.includes(value) ? values.join(' | ') : '';
}
