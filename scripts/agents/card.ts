import { isObject, type Json, type JsonObject } from 'openapi-document';
import { estimateTokenCount } from 'tokenx';
import type { FieldDoc } from '../docs/content/view.ts';
import type { OperationDoc } from '../docs/content/operation.ts';
import { errorName } from '../docs/content/errors.ts';
import { pageWords } from '../docs/messages.ts';
import { sampleCalls } from '../docs/samples/call.ts';
import { type Language, textIn } from '../steps/localize.ts';
import { firstSentence, pointsOf } from './bullets.ts';
import { texts } from './texts.ts';

/** Of the estimate: what OpenAI's o200k_base counts as just under 400. */
const budget: Readonly<Record<Language, number>> = { en: 390, zh: 420 };

/** A line of a card; one of a kind gives way where there is no room, and the card says how many did. */
interface Line {
  readonly text: string;
  readonly kind?: Kind;
}

/** In the order in which they get room. */
const kinds = ['rules', 'errors', 'notes'] as const;
type Kind = (typeof kinds)[number];

/**
 * An operation in at most 400 tokens, for agents: what goes wrong first stands first.
 *
 * @param operations - all of them: those that change something are waited for with others
 * @param document - in the language
 */
export function card(
  operation: OperationDoc,
  operations: readonly OperationDoc[],
  document: JsonObject,
  language: Language,
): string {
  const words = texts[language];
  const { id, title, method, path, text, body } = operation;
  const { lead, points } = pointsOf(text);
  const media = body ? words.mediaType.replace('{}', body.mediaType) : words.noBody;
  const notes = points.filter(({ name }) => name !== '' && !words.skipped.includes(name));
  return fitted(
    [
      { text: `# ${id}${pageWords(language).colon}${title}` },
      { text: `\`${method} ${path}\`` },
      { text: [media, effectOf(method, language)].join(language === 'en' ? ' ' : '') },
      { text: lead },
      ...fieldLines(withoutCommon(operation, operations), sampleCalls(document).get(id)?.body?.value, language),
      ...(method === 'GET' ? [] : waitLines(operation, operations, language)),
      ...errorLines(operation, language),
      ...listed(
        'rules',
        operation.rules.filter(({ severity }) => severity === 'error'),
      ),
      ...listed('notes', notes),
    ],
    id,
    language,
  );
}

/** The project is in every address, so it need not be on every card. */
function withoutCommon(operation: OperationDoc, operations: readonly OperationDoc[]): OperationDoc {
  const isIn = ({ parameters }: OperationDoc, name: string) =>
    parameters.some(({ fields }) => fields.some((field) => field.name === name));
  const parameters = operation.parameters.map(({ place, fields }) => ({
    place,
    fields: fields.filter(({ name }) => !operations.every((one) => isIn(one, name))),
  }));
  return { ...operation, parameters };
}

/** Effect of a call on existing objects. */
function effectOf(method: string, language: Language): string {
  const { reads, adds, changes, deletes } = texts[language];
  const effects: Readonly<Record<string, string>> = { GET: reads, POST: adds, DELETE: deletes };
  return effects[method] ?? changes;
}

/** The required fields and those of the typical body, each with the first sentence about it. */
function fieldLines({ parameters, body }: OperationDoc, typical: Json | undefined, language: Language): Line[] {
  const { fields, optional, example } = texts[language];
  const { colon, and, open, close } = pageWords(language);
  const given = parameters.flatMap((place) => place.fields);
  const shown = [...given.filter(({ required }) => required), ...leavesOf(body?.fields ?? [], typical ?? {})];
  const others = given.filter(({ required }) => !required).map(({ name }) => `\`${name}\``);
  return [
    ...(typical === undefined ? [] : [{ text: `${example}${colon}\`${JSON.stringify(typical)}\`` }]),
    ...(shown.length > 0 ? [{ text: `${fields}${colon}`.trimEnd() }] : []),
    ...shown.map(({ name, required, about: { text, typeText, values } }) => {
      const allowed = values.length > 1 ? `${open}${values.map(({ value }) => value).join(and)}${close}` : '';
      return { text: `- \`${name}\`${required ? '!' : ''} ${firstSentence(text || typeText)}${allowed}` };
    }),
    ...(others.length > 0 ? [{ text: `${optional}${colon}${others.join(and)}` }] : []),
  ];
}

