import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JsonObject } from 'openapi-document';
import { parse } from 'yaml';
import type { Artifact } from './parts.ts';
import type { Sources } from './steps/load.ts';
import {
  filesTable,
  type GlossaryTerm,
  glossaryTable,
  operationsTable,
  pagesWithTables,
  withTables,
} from './steps/readme.ts';

/**
 * The pages of the repository that have tables of the build, with the tables of this one.
 *
 * @param root - absolute path of the project
 * @param document - a bundled document of either language
 * @returns texts by path
 */
export async function tablesInPages(
  root: string,
  { files, document, sources }: { files: readonly Artifact[]; document: JsonObject; sources: Sources },
): Promise<Map<string, string>> {
  const { terms } = parse(await readFile(join(root, 'docs/words.yaml'), 'utf8')) as { terms: GlossaryTerm[] };
  const pages = Object.entries(pagesWithTables).map(async ([path, { language, tables }]): Promise<[string, string]> => {
    const text = await readFile(join(root, path), 'utf8');
    const all = {
      files: filesTable(files, language),
      operations: operationsTable(document, sources, language),
      glossary: glossaryTable(terms, language),
    };
    return [path, withTables({ path, text }, Object.fromEntries(tables.map((name) => [name, all[name]])))];
  });
  return new Map(await Promise.all(pages));
}
