import type { Language } from '../../steps/localize.ts';
import { isObject, type JsonObject } from 'openapi-document';

/** A value that a field may have, and what it means. */
export interface Value {
  readonly value: string;
  /** Empty where nothing is said. */
  readonly text: string;
}

/** The values that are listed for a schema, in their order, and whether others may come. */
export function knownValues(schema: JsonObject, language: Language): { values: Value[]; isOpen: boolean } {
  const open = schema['x-extensible-enum'];
  const listed = schema.enum ?? open;
  if (!Array.isArray(listed)) return { values: [], isOpen: false };
  const suffix = language === 'zh' ? '-zh' : '';
  const byValue = schema[`x-enumDescriptions${suffix}`];
  const byPlace = schema[`x-enum-descriptions${suffix}`];
  const text = (value: string, index: number) => {
    if (isObject(byValue)) return byValue[value];
    return Array.isArray(byPlace) ? byPlace[index] : undefined;
  };
  const values = listed.map((value, index) => ({
    value: String(value),
    text: String(text(String(value), index) ?? ''),
  }));
  return { values, isOpen: schema.enum === undefined };
}
