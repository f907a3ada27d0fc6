import type { Site } from './content/site.ts';

/** A page's content, rendered. */
export interface Content {
  readonly slug: string;
  readonly title: string;
  readonly html: string;
}

/**
 * Puts all pages into one, with everything unfolded. Ids get the name of their page in front, and links lead to places of the
 * same page. Works on what is rendered already, because rendering everything again would cost as much as all pages.
 */
export function wholeHtml({ words }: Site, contents: readonly Content[]): string {
  const slugs = new Set(contents.map(({ slug }) => slug));
  const list = contents.map(({ slug, title }) => `<li><a href="#${slug}">${title}</a></li>`).join('');
  return `<h1>${words.title}</h1><nav aria-label="${words.site}"><ul>${list}</ul></nav>${contents
    .map(({ slug, html }) => `<section id="${slug}">${embedded(slug, html, slugs)}</section>`)
    .join('\n')}`;
}

function embedded(slug: string, html: string, slugs: ReadonlySet<string>): string {
  return html
    .replace(/<div class="switch">.*?<\/fieldset><\/div>/gs, '')
    .replace(/<nav class="contents".*?<\/nav>/gs, '')
    .replace(/<details (class="(?:members|response)")/g, '<details open $1')
    .replace(/(<details open [^>]*) open/g, '$1')
    .replace(/<(\/?)h([1-5])\b/g, (_, close: string, level: string) => `<${close}h${Number(level) + 1}`)
    .replace(/ id="/g, ` id="${slug}/`)
    .replace(/ href="#/g, ` href="#${slug}/`)
    .replace(/ href="([\w-]+)\.html(?:#([^"]*))?"/g, (whole, page: string, place: string | undefined) =>
      slugs.has(page) ? ` href="#${page}${place ? `/${place}` : ''}"` : whole,
    );
}
