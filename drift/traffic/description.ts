import { followWithSiblings, isObject, type JsonObject, type ListedOperation, operationsOf } from 'openapi-document';
import type { KnownError } from '../../shapes/known-error.ts';
import type { Provenance } from '../../shapes/provenance.ts';
import type { Validator } from '../../shapes/validator.ts';
import type { Language } from '../page/page.ts';

/** A rule that a request breaks. */
export interface Broken {
  readonly rule: string;
  readonly pointer: string;
  readonly text: { readonly en: string; readonly zh: string };
}

type Check = (body?: unknown, parameters?: Readonly<Record<string, unknown>>) => readonly Broken[];

/** What traffic is held against, as the build publishes it. */
export interface TrafficDescription {
  /** Language of what findings say must be. */
  readonly language: Language;
  readonly document: JsonObject;
  readonly provenance: Provenance;
  readonly validators: Readonly<
    Record<string, { readonly request: Validator | null; readonly responses: Readonly<Record<string, Validator>> }>
  >;
  readonly rules: Readonly<Record<string, { readonly violations: Check; readonly warnings: Check }>>;
  /** Sources of each rule. */
  readonly ruleSources: Readonly<Record<string, readonly string[]>>;
  readonly errors: readonly Pick<KnownError, 'code' | 'alias'>[];
}

/** A schema of a body, and where it stands in the description. */
export interface Content {
  readonly mediaTypes: readonly string[];
  readonly schema: JsonObject;
  readonly pointer: string;
}

/** @returns `undefined` where the request or response has no body */
export function contentOf(document: JsonObject, holder: unknown, pointer: string): Content | undefined {
  const { content } = followWithSiblings(document, holder as JsonObject);
  const entries = Object.entries(isObject(content) ? content : {});
  const [first] = entries;
  if (first === undefined) return undefined;
  const schema = isObject(first[1]) && isObject(first[1].schema) ? first[1].schema : {};
  return { mediaTypes: entries.map(([name]) => name), schema, pointer };
}

/** An operation that a request was for, and the values in its path. */
export interface Matched {
  readonly operation: ListedOperation;
  readonly parameters: Readonly<Record<string, string>>;
}

/** @returns finds the operation of a request, whatever server it went to */
export function matcher(document: JsonObject): (method: string, path: string) => Matched | undefined {
  const templates = operationsOf(document).map((operation) => ({ operation, segments: operation.path.split('/') }));
  return (method, path) => {
    const given = path.replace(/\/$/, '').split('/');
    for (const { operation, segments } of templates) {
      if (operation.method.toUpperCase() !== method || segments.length !== given.length) continue;
      const isSame = segments.every(
        (one, index) => one === given[index] || (one.startsWith('{') && given[index] !== ''),
      );
      if (!isSame) continue;
      const pairs = segments.flatMap((one, index): [string, string][] =>
        one.startsWith('{') ? [[one.slice(1, -1), decode(given[index] ?? '')]] : [],
      );
      return { operation, parameters: Object.fromEntries(pairs) };
    }
    return undefined;
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
