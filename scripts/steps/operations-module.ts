import type { JsonObject } from 'openapi-document';
import { type NamedOperation, operationFacts, regionUrls } from './operation-facts.ts';

/**
 * Writes the tables that drive a client, as TypeScript.
 *
 * @param document - a bundled document of either language
 */
export function operations(document: JsonObject): string {
  return `// Made by \`npm run build\` from spec/. Do not edit.

import type { Operation } from '../shapes/operation.ts';

export type { Operation, Status } from '../shapes/operation.ts';

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

function entry({ id, ...facts }: NamedOperation): string {
  const lines = Object.entries(facts).map(([name, value]) => `    ${name}: ${literal(value)},`);
  return [`  ${/^[A-Za-z_$][\w$]*$/.test(id) ? id : quote(id)}: {`, ...lines, '  },'].join('\n');
}

function literal(value: NamedOperation[keyof NamedOperation]): string {
  if (Array.isArray(value)) return `[${value.map(quote).join(', ')}]`;
  return typeof value === 'string' ? quote(value) : String(value);
}

function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
