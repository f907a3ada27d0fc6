import type { JsonObject } from 'openapi-document';
import { stringify } from 'yaml';
import { exitCodeOf, type DriftReport } from '../drift/report/report.ts';
import { type ReportFormat, writeReport } from '../drift/report/write.ts';
import type { TrafficDescription } from '../drift/traffic/description.ts';
import { type HeldTraffic, holdTraffic } from '../drift/traffic/hold-traffic.ts';
import { mostTrafficBytes, readTraffic } from '../drift/traffic/read-traffic.ts';
import { observationOf } from '../drift/traffic/observation.ts';
import { rules } from '../generated/rules.js';
import { validators } from '../generated/validators.js';
import type { KnownError } from '../shapes/known-error.ts';
import type { Provenance } from '../shapes/provenance.ts';
import { fill, type Language, messagesIn } from '../shapes/text.ts';
import { readInput } from './input.ts';
import { comparisonMessages } from './messages/comparisons.ts';
import { exit, type Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

export interface TrafficOptions {
  readonly lang: Language;
  readonly share?: boolean;
  readonly format: ReportFormat;
}

/**
 * Holds recorded traffic against the description. No output has a value of a request or response, but short words
 * where the description lists words.
 *
 * @returns the exit code: 0 nothing new, 1 something new, 2 something could not be read
 * @throws {Refusal} where a file is not there
 */
export function traffic(
  files: readonly string[],
  { lang, share = false, format }: TrafficOptions,
  terminal: Terminal,
): number {
  const description = describedTraffic(terminal, lang);
  const held: HeldTraffic[] = [];
  const unreadable: DriftReport['unreadable'][number][] = [];
  for (const file of files) {
    const shown = file === '-' ? '<stdin>' : file;
    const read = readTraffic(readInput(file, lang, terminal, mostTrafficBytes));
    if ('reason' in read) unreadable.push({ file: shown, ...read });
    else held.push(holdTraffic(shown, read, description));
  }
  const findings = held.flatMap((one) => one.findings);
  const report: DriftReport = {
    pages: [],
    findings,
    read: held.map((one) => about(one, lang)),
    unreadable,
    isOfTraffic: true,
  };
  const isCutOff = held.map((one) => complain(one, lang, terminal)).includes(true);
  if (share && held.length > 0)
    terminal.out(stringify({ TODO: observationOf(held, description) }, { lineWidth: 100 }).trimEnd());
  if (!share || unreadable.length > 0)
    terminal.out(laidOut(share ? { ...report, findings: [] } : report, format, lang));
  return isCutOff ? exit.unable : exitCodeOf(report);
}

/** The description that traffic is compared with, out of the published files. */
export function describedTraffic({ published }: Pick<Terminal, 'published'>, language: Language): TrafficDescription {
  const read = (name: string): unknown => JSON.parse(published(name));
  const ofRules = (read('rules.json') as { rules: Record<string, { sources: string[] }> }).rules;
  return {
    language,
    document: read('openapi.en.json') as JsonObject,
    provenance: read('sources.json') as Provenance,
    errors: (read('errors.json') as { errors: KnownError[] }).errors,
    ruleSources: Object.fromEntries(Object.entries(ofRules).map(([id, { sources }]) => [id, sources])),
    rules,
    validators,
  };
}

function about({ file, matched, others, withoutResponse }: HeldTraffic, lang: Language): string {
  const label = messagesIn(comparisonMessages, lang);
  const operations = new Set(matched.map(({ operation }) => operation.id)).size;
  return [
    fill(label.ofTraffic, { file, count: matched.length, operations }),
    others > 0 ? fill(label.trafficOthers, { count: others }) : '',
    withoutResponse > 0 ? fill(label.trafficWithout, { count: withoutResponse }) : '',
  ].join('');
}

/** @returns whether the file is cut off */
function complain({ file, unread }: HeldTraffic, lang: Language, terminal: Terminal): boolean {
  const label = messagesIn(comparisonMessages, lang);
  const [first, ...more] = unread.filter(({ reason }) => reason === 'no exchange');
  if (first) terminal.err(fill(label.noExchange, { file, line: first.line, count: more.length + 1 }));
  const cutOff = unread.find(({ reason }) => reason === 'cut off');
  if (cutOff) terminal.err(fill(label.cutOff, { file, line: cutOff.line }));
  return cutOff !== undefined;
}

function laidOut(report: DriftReport, format: ReportFormat, lang: Language): string {
  const text = writeReport(report, format, lang);
  if (format !== 'text') return text;
  const lines = text.split('\n').map((line) => wrap(line.trimStart(), 80, /^ */.exec(line)?.[0]));
  return lines.join('\n');
}
