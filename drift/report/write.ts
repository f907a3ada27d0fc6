import type { Language } from '../page/page.ts';
import { asGithub } from './github.ts';
import { asMarkdown } from './markdown.ts';
import type { Report } from './report.ts';
import { asText } from './text.ts';

export const formats = ['text', 'json', 'markdown', 'github'] as const;
export type Format = (typeof formats)[number];

const writers: Record<Exclude<Format, 'json'>, (report: Report, language: Language) => string> = {
  text: asText,
  markdown: asMarkdown,
  github: asGithub,
};

/** Writes a report in a format. */
export function write(report: Report, format: Format, language: Language): string {
  return format === 'json' ? asJson(report) : writers[format](report, language);
}

function asJson({ pages, findings, read, unreadable }: Report): string {
  const about = pages.map(({ file, operation, page: { form, language, date }, tables }) => ({
    file,
    operation,
    form,
    language,
    date,
    tables: tables.map(({ line, number, schema, at, rows, isComplete }) => ({
      line,
      number,
      schema,
      at,
      rows: rows.length,
      isComplete,
    })),
  }));
  return JSON.stringify({ pages: about, read, findings, unreadable }, null, 2);
}
