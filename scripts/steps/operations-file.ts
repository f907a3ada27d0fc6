import type { JsonObject } from 'openapi-document';
import { type OperationFacts, operationFacts, regionUrls } from './operations.ts';

/**
 * Writes the tables that drive a client, as TypeScript.
 *
 * @param document - a bundled document of either language
 */
export function operations(document: JsonObject): string {
  return `// Made by \`npm run build\` from spec/. Do not edit.

/** A status, a range of statuses, or every status that is not named. */
export type Status = \`\${number}\` | \`\${1 | 2 | 3 | 4 | 5}XX\` | 'default';

/** What a client must know of an operation to call it. */
export interface Operation {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE';
  /** With a \`{name}\` for each path parameter. */
  readonly path: \`/\${string}\`;
  readonly pathParameters: readonly string[];
  readonly headerParameters: readonly string[];
  readonly queryParameters: readonly string[];
  /** \`null\`: no body is sent. */
  readonly requestMediaType: string | null;
  readonly requestRequired: boolean;
  readonly successStatuses: readonly Status[];
  readonly errorStatuses: readonly Status[];
}

/** Every operation by its \`operationId\`. */
export const operations = {
${operationFacts(document).map(entry).join('\n')}
} as const satisfies Readonly<Record<string, Operation>>;

export type OperationId = keyof typeof operations;

/** Base URL of the service in every public region. */
export const regions = {
${regionUrls(document)
  .map(([region, url]) => `  ${quote(region)}: ${quote(url)},`)
  .join('\n')}
} as const satisfies Readonly<Record<string, \`https://\${string}\`>>;

export type Region = keyof typeof regions;
`;
}

function entry({ id, ...facts }: OperationFacts): string {
  const lines = Object.entries(facts).map(([name, value]) => `    ${name}: ${literal(value)},`);
  return [`  ${/^[A-Za-z_$][\w$]*$/.test(id) ? id : quote(id)}: {`, ...lines, '  },'].join('\n');
}

function literal(value: OperationFacts[keyof OperationFacts]): string {
  if (Array.isArray(value)) return `[${value.map(quote).join(', ')}]`;
  return typeof value === 'string' ? quote(value) : String(value);
}

function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
