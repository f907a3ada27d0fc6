import type { JsonObject } from 'openapi-document';
import { type Problem, ProblemsError } from '../problems.ts';
import type { Sources } from './load.ts';
import { findOperations } from './operations.ts';

const part = /(<!-- operations: [^\n]* -->\n)[^]*?(\n<!-- \/operations -->)/;

/**
 * Writes the table of operations into the README.
 *
 * @param readme - the text as it is
 * @param document - a bundled document of either language
 * @returns the text as it should be
 * @throws {ProblemsError} when the README has no place for the table
 */
export function withOperationsTable(readme: string, document: JsonObject, sources: Sources): string {
  if (!part.test(readme)) throw new ProblemsError([noPlace]);
  const root = sources.get('spec/openapi.yaml')?.value as { paths: Record<string, { $ref?: string }> } | undefined;
  const rows = findOperations(document).map(({ id, method, path }) => {
    const file = `spec/${root?.paths[path]?.$ref ?? 'openapi.yaml'}`;
    return `| \`${id}\` | \`${method.toUpperCase()} ${path}\` | [\`${file}\`](${file}) |`;
  });
  const table = ['| operation | request | described in |', '|---|---|---|', ...rows].join('\n');
  return readme.replace(part, (_, start: string, end: string) => `${start}\n${table}\n${end}`);
}

const noPlace: Problem = {
  file: 'README.md',
  line: 1,
  column: 1,
  pointer: '#',
  rule: 'readme-operations',
  message:
    'There is no place for the table of operations. Put it between `<!-- operations: … -->` and `<!-- /operations -->`.',
};
