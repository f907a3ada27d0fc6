import { isObject, type Json, toPointer } from 'openapi-document';

/** Pointers of what one value has and another lacks or has otherwise; `*` stands for every index of a list. */
export function missingFrom(wanted: Json | undefined, got: Json | undefined, at: readonly string[] = []): string[] {
  if (Array.isArray(wanted) && Array.isArray(got) && wanted.length === got.length)
    return [...new Set(wanted.flatMap((item, index) => missingFrom(item, got[index], [...at, '*'])))];
  if (isObject(wanted) && isObject(got))
    return Object.entries(wanted).flatMap(([key, value]) => missingFrom(value, got[key], [...at, key]));
  return wanted === got ? [] : [toPointer(at).slice(1) || '/'];
}
