import { rootFile, type Sources } from '../steps/load.ts';
import { bodySchemas, type NewOperation } from './naming.ts';

/** Statuses that every operation responds with. */
export function sharedStatuses(sources: Sources): string[] {
  const root = sources.get(rootFile)?.value as { 'x-shared-responses'?: object } | undefined;
  return Object.keys(root?.['x-shared-responses'] ?? {});
}

const errorRows = `    rows:
      error_code: { type: String }
      error_msg: { type: String }
      request_id: { type: String }
      encoded_authorization_message: { type: String or null }
`;

/** The file of the facts, with a row to write for each table. */
export function inventoryText(operation: NewOperation, shared: string[]): string {
  const { id, path } = operation;
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(
    ([, name]) => `      ${name}: { type: String, mandatory: true }\n`,
  );
  const list = (statuses: string[]) =>
    statuses.map((status) => (/^\d+$/.test(status) ? `'${status}'` : status)).join(', ');
  const headers = ['200', '404', ...shared].toSorted().map((status) => `${status} header`);
  const table = (name: string, source: string, at: string) =>
    `  - table: ${name}\n    sources: [${source}]\n    at: ${at}\n`;
  const gateway = table('Error body of the gateway', 'AUTH2', `[${list(shared)}]`) + errorRows;
  const request = bodySchemas(operation).length > 1;
  return `# What the sources state about ${id}: rows of the five pages under \`documented\`, anything newer under \`beyond\`.
documented: []

beyond:
${parameters.length > 0 ? `${table('Path parameters', 'TODO', 'path')}    rows:\n${parameters.join('')}` : ''}${
    request
      ? `${table('Request body', 'TODO', 'request')}    rows:\n      todo: { type: String, mandatory: false }\n`
      : ''
  }${table('Response body', 'TODO', "'200'")}    rows:
      todo: { type: String }
${table('Error body', 'TODO', "'404'")}${errorRows}${gateway}${table('Response headers', 'AUTH2', `[${headers.join(', ')}]`)}    rows:
      X-Request-Id: { type: String }
${table('Response headers', 'AUTH2', '429 header')}    rows:
      Retry-After: { type: String }
`;
}
