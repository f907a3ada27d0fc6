import { isObject, type JsonObject, operationsOf } from 'openapi-document';
import document from '../generated/openapi.en.json' with { type: 'json' };
import type { OperationId } from '../generated/operations.ts';

/** @returns what is wrong with the query parameters of an operation; nothing where each has one value, a listed one */
export function queryRefusal(id: OperationId, query: URLSearchParams): string | undefined {
  for (const { name, listed } of parametersOf(id)) {
    const [value, ...more] = query.getAll(name);
    if (value === undefined) continue;
    if (more.length > 0 || (listed && !listed.includes(value))) return `Bad request. invalid ${name}`;
  }
  return undefined;
}

interface QueryParameter {
  readonly name: string;
  readonly listed: readonly unknown[] | undefined;
}

const known = new Map<OperationId, readonly QueryParameter[]>();

function parametersOf(id: OperationId): readonly QueryParameter[] {
  if (known.size === 0)
    for (const { id: operation, parameters } of operationsOf(document as unknown as JsonObject))
      known.set(
        operation as OperationId,
        parameters
          .filter(({ node }) => node.in === 'query')
          .map(({ node: { name, schema } }) => ({
            name: String(name),
            listed: isObject(schema) && Array.isArray(schema.enum) ? schema.enum : undefined,
          })),
      );
  return known.get(id) ?? [];
}
