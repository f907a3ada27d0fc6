import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DriftFinding } from '../drift/finding.ts';
import { pageBasis, type PageBasis, type Held, holdPage, type Saved } from '../drift/hold-page.ts';
import { toEditionFile } from '../drift/page/edition-file.ts';
import { textOfSaved } from '../drift/read-saved.ts';
import { exitCodeOf, type DriftReport } from '../drift/report/report.ts';
import { type ReportFormat, writeReport } from '../drift/report/write.ts';
import { isChangeLog } from '../drift/sdk/change-log.ts';
import { holdChangeLog, holdSdk, type SdkPackage } from '../drift/sdk/hold-sdk.ts';
import type { PageFacts } from '../shapes/page-facts.ts';
import type { Provenance } from '../shapes/provenance.ts';
import type { Language } from '../shapes/text.ts';
import { fetchGoSdk, fetchSdk, newestVersions, readUnpacked } from './sdk-packages.ts';
import { readInput } from './input.ts';
import { Refusal, type Terminal } from './terminal.ts';
import { comparisonMessages } from './messages/comparisons.ts';

export interface DriftOptions {
  readonly lang: Language;
  readonly since?: string;
  readonly sdk?: readonly string[];
  readonly save?: string;
  readonly format: ReportFormat;
}

type UnreadableFile = DriftReport['unreadable'][number];

/**
 * Holds saved pages and SDKs against the description, and lists what differs.
 *
 * @returns the exit code: 0 nothing new, 1 something new, 2 something could not be read
 * @throws {Refusal} where nothing is named, or a file is not there
 */
export function drift(pages: readonly string[], options: DriftOptions, terminal: Terminal): number {
  const { lang, since, sdk = [], save, format } = options;
  if (pages.length === 0 && sdk.length === 0) throw new Refusal(comparisonMessages.noDriftInput[lang]);
  if (since !== undefined && pages.length !== 1) throw new Refusal(comparisonMessages.sinceOne[lang]);
  const published = (name: string): unknown => JSON.parse(terminal.published(name));
  const described = pageBasis(published('page-facts.json') as PageFacts, published('sources.json') as Provenance);
  const earlier = since === undefined ? undefined : readSaved(since, lang, terminal);
  const held = pages.map((file) => holdFile(readSaved(file, lang, terminal), described, earlier));
  const readable = held.filter((one): one is Held => 'findings' in one);
  const ofSdk = holdSdks(sdk, described, lang, terminal);
  const report: DriftReport = {
    pages: readable,
    findings: [...readable.flatMap(({ findings }) => findings), ...ofSdk.findings],
    read: ofSdk.read,
    unreadable: [...held.filter((one) => !('findings' in one)), ...ofSdk.unreadable] as UnreadableFile[],
  };
  if (save !== undefined) saveEditions(readable, save);
  terminal.out(writeReport(report, format, lang));
  return exitCodeOf(report);
}

function holdFile(saved: Saved | UnreadableFile, described: PageBasis, earlier: Saved | UnreadableFile | undefined) {
  if ('reason' in saved) return saved;
  if (earlier !== undefined && 'reason' in earlier) return earlier;
  return holdPage(saved, described, earlier);
}

/** @throws {Refusal} where there is no such file */
function readSaved(file: string, lang: Language, terminal: Terminal): Saved | UnreadableFile {
  return { file, ...textOfSaved(readInput(file, lang, terminal)) };
}

/** Keeps each page as facts, in a file named after page, date and language. */
function saveEditions(held: readonly Held[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { operation, page } of held) {
    const name = [operation, page.date ?? 'undated', page.language].join('.');
    writeFileSync(join(folder, `${name}.yaml`), toEditionFile(page));
  }
}

interface OfSdk {
  readonly findings: readonly DriftFinding[];
  readonly read: readonly string[];
  readonly unreadable: readonly UnreadableFile[];
}

/** The values of `--sdk`: folders and versions together, each change log by itself. */
function holdSdks(given: readonly string[], described: PageBasis, lang: Language, terminal: Terminal): OfSdk {
  const name = described.facts.sdk.package;
  const packages: SdkPackage[] = [];
  const logs: Saved[] = [];
  const unreadable: UnreadableFile[] = [];
  for (const one of given.flatMap((what) => (what === 'newest' ? newestVersions(name, lang) : [what]))) {
    const kind = statSync(one, { throwIfNoEntry: false });
    if (kind?.isDirectory()) {
      const found = readUnpacked(one);
      if (found === undefined) unreadable.push({ file: one, reason: 'no sdk' });
      else packages.push(found);
    } else if (kind === undefined && /^\d+\.\d+\.\d+$/.test(one)) packages.push(fetchSdk(name, one, lang));
    else if (kind === undefined && /^v\d+\.\d+\.\d+$/.test(one)) packages.push(fetchGoSdk(one, lang));
    else {
      const saved = readSaved(one, lang, terminal);
      if ('text' in saved && isChangeLog(saved.text)) logs.push(saved);
      else unreadable.push('reason' in saved ? saved : { file: one, reason: 'no sdk' });
    }
  }
  return {
    findings: [
      ...(packages.length > 0 ? holdSdk(packages, described) : []),
      ...logs.flatMap(({ text, file }) => holdChangeLog(text, file, described)),
    ],
    read: [...packages.map((one) => `${one.name} ${one.version}`), ...logs.map(({ file }) => file)],
    unreadable,
  };
}
