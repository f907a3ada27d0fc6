import { fill, type Language } from '../../shapes/text.ts';
import { type DriftFinding, type Standing, standings } from '../finding.ts';
import type { Held, UnreadablePage } from '../hold-page.ts';
import { messages } from './messages.ts';

/** Everything that was read and found. */
export interface DriftReport {
  /** Pages, with the legibility of their tables. */
  readonly pages: readonly Held[];
  /** Findings of everything, also of what is no page. */
  readonly findings: readonly DriftFinding[];
  /** Sources besides pages, such as `huaweicloudsdkmodelarts 3.1.219`. */
  readonly read: readonly string[];
  /** Whether it is of traffic: then what the service refused counts, and releases do not. */
  readonly isOfTraffic?: boolean;
  readonly unreadable: readonly (Pick<UnreadablePage, 'file'> & { readonly reason: string; readonly limit?: number })[];
}

/** @returns 0 where nothing is new, 1 where something is or a request was refused, 2 where something is not readable */
export function exitCodeOf({ findings, unreadable }: DriftReport): number {
  if (unreadable.length > 0) return 2;
  return findings.some(({ standing }) => standing === 'new' || standing === 'refused') ? 1 : 0;
}

/** How many findings there are of each standing, as a sentence. */
export function reportSummary({ findings, isOfTraffic = false }: DriftReport, language: Language): string {
  const count = (standing: Standing) => findings.filter((one) => one.standing === standing).length;
  const counts = Object.fromEntries(standings.map((standing) => [standing, count(standing)]));
  return fill(isOfTraffic ? messages[language].summaryOfTraffic : messages[language].summary, counts);
}
