import { inLanguage } from './in-language.ts';
import { lastVerified } from './last-verified.ts';
import type { Discrepancy, Provenance, Source, TracedField } from '../shapes/provenance.ts';
import type { Language } from './messages.ts';
import { wrap } from './wrap.ts';

const columns = 100;

/** Words around the facts. */
const labels = {
  en: {
    sources: 'Sources',
    discrepancies: 'Discrepancies',
    none: 'none',
    verified: 'Last verified: {date}, by {by}',
    decision: 'Decision: ',
    reason: 'Reason: ',
    undated: 'undated',
    zh: 'Chinese',
    en: 'English',
    comma: ', ',
    and: ', ',
    colon: ': ',
  },
  zh: {
    sources: '来源',
    discrepancies: '差异',
    none: '无',
    verified: '最近核实：{date}，依据 {by}',
    decision: '处理：',
    reason: '理由：',
    undated: '未标注日期',
    zh: '中文',
    en: '英文',
    comma: '，',
    and: '、',
    colon: '：',
  },
};

/**
 * Tells what a field is, what it rests on and which discrepancies touch it, as text for a terminal. A discrepancy
 * touches what it names and whatever that is a part of.
 *
 * @param place - where the field stands, such as `spec/components/schemas/Taint.yaml:5`; empty to leave it out
 */
export function trace(
  name: string,
  field: TracedField,
  registries: Omit<Provenance, 'fields'>,
  language: Language,
  place = '',
): string {
  const label = labels[language];
  const sources = field.sources.map((id) => aboutSource(id, registries.sources[id], language));
  const discrepancies = Object.entries(registries.discrepancies)
    .filter(([, { where }]) => where.some((one) => one === name || one.startsWith(`${name}.`)))
    .map(([id, discrepancy]) => aboutDiscrepancy(id, discrepancy, language));
  const verified = lastVerified(field.sources, registries.sources);
  return [
    [name, field.type, place].filter((line) => line !== '').join('\n'),
    wrap(field[language], columns),
    [label.sources, ...(sources.length > 0 ? sources : [`  ${label.none}`])].join('\n'),
    verified === undefined ? '' : label.verified.replace('{date}', verified.date).replace('{by}', verified.by),
    [label.discrepancies, ...(discrepancies.length > 0 ? discrepancies : [`  ${label.none}`])].join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function aboutSource(id: string, source: Source | undefined, language: Language): string {
  if (source === undefined) return `  ${id}`;
  const label = labels[language];
  const written = source.language.split(', ').map((name) => label[name as Language]);
  const facts = `${written.join(label.and)}${label.comma}${source.date ?? label.undated}`;
  const note = inLanguage(source, 'note', language);
  const rest = [facts, source.url, ...(note === '' ? [] : [note])];
  return entry(id, inLanguage(source, 'title', language), rest);
}

function aboutDiscrepancy(id: string, discrepancy: Discrepancy, language: Language): string {
  const { and, colon, decision, reason } = labels[language];
  const says = discrepancy.says.map(
    (said) => `- ${said.sources.join(and)}${colon}${inLanguage(said, 'text', language)}`,
  );
  const decided = decision + inLanguage(discrepancy, 'decision', language);
  const because = reason + inLanguage(discrepancy, 'reason', language);
  return entry(id, inLanguage(discrepancy, 'title', language), [...says, decided, because]);
}

/** An id and a title, with everything else under the title. */
function entry(id: string, title: string, rest: string[]): string {
  const margin = ' '.repeat(8);
  const head = `  ${id.padEnd(5)} ${wrap(title, columns, margin).trimStart()}`;
  return [head, ...rest.map((text) => wrap(text, columns, margin))].join('\n');
}
