import { isObject, type JsonObject, methods } from 'openapi-document';
import { resolve } from './fields.ts';

/** What a client must know of an operation to call it. */
export interface OperationFacts {
  id: string;
  /** In capitals, as it is sent. */
  method: string;
  /** With a `{name}` for each path parameter. */
  path: string;
  pathParameters: string[];
  headerParameters: string[];
  queryParameters: string[];
  /** The first media type of the request body; `null` where none is sent. */
  requestMediaType: string | null;
  requestRequired: boolean;
  /** Statuses, ranges such as `5XX`, or `default`, in the order of the document. */
  successStatuses: string[];
  errorStatuses: string[];
}

/** An operation of a bundled document: what stands at it, and what it has from its path. */
export interface FoundOperation {
  id: string;
  method: string;
  path: string;
  operation: JsonObject;
  /** References are followed; one of the operation replaces one of its path. */
  parameters: JsonObject[];
}

/** Every operation, in the order of the document. */
export function findOperations(document: JsonObject): FoundOperation[] {
  return Object.entries((document.paths ?? {}) as JsonObject).flatMap(([path, item]) =>
    Object.entries(item as JsonObject).flatMap(([method, operation]) => {
      if (!methods.includes(method) || !isObject(operation)) return [];
      const all = [(item as JsonObject).parameters ?? [], operation.parameters ?? []].flat() as JsonObject[];
      const followed = all.map((parameter) => resolve(document, parameter));
      const parameters = [...new Map(followed.map((one) => [`${one.in} ${one.name}`, one])).values()];
      return [{ id: String(operation.operationId), method, path, operation, parameters }];
    }),
  );
}

/** The facts of every operation, without any text: the same from both languages. */
export function operationFacts(document: JsonObject): OperationFacts[] {
  return findOperations(document).map(({ id, method, path, operation, parameters }) => {
    const namesIn = (place: string) => parameters.filter((one) => one.in === place).map(({ name }) => String(name));
    const body = resolve(document, operation.requestBody);
    const statuses = Object.keys((operation.responses ?? {}) as JsonObject);
    return {
      id,
      method: method.toUpperCase(),
      path,
      pathParameters: namesIn('path'),
      headerParameters: namesIn('header'),
      queryParameters: namesIn('query'),
      requestMediaType: Object.keys((body.content ?? {}) as JsonObject)[0] ?? null,
      requestRequired: body.required === true,
      successStatuses: statuses.filter(isSuccess),
      errorStatuses: statuses.filter((status) => !isSuccess(status)),
    };
  });
}

/** The base URL of every public region: those that the `region` variable of a server lists. */
export function regionUrls(document: JsonObject): [region: string, url: string][] {
  return ((document.servers ?? []) as JsonObject[]).flatMap(({ url, variables }) => {
    const { enum: regions = [] } = resolve(document, (variables as JsonObject | undefined)?.region);
    return (regions as string[]).map((region): [string, string] => [region, String(url).replace('{region}', region)]);
  });
}

function isSuccess(status: string): boolean {
  return status.startsWith('2');
}
