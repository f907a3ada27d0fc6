import { stringify } from 'yaml';
import type { OperationFacts } from '../../shapes/page-facts.ts';
import type { Provenance } from '../../shapes/provenance.ts';
import type { DriftFinding } from '../finding.ts';
import type { Edition } from './edition.ts';

type EntryRegistries = Pick<Provenance, 'sources' | 'discrepancies'>;

/**
 * Writes the entries that the registries would need for a finding. A member that a person has to decide says TODO, so
 * that the build refuses an unfinished entry.
 *
 * @returns YAML by the name of the registry; nothing for what is known
 */
export function entriesFor(
  finding: Omit<DriftFinding, 'entries'>,
  page: Edition,
  facts: OperationFacts,
  registries: EntryRegistries,
): Record<string, string> {
  if (finding.standing === 'known') return {};
  const id = nextId(Object.keys(registries.sources), 'P');
  const sources = stringify({ [id]: sourceOf(page, facts) }, { lineWidth: 110 });
  if (finding.standing === 'confirms') return { sources };
  return { sources, discrepancies: discrepancyOf(finding, id, registries) };
}

function sourceOf({ language, date }: Edition, { page }: OperationFacts) {
  const site = language === 'en' ? 'intl/en-us/' : '';
  return {
    title: `TODO ${page}`,
    'x-title-zh': `TODO ${page}`,
    kind: 'page',
    language: language ?? 'en',
    date,
    url: `https://support.huaweicloud.com/${site}api-modelarts/${page}.html`,
  };
}

function discrepancyOf(
  { kind, name, fields, places, was, is }: Omit<DriftFinding, 'entries'>,
  source: string,
  registries: EntryRegistries,
) {
  const said = kind === 'field gone' ? `no \`${name}\`` : `${kind}${is === '' ? '' : `: ${is}`}`;
  const entry = {
    title: `TODO ${name}: ${kind}`,
    'x-title-zh': `TODO ${name}`,
    where: fields.length > 0 ? fields : places,
    says: [
      { sources: ['TODO'], text: kind === 'field new' ? `no \`${name}\`` : was, 'x-text-zh': `TODO ${was}` },
      { sources: [source], text: said, 'x-text-zh': `TODO ${is}` },
    ],
    decision: 'TODO',
    'x-decision-zh': 'TODO',
    reason: 'TODO',
    'x-reason-zh': 'TODO',
  };
  return stringify({ [nextId(Object.keys(registries.discrepancies), 'D')]: entry }, { lineWidth: 110 });
}

/** The next free id, such as `D70`. */
function nextId(ids: readonly string[], letter: string): string {
  const numbers = ids.flatMap((id) => new RegExp(`^${letter}(\\d+)$`).exec(id)?.[1] ?? []).map(Number);
  return `${letter}${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}
