import { Marked } from 'marked';
import type { Language } from '../steps/localize.ts';
import { guides } from './guide-files.ts';
import { joined } from './texts.ts';

/** A part of the page that is not an operation. */
export interface Section {
  /** The last part of its deep link. */
  slug: string;
  title: string;
  markdown: string;
}

const marked = new Marked();

/**
 * Fits the guides into a page. Their headings become HTML with the ids of the English ones, so that deep links are the same in
 * both languages; Redoc would make ids from the words of each.
 *
 * @param files - texts of `docs/guides/` by file name
 * @throws when the headings of a guide do not pair
 */
export function guideSections(files: ReadonlyMap<string, string>, language: Language): Section[] {
  const english = guides(files, 'en');
  return guides(files, language).map(({ slug, title, markdown }, index) => {
    const ids = headings(english[index]?.markdown ?? '').map(idOf);
    const own = headings(markdown);
    if (own.length !== ids.length)
      throw new Error(`docs/guides/${slug}.${language}.md must have the headings of ${slug}.en.md`);
    const sections = marked.lexer(markdown).map((token) => {
      if (token.type !== 'heading') return token.type === 'code' ? token.raw : joined(token.raw);
      if (token.depth === 1) return '';
      const level = token.depth + 1;
      return `<h${level} id="${ids[own.indexOf(token.text)]}">${marked.parseInline(token.text)}</h${level}>\n\n`;
    });
    return { slug, title, markdown: sections.join('').replace(/\]\(([a-z-]+)\.(?:en|zh)\.md\)/g, '](#/$1)') };
  });
}

function headings(markdown: string): string[] {
  return marked
    .lexer(markdown)
    .flatMap((token) => (token.type === 'heading' && token.depth > 1 ? [String(token.text)] : []));
}

function idOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
