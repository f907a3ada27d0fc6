import { valuesInPath } from 'openapi-document';
import { type Operation, type OperationId, operations } from '../generated/operations.ts';
import { splitUrl } from './http.ts';

/** The operation that a request asks for. */
export interface Route {
  readonly id: OperationId;
  readonly operation: Operation;
  /** Path parameters, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

/** @returns nothing where the description has no such operation, or the address cannot be decoded */
export function findRoute(method: string, url: string): Route | undefined {
  const { path, query } = splitUrl(url);
  const segments = path.split('/').map(decodeOrNothing);
  if (!segments.every((segment) => segment !== undefined)) return undefined;
  for (const [id, operation] of Object.entries(operations) as [OperationId, Operation][]) {
    const parameters = operation.method === method ? valuesInPath(operation.path, segments) : undefined;
    if (parameters) return { id, operation, parameters, query: new URLSearchParams(query) };
  }
  return undefined;
}

function decodeOrNothing(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
