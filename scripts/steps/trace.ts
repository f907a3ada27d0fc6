import { twinOf } from '../rules/twins.mjs';
import { wrap } from '../wrap.ts';
import { type Field, resolve } from './fields.ts';
import type { Language } from './localize.ts';
import type { Discrepancy, Registers, Source } from './register-files.ts';
import { isObject, type Json, type JsonObject } from './walk.ts';

const columns = 100;

/** Words around the facts. */
const labels = {
  en: {
    sources: 'Sources',
    discrepancies: 'Discrepancies',
    none: 'none',
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
 * Tells what a field is, where it stands, what it rests on and which discrepancies touch it, as text for a terminal.
 * A discrepancy touches what it names and whatever that is a part of.
 *
 * @param document - the bundled document, with both languages and the sources still in it
 * @param place - where the field stands, such as `spec/components/schemas/Taint.yaml:5`
 */
export function trace(field: Field, document: JsonObject, registers: Registers, place: string, language: Language): string {
  const label = labels[language];
  const sources = sourcesOf(field.node, document).map((id) => aboutSource(id, registers.sources[id], language));
  const discrepancies = Object.entries(registers.discrepancies)
    .filter(([, { where }]) => where.some((name) => name === field.name || name.startsWith(`${field.name}.`)))
    .map(([id, discrepancy]) => aboutDiscrepancy(id, discrepancy, language));
  return [
    [field.name, field.type, place].join('\n'),
    wrap(textOf(field.node, document, language), columns),
    [label.sources, ...(sources.length > 0 ? sources : [`  ${label.none}`])].join('\n'),
    [label.discrepancies, ...(discrepancies.length > 0 ? discrepancies : [`  ${label.none}`])].join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** @returns the text under a field, or under its twin, in one language; empty where there is none */
function inLanguage(node: object, field: string, language: Language): string {
  return String((node as JsonObject)[language === 'zh' ? twinOf(field) : field] ?? '');
}

/** The text beside a reference comes before that of its target. */
function textOf(node: JsonObject, document: JsonObject, language: Language): string {
  const description = inLanguage(node, 'description', language) || inLanguage(resolve(document, node), 'description', language);
  return [inLanguage(node, 'summary', language), description].filter((text) => text !== '').join('\n\n');
}

/** A schema rests on what its properties rest on, an operation on what the members of its bodies rest on. */
export function sourcesOf(node: JsonObject, document: JsonObject): string[] {
  const schemas = 'operationId' in node ? bodiesOf(node, document) : [node];
  const members = schemas.flatMap(({ properties }) => (isObject(properties) ? Object.values(properties) : []));
  return [...new Set([node, ...members].flatMap(sourceIds))];
}

function sourceIds(node: Json): string[] {
  const ids = isObject(node) ? node['x-sources'] : undefined;
  return Array.isArray(ids) ? ids.map(String) : [];
}

function bodiesOf({ requestBody, responses }: JsonObject, document: JsonObject): JsonObject[] {
  const success = isObject(responses) ? responses['200'] : undefined;
  return [requestBody, success].flatMap((body) => {
    const { content } = resolve(document, body);
    const mediaTypes = isObject(content) ? Object.values(content) : [];
    return mediaTypes.map((mediaType) => resolve(document, (mediaType as JsonObject).schema));
  });
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
  const says = discrepancy.says.map((said) => `- ${said.sources.join(and)}${colon}${inLanguage(said, 'text', language)}`);
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
