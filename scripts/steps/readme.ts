import { type JsonObject, operationsOf } from 'openapi-document';
import type { Artifact } from '../artifacts.ts';
import { ProblemsError } from '../problems.ts';
import type { Sources } from './load.ts';

/**
 * Writes tables into the README, each between its two comments.
 *
 * @param readme - the text as it is
 * @param tables - Markdown by the name that the comments have
 * @returns the text as it should be
 * @throws {ProblemsError} when the README has no place for a table
 */
export function withTables(readme: string, tables: Readonly<Record<string, string>>): string {
  return Object.entries(tables).reduce((text, [name, table]) => {
    const part = new RegExp(`(<!-- ${name}: [^\\n]* -->\\n)[^]*?(\\n<!-- /${name} -->)`);
    if (!part.test(text)) throw new ProblemsError([noPlace(name)]);
    return text.replace(part, (_, start: string, end: string) => `${start}\n${table}\n${end}`);
  }, readme);
}

/** A row for each published file, or for several that are forms of one. */
export function filesTable(artifacts: readonly Artifact[]): string {
  const rows = artifacts
    .filter(({ formOf }) => formOf === undefined)
    .map((first): [shown: string, text: string] => {
      const forms = artifacts.filter(({ formOf }) => formOf === first.name);
      return [
        [...new Set([first, ...forms].map(({ folder, name }) => folder ?? name))].map(link).join(', '),
        first.text.en,
      ];
    });
  return ['| file | what it is |', '|---|---|', ...rows.map(([shown, text]) => `| ${shown} | ${text} |`)].join('\n');
}

function link(file: string): string {
  return `[\`${file}\`](generated/${file})`;
}

/**
 * A row for each operation.
 *
 * @param document - a bundled document of either language
 */
export function operationsTable(document: JsonObject, sources: Sources): string {
  const root = sources.get('spec/openapi.yaml')?.value as { paths: Record<string, { $ref?: string }> } | undefined;
  const rows = operationsOf(document).map(({ id, method, path }) => {
    const file = `spec/${root?.paths[path]?.$ref ?? 'openapi.yaml'}`;
    return `| \`${id}\` | \`${method.toUpperCase()} ${path}\` | [\`${file}\`](${file}) |`;
  });
  return ['| operation | request | described in |', '|---|---|---|', ...rows].join('\n');
}

function noPlace(name: string) {
  const message =
    `There is no place for the table of ${name}. Put it between \`<!-- ${name}: … -->\` and ` +
    `\`<!-- /${name} -->\`.`;
  return { file: 'README.md', line: 1, column: 1, pointer: '#', rule: 'readme-table', message };
}
