import {
  followWithSiblings,
  isObject,
  type Json,
  type JsonObject,
  type ListedOperation,
  operationsOf,
  valuesInPath,
} from 'openapi-document';
import type { KnownError } from '../../shapes/known-error.ts';
import type { Provenance } from '../../shapes/provenance.ts';
import type { Language } from '../../shapes/text.ts';
import type { Validator } from '../../shapes/validator.ts';

/** A rule that a request breaks. */
export interface Broken {
  readonly rule: string;
  readonly pointer: string;
  readonly text: { readonly en: string; readonly zh: string };
}

type Check = (body?: unknown, parameters?: Readonly<Record<string, unknown>>) => readonly Broken[];

/** The description that traffic is compared with, as the build publishes it. */
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
export interface BodySchema {
  readonly mediaTypes: readonly string[];
  readonly schema: JsonObject;
  readonly pointer: string;
}

/** @returns `undefined` where the request or response has no body */
export function bodySchemaOf(document: JsonObject, holder: unknown, pointer: string): BodySchema | undefined {
  const { content } = followWithSiblings(document, holder as JsonObject);
  const entries = Object.entries(isObject(content) ? content : {});
  const [first] = entries;
  if (first === undefined) return undefined;
  const schema = isObject(first[1]) && isObject(first[1].schema) ? first[1].schema : {};
  return { mediaTypes: entries.map(([name]) => name), schema, pointer };
}

/** The response that an operation is described with for a status: its own, that of its class, or the default. */
export function responseFor(
  { node }: Pick<ListedOperation, 'node'>,
  status: number,
): { readonly key: string | undefined; readonly response: Json | undefined } {
  const responses = isObject(node.responses) ? node.responses : {};
  const key = [String(status), `${String(status)[0]}XX`, 'default'].find((one) => one in responses);
  return { key, response: key === undefined ? undefined : responses[key] };
}

/** The code in the body of an error, by either of the names that it has; and whether the description lists it. */
export function errorCodeIn(
  body: unknown,
  { errors }: TrafficDescription,
): { readonly code: unknown; readonly isKnown: boolean } {
  const code = isObject(body) ? (body.error_code ?? body.errorCode) : undefined;
  return { code, isKnown: errors.some((one) => one.code === code || one.alias === code) };
}

/** Whether a text has the form of a code that the service or its gateway gives errors. */
export function isCodeOfService(text: unknown): text is string {
  return typeof text === 'string' && /^(?:ModelArts|APIGW|APIG)\.\d{4,8}$/.test(text);
}

/** An operation that a request was for, and the values in its path. */
export interface Matched {
  readonly operation: ListedOperation;
  readonly parameters: Readonly<Record<string, string>>;
}

/** @returns a function that finds the operation of a request to any server */
export function matcher(document: JsonObject): (method: string, path: string) => Matched | undefined {
  const operations = operationsOf(document);
  return (method, path) => {
    const given = path.replace(/\/$/, '').split('/');
    for (const operation of operations) {
      const values = operation.method.toUpperCase() === method ? valuesInPath(operation.path, given) : undefined;
      if (values === undefined) continue;
      const decoded = Object.entries(values).map(([name, value]) => [name, decodedParameter(value)]);
      return { operation, parameters: Object.fromEntries(decoded) as Record<string, string> };
    }
    return undefined;
  };
}

function decodedParameter(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
