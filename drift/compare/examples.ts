import { canonicalJson, isObject, type Json } from 'openapi-document';
import { type PageDifference, differenceOfPage } from './difference.ts';
import type { Edition } from './edition.ts';

/** A body that no body of the other side equals. */
export function changedExamples(before: Edition, after: Edition): PageDifference[] {
  return [...after.examples].flatMap(([of, bodies]) => {
    const known = before.examples.get(of) ?? [];
    if (known.length === 0) return [];
    return bodies.flatMap(({ body, line }) => {
      const all = known.map((one) => changesOf(one.body, body, of));
      const [least = []] = all.toSorted((a, b) => a.length - b.length);
      return least.length === 0
        ? []
        : [differenceOfPage('example changed', of, ['', least.slice(0, 20).join('; ')], [known[0]?.line ?? 0, line])];
    });
  });
}

/** The changes from one body to another, a line for each. */
function changesOf(was: Json | undefined, is: Json | undefined, at: string): string[] {
  if (isObject(was) && isObject(is)) {
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    return keys.flatMap((key) => changesOf(was[key], is[key], `${at}.${key}`));
  }
  if (Array.isArray(was) && Array.isArray(is)) {
    const length = Math.max(was.length, is.length);
    return Array.from({ length }, (_, index) => changesOf(was[index], is[index], `${at}[${index}]`)).flat();
  }
  const [one, other] = [was, is].map((side) => (side === undefined ? '' : canonicalJson(side)));
  return one === other ? [] : [`${at}: ${one || '–'} → ${other || '–'}`];
}
