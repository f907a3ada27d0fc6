import { fill, type Language } from '../../shapes/text.ts';
import type { DriftFinding } from '../finding.ts';
import type { Held } from '../hold-page.ts';
import { legibilityOf } from '../page/legibility.ts';
import { type ReportMessages, messages } from './messages.ts';
import { type DriftReport, reportSummary } from './report.ts';

/** For people at a terminal. */
export function reportAsText(report: DriftReport, language: Language): string {
  const { pages, findings, read, unreadable } = report;
  const label = messages[language];
  const lines = [
    ...unreadable.map(
      ({ file, reason, limit = 0 }) => `${file}${label.colon}${fill(label.reasons[reason] ?? reason, { limit })}`,
    ),
    ...pages.flatMap((page) => aboutPage(page, label)),
    ...read.map((name) => `${name}`),
    ...findings.flatMap((finding) => aboutFinding(finding, label)),
    reportSummary(report, language),
  ];
  return lines.join('\n');
}

function aboutPage({ file, operation, page, tables }: Held, label: ReportMessages): string[] {
  const facts = [operation, label.languages[page.language], page.date ?? label.undated, label.forms[page.form]];
  return [
    `${file}${label.colon}${facts.join(label.comma)}`,
    ...legibilityOf(tables).map(({ table: { number, schema, root, line, at, rows }, lost }) => {
      const name = `${label.table} ${number ?? '–'} ${schema ?? root ?? label.noCaption}`;
      const place = at.length === 0 ? label.unplaced : at.join(' ');
      const parts = lost.map((part) => label.columns[part]).join(label.comma);
      const illegible = lost.length === 0 ? '' : `${label.comma}${label.illegible}${label.colon}${parts}`;
      return `  ${name} (${label.line} ${line}) → ${place}${label.colon}${rows.length} ${label.rows}${illegible}`;
    }),
  ];
}

function aboutFinding(finding: DriftFinding, label: ReportMessages): string[] {
  const { kind, standing, operation, name, places, fields, spot, before, was, is, entries, seen } = finding;
  const where = fields.length > 0 ? fields : places;
  const [sideWas, sideIs] = seen === undefined ? [label.was, label.is] : [label.statedAs, label.observed];
  const context = [operation, where.join(', ')].filter(Boolean).join(' ');
  const from = before === undefined ? '' : ` (← ${before.file}:${before.line})`;
  return [
    '',
    `${spot.file}:${spot.line}${from}`,
    `  ${label.standings[standing]}${label.colon}${label.kinds[kind]} ${name}${context === '' ? '' : ` [${context}]`}`,
    ...(was === '' ? [] : [`  ${sideWas}${label.colon}${shortSide(was)}`]),
    ...(is === '' ? [] : [`  ${sideIs}${label.colon}${shortSide(is)}`]),
    ...[...deciders(finding, label), ...inTraffic(finding, label)].map((line) => `  ${line}`),
    ...Object.entries(entries).flatMap(([registry, entry]) => [
      `  ${fill(label.entries, { registry: `spec/${registry}.yaml` })}`,
      ...entry
        .trimEnd()
        .split('\n')
        .map((line) => `    ${line}`),
    ]),
    ...(places.length > 1 ? [`  ${places.join(' ')}`] : []),
  ];
}

/** The discrepancies that decide a finding already, as a sentence. */
export function deciders({ decidedBy }: DriftFinding, label: ReportMessages): string[] {
  if (decidedBy.length === 0) return [];
  const ids = decidedBy.filter((id) => id !== 'description');
  return [ids.length > 0 ? `${label.decidedBy} ${ids.join(', ')}` : label.described];
}

/** How often traffic showed it, and the sources of the description. */
export function inTraffic({ seen, restsOn = [] }: DriftFinding, label: ReportMessages): string[] {
  if (seen === undefined) return [];
  const sources = restsOn.length > 0 ? [`${label.restsOn} ${restsOn.join(', ')}`] : [];
  return [[fill(label.seen, { count: seen }), ...sources].join(label.comma)];
}

/** A side in one line that fits a screen. */
export function shortSide(side: string): string {
  const line = side.replace(/\s+/g, ' ');
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}
