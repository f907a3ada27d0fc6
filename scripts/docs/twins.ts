import { textIn } from '../steps/localize.ts';
import { errorName, errorSlug } from './content/errors.ts';
import type { FieldDoc } from './content/view.ts';
import type { BodyDoc, OperationDoc } from './content/operation.ts';
import type { Page } from './content/page.ts';
import { seenOf } from './content/seen.ts';
import type { Site } from './content/site.ts';
import { joinParagraphs } from './markdown.ts';
import type { Words } from './messages.ts';

/** A page as Markdown, for programs that read. Links lead from one such page to another. */
export function markdownOf(page: Page, site: Site): string {
  const text =
    page.kind === 'operation' ? operationMarkdown(page.operation, site) : `# ${page.title}\n\n${page.markdown}`;
  return `${asTwin(text)}\n`;
}

/** The first page as Markdown: what the site is about, and everything that it has. */
export function startMarkdown({ words, summary, text, groups, security }: Site): string {
  const lists = groups.flatMap((group) => [
    `## ${group.title}`,
    group.text,
    group.pages.map((page) => `- [${page.title}](${page.slug}.html)${words.colon}${page.summary}`).join('\n'),
  ]);
  const schemes = security.flatMap(({ name, text: about }) => [`### ${name}`, about]);
  const parts = [`# ${words.title}`, summary, text, ...lists, `## ${words.credentials}`, ...schemes];
  return `${asTwin(parts.filter(Boolean).join('\n\n'))}\n`;
}

/** Without ids, which Markdown does not have, and with links to Markdown. */
function asTwin(markdown: string): string {
  return joinParagraphs(markdown)
    .replace(/ \{#[^}]+\}$/gm, '')
    .replace(/\]\(([\w-]+)\.html(?:#[^)]*)?\)/g, ']($1.md)');
}

function operationMarkdown(operation: OperationDoc, site: Site): string {
  const { words, language, view } = site;
  const { title, method, path, text, vendorPage, parameters, body, responses, rules, errors, samples } = operation;
  const disagreement = (id: string) => textIn(view.registries.discrepancies[id] ?? {}, 'title', language);
  const beside: Beside = { disagreement, seen: (name) => seenOf(name, view) };
  const list = (fields: readonly FieldDoc[]) => fieldLines(fields, words, beside).join('\n');
  const bodyParts = (one: BodyDoc, heading: string) => [
    `### ${heading} (\`${one.mediaType}\`)`,
    one.text,
    one.typeText,
    list(one.fields),
  ];
  const parts = [
    `# ${title}`,
    `\`${method} ${path}\` · \`${operation.id}\``,
    text,
    ...(vendorPage ? [`${words.vendorPage}${words.colon}[${vendorPage.title}](${vendorPage.url})`] : []),
    `## ${words.request}`,
    ...parameters.flatMap(({ place, fields }) => [`### ${words[place]}`, list(fields)]),
    ...(body ? bodyParts(body, words.requestBody) : [words.nothingSent]),
    ...(rules.length > 0 ? [`## ${words.rules}`] : []),
    rules
      .map(
        (rule) => `- **${words[rule.severity === 'error' ? 'ruleError' : 'ruleWarning']}**${words.colon}${rule.text}`,
      )
      .join('\n'),
    `## ${words.responses}`,
    ...responses.flatMap((response) => [
      `### ${response.status}`,
      response.text,
      list(response.headers),
      ...(response.body ? bodyParts(response.body, words.responseBody) : []),
    ]),
    `## ${words.errors}`,
    errors
      .map(
        (error) =>
          `- [\`${errorName(error)}\`](errors.html#${errorSlug(error)})${words.colon}` +
          `${textIn(error, 'meaning', language)} ${words.whatToDo} ${textIn(error, 'action', language)}`,
      )
      .join('\n'),
    words.allErrors,
    `## ${words.samples}`,
    ...samples.flatMap(({ label, lang, source }) => [
      `### ${label}`,
      `\`\`\`${lang.toLowerCase()}\n${source.trimEnd()}\n\`\`\``,
    ]),
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** Entries of the registries about a field. */
interface Beside {
  readonly disagreement: (id: string) => string;
  /** Its observations; undefined where there are none. */
  readonly seen: (name: string) => string | undefined;
}

function fieldLines(fields: readonly FieldDoc[], words: Words, beside: Beside, margin = ''): string[] {
  return fields.flatMap((field) => {
    const { name, required, children } = field;
    const { type, text, typeText, values, isOpen, facts, registry, disagreements } = field.about;
    const seen = beside.seen(registry);
    const inner = `${margin}  `;
    const indented = (one: string) =>
      one
        .split('\n')
        .map((line) => (line === '' ? '' : inner + line))
        .join('\n');
    const about = [text, typeText].filter(Boolean).join('\n\n');
    return [
      `${margin}- \`${name}\` ${type}${required ? `${words.comma}**${words.required}**` : ''}`,
      ...(about ? ['', indented(about), ''] : []),
      ...values.map(({ value, text: meaning }) => `${inner}- \`${value}\`${meaning && words.colon}${meaning}`),
      ...(isOpen ? [`${inner}- ${words.openSet}`] : []),
      ...facts.map(({ label, value }) => `${inner}- ${label}${words.colon}\`${value}\``),
      ...disagreements.map((id) => {
        const place = `discrepancies.html#${id.toLowerCase()}`;
        return `${inner}- ${words.disagree}${words.colon}[${beside.disagreement(id)}](${place})`;
      }),
      ...(seen ? [`${inner}- ${words.seen}${words.colon}${seen}`] : []),
      ...fieldLines(children, words, beside, inner),
    ];
  });
}
