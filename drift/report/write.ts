import type { Language } from '../../shapes/text.ts';
import { asGithub } from './github.ts';
import { asMarkdown } from './markdown.ts';
import type { DriftReport } from './report.ts';
import { reportAsText } from './text.ts';

export const reportFormats = ['text', 'json', 'markdown', 'github'] as const;
export type ReportFormat = (typeof reportFormats)[number];

const writers: Record<Exclude<ReportFormat, 'json'>, (report: DriftReport, language: Language) => string> = {
  text: reportAsText,
  markdown: asMarkdown,
  github: asGithub,
};

/** Writes a report in a format. */
export function writeReport(report: DriftReport, format: ReportFormat, language: Language): string {
  return format === 'json' ? asJson(report) : writers[format](report, language);
}

function asJson({ pages, findings, read, unreadable }: DriftReport): string {
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
