import { follow, type Json, type JsonObject, type ListedOperation, operationsOf } from 'openapi-document';

/** How a request is authenticated. */
export type CredentialKind = 'token' | 'accessKey';

/** A request that a sample makes, in the terms that every programming language has. */
export interface SampleCall {
  readonly id: string;
  /** Its effect, in the language of the document. */
  readonly summary: string;
  /** In capitals. */
  readonly method: string;
  /** With the name of an environment variable in braces for each parameter. */
  readonly path: string;
  /**
   * Likewise; empty, or the parameters that the operation cannot do without, sorted by name as a signature has them.
   */
  readonly query: string;
  /** Required header parameters. */
  readonly headers: readonly SampleInput[];
  /** Every required parameter. */
  readonly inputs: readonly SampleInput[];
  readonly body?: { readonly mediaType: string; readonly value: Json };
}

/** A parameter, and the environment variable that a sample takes it from. */
export interface SampleInput {
  readonly name: string;
  readonly variable: string;
}

/** The request of each operation, by `operationId`. */
export function sampleCalls(document: JsonObject): Map<string, SampleCall> {
  return new Map(operationsOf(document).map((found) => [found.id, sampleCallOf(document, found)]));
}

function sampleCallOf(
  document: JsonObject,
  { id, method, path, node: operation, parameters }: ListedOperation,
): SampleCall {
  const required = parameters.map(({ node }) => node).filter((one) => one.required === true);
  const inputsIn = (place: string) => required.filter((one) => one.in === place).map(({ name }) => input(String(name)));
  const query = inputsIn('query').toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const body = exampleBody(document, operation);
  return {
    id,
    summary: String(operation.summary),
    method: method.toUpperCase(),
    path: path.replace(/\{(.*?)\}/g, (_, name: string) => `{${input(name).variable}}`),
    query: query.map(({ name, variable }) => `${encodeURIComponent(name)}={${variable}}`).join('&'),
    headers: inputsIn('header'),
    inputs: required.map(({ name }) => input(String(name))),
    ...(body && { body }),
  };
}

function input(name: string): SampleInput {
  return { name, variable: name.toUpperCase().replace(/[^A-Z0-9]+/g, '_') };
}

/** Examples that say something to a reader come first; the published ones name networks of somebody else. */
const preferred = ['typical', 'minimal', 'published'];

/** @throws when there is a body and no example of it */
function exampleBody(document: JsonObject, { operationId, requestBody }: JsonObject): SampleCall['body'] {
  const { content } = follow(document, requestBody);
  const [mediaType, media] = Object.entries((content ?? {}) as JsonObject)[0] ?? [];
  if (mediaType === undefined) return undefined;
  const examples = (follow(document, media).examples ?? {}) as JsonObject;
  const name = preferred.find((one) => one in examples);
  const { value } = follow(document, name && examples[name]);
  if (value === undefined)
    throw new Error(
      `${String(operationId)} needs a request example named typical, minimal or published for its code samples`,
    );
  return { mediaType, value };
}
