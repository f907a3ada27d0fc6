import document from '../generated/openapi.en.json' with { type: 'json' };
import { type OperationId, operations } from '../generated/operations.ts';

/** The part of an operation of the published description that is read here. */
interface DocumentedOperation {
  readonly responses: Readonly<
    Record<string, { content?: Record<string, { examples?: Record<string, { value: unknown }> }> }>
  >;
}

/** @returns the body of the first example of the operation's first success; an empty object where there is none */
export function documentedResponse(id: OperationId): unknown {
  const { path, method, successStatuses } = operations[id];
  const paths = document.paths as unknown as Record<string, Record<string, DocumentedOperation>>;
  const response = paths[path]?.[method.toLowerCase()]?.responses[successStatuses[0]];
  const [content] = Object.values(response?.content ?? {});
  const [example] = Object.values(content?.examples ?? {});
  return example?.value ?? {};
}
