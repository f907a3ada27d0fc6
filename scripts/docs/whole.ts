import type { Site } from './content/site.ts';

/** A page's content, rendered. */
export interface Content {
  readonly slug: string;
  readonly title: string;
  readonly html: string;
}

/**
 * Puts all pages into one, with everything unfolded. Ids get the name of their page in front, and links lead to places
 * of the same page. Works on what is rendered already, because rendering everything again would cost as much as all
 * pages.
 */
export function wholeHtml({ words }: Site, contents: readonly Content[]): string {
  const slugs = new Set(contents.map(({ slug }) => slug));
  const list = contents.map(({ slug, title }) => `<li><a href="#${slug}">${title}</a></li>`).join('');
  return `<h1>${words.title}</h1><nav aria-label="${words.site}"><ul>${list}</ul></nav>${contents
    .map(({ slug, html }) => `<section id="${slug}">${embedded(slug, html, slugs)}</section>`)
    .join('\n')}`;
}

/**
 * Differences of the one page: no switches, lists of contents and sources of fields, which paper has no use for;
 * everything unfolded; levels of headings; links to pages.
 */
const places = new RegExp(
  [
    '<div class="switch">.*?</fieldset></div>',
    '<details class="provenance">.*?</details>',
    '<nav class="contents[^>]*>.*?</nav>',
    '<details (?:open )?(class="(?:members|response)")(?: open)?',
    String.raw`<(/?)h([1-5])\b`,
    String.raw` href="([\w-]+)\.html(?:#([^"]*))?"`,
  ].join('|'),
  'gs',
);

function embedded(slug: string, html: string, slugs: ReadonlySet<string>): string {
  const own = html.replaceAll(' id="', ` id="${slug}/`).replaceAll(' href="#', ` href="#${slug}/`);
  return own.replace(places, (whole: string, ...groups: (string | undefined)[]) => {
    const [details, close, level, page, place] = groups;
    if (details) return `<details open ${details}`;
    if (level) return `<${close}h${Number(level) + 1}`;
    if (page === undefined) return '';
    return slugs.has(page) ? ` href="#${page}${place === undefined ? '' : `/${place}`}"` : whole;
  });
}
