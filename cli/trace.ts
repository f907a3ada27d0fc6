import { fill, type Language } from '../shapes/text.ts';
import { twinIn } from './in-language.ts';
import { lastVerified } from './last-verified.ts';
import type { Discrepancy, Observation, Provenance, SourceEntry, TracedField } from '../shapes/provenance.ts';
import { timesSeen, seenInPractice } from './seen.ts';
import { wrap } from './wrap.ts';

/** Words around the facts. */
const labels = {
  en: {
    sources: 'Sources',
    discrepancies: 'Discrepancies',
    none: 'none',
    seen: 'Seen in practice',
    seenAs: '{as}, at least {times} times',
    seenOnce: '{as}, at least once',
    unseen: 'no record yet',
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
    seen: '实际出现',
    seenAs: '{as}，至少 {times} 次',
    seenOnce: '{as}，至少 1 次',
    unseen: '暂无记录',
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
 * The meaning of a field, its sources and the discrepancies that touch it, as text for a terminal. A discrepancy
 * touches the fields that it names and those that contain them.
 *
 * @param shown - where the field stands, such as `spec/components/schemas/Taint.yaml:5`, and how wide the lines may be
 */
export function trace(
  name: string,
  field: TracedField,
  registries: Omit<Provenance, 'fields'>,
  language: Language,
  { place = '', columns = 100 }: { readonly place?: string; readonly columns?: number | undefined } = {},
): string {
  const label = labels[language];
  const list = (id: string, [title, ...rest]: readonly string[]) => entry(id, title, rest, columns);
  const sources = field.sources.map((id) => list(id, aboutSource(registries.sources[id], language)));
  const discrepancies = Object.entries(registries.discrepancies)
    .filter(([, { where }]) => where.some((one) => one === name || one.startsWith(`${name}.`)))
    .map(([id, discrepancy]) => list(id, aboutDiscrepancy(discrepancy, language)));
  const verified = lastVerified(field.sources, registries.sources);
  return [
    [name, field.type, place].filter((line) => line !== '').join('\n'),
    wrap(field[language], columns),
    [label.sources, ...(sources.length > 0 ? sources : [`  ${label.none}`])].join('\n'),
    verified === undefined ? '' : label.verified.replace('{date}', verified.date).replace('{by}', verified.by),
    [label.seen, ...observedAs(name, registries.observations, language, columns)].join('\n'),
    [label.discrepancies, ...(discrepancies.length > 0 ? discrepancies : [`  ${label.none}`])].join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A title, and what else there is to say. */
function aboutSource(source: SourceEntry | undefined, language: Language): string[] {
  if (source === undefined) return [];
  const label = labels[language];
  const written = source.language.split(', ').map((name) => label[name as Language]);
  const facts = `${written.join(label.and)}${label.comma}${source.date ?? label.undated}`;
  const note = twinIn(source, 'note', language);
  return [twinIn(source, 'title', language), facts, source.url, ...(note === '' ? [] : [note])];
}

function aboutDiscrepancy(discrepancy: Discrepancy, language: Language): string[] {
  const { and, colon, decision, reason } = labels[language];
  const says = discrepancy.says.map((said) => `- ${said.sources.join(and)}${colon}${twinIn(said, 'text', language)}`);
  const decided = decision + twinIn(discrepancy, 'decision', language);
  const because = reason + twinIn(discrepancy, 'reason', language);
  return [twinIn(discrepancy, 'title', language), ...says, decided, because];
}

/** Each observation of this name: how often and as what, when and where, and the remark of the observer. */
function observedAs(
  name: string,
  observations: Readonly<Record<string, Observation>>,
  language: Language,
  columns: number,
): string[] {
  const label = labels[language];
  const found = Object.entries(observations).flatMap(([id, observation]) => {
    const seen = seenInPractice(name, { [id]: observation });
    if (seen === undefined) return [];
    const { date, region } = observation;
    const { times } = seen;
    const [as, details] = [seen.as, seen.details].map((all) =>
      all.map((one) => timesSeen(one, language)).join(label.and),
    );
    const what = as || details || '';
    const title = fill(times > 1 ? label.seenAs : label.seenOnce, { as: what, times });
    const facts = [date ?? label.undated, region ?? '', ...(observation.sources ?? [])].filter(Boolean);
    const more = [as ? details : '', facts.join(label.comma)];
    return [
      entry(
        id,
        title,
        [...more, twinIn(observation, 'note', language)].flatMap((one) => one || []),
        columns,
      ),
    ];
  });
  return found.length > 0 ? found : [`  ${label.unseen}`];
}

/** An id and a title, with everything else under the title. */
function entry(id: string, title: string | undefined, rest: readonly string[], columns: number): string {
  if (title === undefined) return `  ${id}`;
  const margin = ' '.repeat(8);
  const head = `  ${id.padEnd(5)} ${wrap(title, columns, margin).trimStart()}`;
  return [head, ...rest.map((text) => wrap(text, columns, margin))].join('\n');
}
