import { type Operation, type OperationId, operations } from '../generated/operations.ts';

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
  const [path = '', query = ''] = url.split('?', 2);
  const segments = path.split('/');
  for (const [id, operation] of Object.entries(operations) as [OperationId, Operation][]) {
    const parameters = operation.method === method ? match(operation.path.split('/'), segments) : undefined;
    if (parameters) return { id, operation, parameters, query: new URLSearchParams(query) };
  }
  return undefined;
}

function match(template: string[], segments: string[]): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    const segment = decode(segments[index] ?? '');
    const name = /^\{(.*)\}$/.exec(part)?.[1];
    if (segment === undefined || (name ? segment === '' : segment !== part)) return undefined;
    if (name) parameters[name] = segment;
  }
  return parameters;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