/** Fields of a body that an example gives a value, but for those that can have no other. */
function leavesOf(fields: readonly FieldDoc[], example: Json): FieldDoc[] {
  return fields.flatMap((field) => {
    const value = isObject(example) ? example[field.name] : undefined;
    if (value === undefined) return [];
    if (isObject(value)) return leavesOf(field.children, value);
    return field.about.values.length === 1 ? [] : [field];
  });
}

/** How the end of a change is seen: by the operation that shows what was changed, as it says itself. */
function waitLines({ method, path }: OperationDoc, operations: readonly OperationDoc[], language: Language): Line[] {
  const { wait, finished, deleted } = texts[language];
  const isAbout = (one: OperationDoc) => one.path === path || (method === 'POST' && one.path.startsWith(`${path}/{`));
  const reader = operations.find((one) => one.method === 'GET' && isAbout(one) && one.path.endsWith('}'));
  const point = pointsOf(reader?.text ?? '').points.find(
    ({ name }) => name === (method === 'DELETE' ? deleted : finished),
  );
  if (!reader || !point) return [];
  const { colon } = pageWords(language);
  const said = firstSentence(point.text.replace(/^\*\*.+?\*\*\s*/, ''));
  return [{ text: `${wait.replace('{}', `\`${reader.id}\``)}${colon}${said}` }];
}

/** The codes, and the messages of errors that have none; what they mean is on the page of errors. */
function errorLines({ errors }: OperationDoc, language: Language): Line[] {
  const { and, colon } = pageWords(language);
  const named = [
    ...new Set(
      errors.filter(({ code }) => code !== null).map((one) => `\`${errorName(one)}\` ${one.status.join('/')}`.trim()),
    ),
  ];
  const said = errors.filter(({ code }) => code === null);
  return [
    ...(named.length > 0 ? [{ text: `${texts[language].errors}${colon}${named.join(and)}` }] : []),
    ...said.map((one): Line => ({
      text: `- \`${errorName(one)}\`${colon}${firstSentence(textIn(one, 'meaning', language))}`,
      kind: 'errors',
    })),
  ];
}

function listed(kind: Kind, items: readonly { readonly text: string }[]): Line[] {
  return items.map(({ text }) => ({ text: `- ${text}`, kind }));
}

/** As many lines as there is room for, and how many are left out. */
function fitted(lines: readonly Line[], id: string, language: Language): string {
  const words = texts[language];
  const { and, colon } = pageWords(language);
  const heading = (kind: Kind) => (kind === 'errors' ? [] : [`${words[kind]}${colon}`.trimEnd()]);
  const rest = (counts: readonly (readonly [Kind, number])[]) =>
    words.left
      .replace('{}', counts.map(([kind, n]) => `${words[kind].toLowerCase()} ${n}`).join(and))
      .replace('{}', id);
  const needed = lines.filter(({ kind }) => kind === undefined);
  const longest = rest(kinds.map((kind) => [kind, 99]));
  let room = budget[language] - estimateTokenCount([...needed.map(({ text }) => text), longest].join('\n'));
  const kept = new Set(needed);
  for (const kind of kinds) {
    for (const line of lines.filter((one) => one.kind === kind)) {
      const isFirst = ![...kept].some((one) => one.kind === kind);
      const cost = estimateTokenCount([...(isFirst ? heading(kind) : []), line.text, ''].join('\n'));
      if (cost > room) continue;
      room -= cost;
      kept.add(line);
    }
  }
  const left = kinds.map((kind) => [kind, lines.filter((one) => one.kind === kind && !kept.has(one)).length] as const);
  const shown = lines.filter((line) => kept.has(line));
  const withHeadings = shown.flatMap(({ text, kind }, index) =>
    kind !== undefined && shown[index - 1]?.kind !== kind ? [...heading(kind), text] : [text],
  );
  const missing = left.filter(([, count]) => count > 0);
  return `${[...withHeadings, ...(missing.length > 0 ? [rest(missing)] : [])].join('\n')}\n`;
}
