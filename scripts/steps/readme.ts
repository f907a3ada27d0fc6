import { type JsonObject, operationsOf } from 'openapi-document';
import type { Artifact } from '../parts.ts';
import { ProblemsError } from '../problems.ts';
import type { Sources } from './load.ts';
import type { Language } from './localize.ts';

/** The pages that have tables which the build writes, with the names of the tables. */
export const pagesWithTables: Readonly<
  Record<string, { readonly language: Language; readonly tables: readonly TableName[] }>
> = {
  'README.md': { language: 'en', tables: ['operations'] },
  'README.zh.md': { language: 'zh', tables: ['operations'] },
  'docs/files.en.md': { language: 'en', tables: ['files'] },
  'docs/files.zh.md': { language: 'zh', tables: ['files'] },
  'docs/guides/glossary.en.md': { language: 'en', tables: ['glossary'] },
  'docs/guides/glossary.zh.md': { language: 'zh', tables: ['glossary'] },
};

type TableName = 'operations' | 'files' | 'glossary';

/** A term of the glossary, as `docs/words.yaml` has it. */
export interface GlossaryTerm {
  readonly en: string;
  /** One word, or several that mean the same. */
  readonly zh: string | readonly string[];
  readonly meaning: string;
  readonly 'x-meaning-zh': string;
}

/**
 * Writes tables into a page, each between its two comments.
 *
 * @param page - its path, and its text as it is
 * @param tables - Markdown by the name that the comments have
 * @returns the text as it should be
 * @throws {ProblemsError} when the page has no place for a table
 */
export function withTables(page: { path: string; text: string }, tables: Readonly<Record<string, string>>): string {
  return Object.entries(tables).reduce((text, [name, table]) => {
    const part = new RegExp(`(<!-- ${name}: [^\\n]* -->\\n)[^]*?(\\n<!-- /${name} -->)`);
    if (!part.test(text)) throw new ProblemsError([noPlace(page.path, name)]);
    return text.replace(part, (_, start: string, end: string) => `${start}\n${table}\n${end}`);
  }, page.text);
}

/** A row for each published file, or for several that are forms of one. */
export function filesTable(artifacts: readonly Artifact[], language: Language): string {
  const rows = artifacts
    .filter(({ formOf }) => formOf === undefined)
    .map((first): [shown: string, text: string] => {
      const forms = artifacts.filter(({ formOf }) => formOf === first.name);
      return [
        [...new Set([first, ...forms].map(({ folder, name }) => folder ?? name))].map(link).join(', '),
        first.text[language],
      ];
    });
  const head = { en: '| file | what it is |', zh: '| 文件 | 内容 |' }[language];
  return [head, '|---|---|', ...rows.map(([shown, text]) => `| ${shown} | ${text} |`)].join('\n');
}

function link(file: string): string {
  return `[\`${file}\`](../generated/${file})`;
}

/**
 * A row for each operation.
 *
 * @param document - a bundled document of either language
 */
export function operationsTable(document: JsonObject, sources: Sources, language: Language): string {
  const root = sources.get('spec/openapi.yaml')?.value as { paths: Record<string, { $ref?: string }> } | undefined;
  const rows = operationsOf(document).map(({ id, method, path }) => {
    const file = `spec/${root?.paths[path]?.$ref ?? 'openapi.yaml'}`;
    return `| \`${id}\` | \`${method.toUpperCase()} ${path}\` | [\`${file}\`](${file}) |`;
  });
  const head = { en: '| operation | request | described in |', zh: '| 接口 | 请求 | 描述文件 |' }[language];
  return [head, '|---|---|---|', ...rows].join('\n');
}

/** A row for each term, in the order of the file. */
export function glossaryTable(terms: readonly GlossaryTerm[], language: Language): string {
  const rows = terms.map(({ en, zh, meaning, 'x-meaning-zh': chinese }) => {
    const words = [zh].flat().join('、');
    return language === 'en' ? `| ${en} | ${words} | ${meaning} |` : `| ${words} | ${en} | ${chinese} |`;
  });
  const head = { en: '| term | Chinese | meaning |', zh: '| 术语 | 英文 | 含义 |' }[language];
  return [head, '|---|---|---|', ...rows].join('\n');
}

function noPlace(file: string, name: string) {
  const message =
    `There is no place for the table of ${name}. Put it between \`<!-- ${name}: … -->\` and ` +
    `\`<!-- /${name} -->\`.`;
  return { file, line: 1, column: 1, pointer: '#', rule: 'readme-table', message };
}
