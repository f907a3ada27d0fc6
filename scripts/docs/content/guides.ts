import { guides } from '../guide-files.ts';
import type { Language } from '../../steps/localize.ts';
import type { Article } from './page.ts';

const heading = /^(#{2,6}) (.+)$/gm;

/**
 * The guides as pages. Their headings get the ids of the English ones, so that deep links are the same in both
 * languages.
 *
 * @param files - texts of `docs/guides/` by file name
 * @throws when the headings of a guide do not pair
 */
export function guideArticles(files: ReadonlyMap<string, string>, language: Language): Article[] {
  const english = guides(files, 'en');
  return guides(files, language).map(({ slug, title, markdown }, index) => {
    const ids = headingsOf(english[index]?.markdown ?? '').map(idOf);
    if (headingsOf(markdown).length !== ids.length)
      throw new Error(`docs/guides/${slug}.${language}.md must have the headings of ${slug}.en.md`);
    const next = ids.values();
    const body = outsideCode(markdown.replace(/^# .+\n/, ''), (text) =>
      text
        .replace(heading, (whole) => `${whole} {#${next.next().value}}`)
        .replace(/\]\(([a-z-]+)\.(?:en|zh)\.md\)/g, ']($1.html)'),
    );
    return { kind: 'article', slug, title, summary: firstParagraph(body), markdown: body.trim() };
  });
}

/** The first paragraph as plain text, without markup. */
export function firstParagraph(markdown: string): string {
  const paragraph = markdown.trim().split('\n\n')[0] ?? '';
  return paragraph
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .replaceAll('\n', ' ');
}

/** Whole sentences from the beginning of a summary, as many as a card has room for, but at least one. */
export function beginningOf(summary: string): string {
  const sentences = summary.split(/(?<=[.!?]) (?=\p{Lu})|(?<=[。！？])/u);
  const room = /\p{Script=Han}/u.test(summary) ? 60 : 120;
  const count = sentences.findIndex((_, index) => sentences.slice(0, index + 1).join(' ').length > room);
  return sentences.slice(0, count < 0 ? undefined : Math.max(count, 1)).join(room === 60 ? '' : ' ');
}

function headingsOf(markdown: string): string[] {
  const found: string[] = [];
  outsideCode(markdown, (text) => {
    found.push(...[...text.matchAll(heading)].map(([, , title = '']) => title));
    return text;
  });
  return found;
}

/** Changes what is not inside fences. */
function outsideCode(markdown: string, change: (text: string) => string): string {
  const parts = markdown.split(/^(```[^]*?^```)$/m);
  return parts.map((part, index) => (index % 2 === 0 ? change(part) : part)).join('');
}

function idOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
