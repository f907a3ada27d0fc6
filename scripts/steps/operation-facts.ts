import type { Operation, Status } from '../../shapes/operation.ts';
import { follow, type JsonObject, operationsOf } from 'openapi-document';

/** Facts of an operation under its id. */
export type NamedOperation = { readonly id: string } & Operation;

/** The facts of every operation, without any text: the same from both languages. */
export function operationFacts(document: JsonObject): NamedOperation[] {
  return operationsOf(document).map(({ id, method, path, node: operation, parameters }) => {
    const namesIn = (place: string) =>
      parameters.filter(({ node }) => node.in === place).map(({ node }) => String(node.name));
    const body = follow(document, operation.requestBody);
    const statuses = Object.keys((operation.responses ?? {}) as JsonObject) as Status[];
    return {
      id,
      method: method.toUpperCase() as Operation['method'],
      path: path as Operation['path'],
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
    const { enum: regions = [] } = follow(document, (variables as JsonObject | undefined)?.region);
    return (regions as string[]).map((region): [string, string] => [region, String(url).replace('{region}', region)]);
  });
}

function isSuccess(status: string): boolean {
  return status.startsWith('2');
}
