import { isObject, type Json } from 'openapi-document';
import { validators } from '../../generated/validators.js';
import type { Validator } from '../../generated/validators.js';
import type { KnownError } from '../../generated/catalogue.ts';
import type { Language } from '../../scripts/steps/localize.ts';

/** A fenced block: its language, what else stands behind the fence, and its text. */
export interface Block {
  readonly lang: string;
  readonly about: string;
  readonly text: string;
}

const fence = /^```(\w+) ?(.*)\n([^]*?)^```$/gm;
const span = /`([^`]+)`/g;
const link = /\[[^\]]*\]\(([^)]+)\)/g;

export function blocksOf(markdown: string, lang?: string): Block[] {
  const all = [...markdown.matchAll(fence)].map(([, name = '', about = '', text = '']) => ({
    lang: name,
    about,
    text,
  }));
  return all.filter((block) => lang === undefined || block.lang === lang);
}

export function proseOf(markdown: string): string {
  return markdown.replace(fence, '').replace(/^<!-- .* -->$/gm, '');
}

export function linksOf(markdown: string): string[] {
  return [...proseOf(markdown).matchAll(link)].map(([, target = '']) => target);
}

/** What must be the same in both languages. */
export function structureOf(markdown: string, language: Language) {
  const lines = proseOf(markdown).split('\n');
  const startsWith = (pattern: RegExp) => lines.flatMap((line) => pattern.exec(line)?.[0] ?? []);
  return {
    headings: startsWith(/^#+ /),
    items: startsWith(/^- /).length,
    columns: lines.filter((line) => line.startsWith('|')).map((line) => line.split('|').length),
    blocks: blocksOf(markdown).map(({ text, ...block }) => ({ ...block, text: text.replace(/\s*(\/\/|#) .*$/gm, '') })),
    names: [...new Set(spansOf(markdown))].toSorted(),
    links: linksOf(markdown).map((target) => target.replace(`.${language}.md`, '').replace('/intl/en-us/', '/')),
  };
}

function spansOf(markdown: string): string[] {
  return [...proseOf(markdown).matchAll(span)].map(([, text = '']) => text);
}

/** Everything that a text may call by its name: what the document, the errors and the code of the guides have. */
export function vocabulary(document: Json, errors: readonly KnownError[], blocks: readonly Block[]): Set<string> {
  const words = new Set(errors.flatMap(({ code, messages }) => [code ?? '', ...messages]));
  const visit = (value: Json) => {
    if (isObject(value)) {
      for (const [key, member] of Object.entries(value)) {
        words.add(key);
        visit(member);
      }
    } else if (Array.isArray(value)) {
      value.forEach(visit);
    } else if (typeof value === 'string') {
      for (const text of [
        value,
        value.replace(/^https:\/\//, ''),
        ...[...value.matchAll(span)].map(([, name = '']) => name),
      ])
        words.add(text);
    }
  };
  visit(document);
  for (const { text } of blocks) for (const [word] of text.matchAll(/[\w.-]+/g)) words.add(word);
  return words;
}

/** Names that stand for nothing. A text in quotes or braces is known without them. */
export function unknownNames(markdown: string, known: ReadonlySet<string>): string[] {
  return spansOf(markdown).filter(
    (name) =>
      !known.has(name) &&
      !known.has(name.replace(/^["{](.*)["}]$/, '$1')) &&
      !name.split('.').every((part) => known.has(part)),
  );
}

/** JSON that is not what it says to be: `OPERATION request` or `OPERATION STATUS` behind the fence. */
export function unfitJson(markdown: string): string[] {
  const all = validators as Record<
    string,
    { request: Validator | null; responses: Record<string, Validator> } | undefined
  >;
  return blocksOf(markdown, 'json').flatMap(({ about, text }) => {
    const [operation = '', body = ''] = about.split(' ');
    const validator = body === 'request' ? all[operation]?.request : all[operation]?.responses[body];
    if (!validator)
      return [`"${about}" names no body of an operation: write \`\`\`json OPERATION request, or its status`];
    return validator(JSON.parse(text)).map(({ pointer, message }) => `${about}: ${pointer} ${message}`);
  });
}

/** Rows of tables that give an error code a status that it does not come with. */
export function wrongStatuses(markdown: string, errors: readonly KnownError[]): string[] {
  const rows = proseOf(markdown)
    .split('\n')
    .filter((line) => /^\|.*\| *\d{3} *\||^\| *\d{3}[,、 \d]*\|/.test(line));
  return rows.flatMap((row) => {
    const statuses = [...row.matchAll(/(?<=[|,、] *)\d{3}(?= *[|,、])/g)].map(([status]) => Number(status));
    const codes = [...row.matchAll(/`((?:ModelArts|APIGW?)\.\d+)`/g)].map(([, code]) => code);
    return codes
      .filter(
        (code) =>
          !errors.some(
            (error) =>
              [error.code, error.alias].includes(code) && statuses.every((status) => error.status.includes(status)),
          ),
      )
      .map((code) => `${code} does not come with ${statuses.join(', ')}`);
  });
}

/** Chinese without a space between Han and other letters, or with punctuation of half width. */
export function badTypography(markdown: string): string[] {
  const text = proseOf(markdown).replace(link, (whole) => whole.replace(/\(.*\)$/, ''));
  const wrong =
    /\p{Script=Han}(?=[A-Za-z0-9`])|[A-Za-z0-9`%](?=\p{Script=Han})|\p{Script=Han}(?= ?[,;:!?()]|\.(?!\w))/gu;
  return [...text.matchAll(wrong)].map(
    ({ 0: found, index }) => `after ${found} in ${text.slice(Math.max(0, index - 8), index + 8).replaceAll('\n', ' ')}`,
  );
}
