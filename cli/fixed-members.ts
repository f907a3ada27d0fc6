import { type OperationId, operations } from '../generated/operations.ts';
import type { Terminal } from './terminal.ts';

interface FixedSchema {
  readonly $ref?: string;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, FixedSchema>>;
}

interface PublishedDocument {
  readonly paths: Readonly<
    Record<string, Record<string, { requestBody?: { content: Record<string, { schema: FixedSchema }> } }>>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, FixedSchema>> };
}

/** @returns the required members of a request body that can have one value only, such as `apiVersion` */
export function fixedMembers(id: OperationId, terminal: Terminal): Record<string, unknown> {
  const { paths, components } = JSON.parse(terminal.published('openapi.en.json')) as PublishedDocument;
  const { path, method, requestMediaType } = operations[id];
  const follow = ({ $ref, ...schema }: FixedSchema): FixedSchema => ({
    ...components.schemas[$ref?.split('/').at(-1) ?? ''],
    ...schema,
  });
  const body = paths[path]?.[method.toLowerCase()]?.requestBody?.content[requestMediaType ?? ''];
  const { required = [], properties = {} } = body ? follow(body.schema) : {};
  const fixed = required.map((name): [string, readonly unknown[]] => [name, follow(properties[name] ?? {}).enum ?? []]);
  return Object.fromEntries(fixed.filter(([, values]) => values.length === 1).map(([name, [value]]) => [name, value]));
}
