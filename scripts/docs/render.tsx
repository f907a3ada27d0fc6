import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Made } from '../build.ts';
import { languages } from '../steps/localize.ts';
import type { Assets } from './assets.ts';
import { Article } from './components/article.tsx';
import { SurroundingsContext, type Surroundings } from './components/context.ts';
import { Layout, type PageFrame } from './components/layout.tsx';
import { Operation } from './components/operation.tsx';
import { Crossroads, NotFound } from './components/plain.tsx';
import { Start } from './components/start.tsx';
import { nameOf, slugOf } from './content/errors.ts';
import type { Page } from './content/page.ts';
import { type Site, siteOf } from './content/site.ts';
import { feeds } from './feeds.ts';
import { messages } from './messages.ts';
import { markdownFor } from './markdown.ts';
import { draftsOf, entriesOf, indexScript } from './search/entries.ts';
import { sitemap } from './sitemap.ts';
import { markdownOf, startMarkdown } from './twins.ts';
import { wholeHtml } from './whole.ts';

/** How the pages are made. */
export interface Settings {
  /** Address of the whole site with a slash at its end; null where it is not known. */
  address: string | null;
  /** Whether the pages are served while they change. */
  isLive: boolean;
}

/**
 * Renders the pages of both languages.
 *
 * @param made - what the build made
 * @returns paths of files with their content
 * @throws when the guides are not what they should be
 */
export function renderDocs(made: Made, assets: Assets, settings: Settings): Map<string, string> {
  const sites = languages.map((language) => siteOf(made, assets, language));
  const pages = sites.flatMap((site) => renderSite(site, assets, settings));
  const drafts = sites.map(draftsOf);
  const indexes = sites.map(({ language }, at): [string, string] => {
    const entries = entriesOf(drafts[at] ?? [], drafts[1 - at] ?? []);
    return [`assets/index-${language}.js`, indexScript(entries)];
  });
  const base = settings.address === null ? '/' : new URL(settings.address).pathname;
  const crossroads = {
    'index.html': <Crossroads title={messages.title.en} base="" script="language.js" />,
    '404.html': <Crossroads title={messages.notFound.en} base={base} script="missing.js" />,
  };
  const slugs = (sites[0]?.groups ?? []).flatMap((group) => group.pages.map(({ slug }) => slug));
  return new Map([
    ...(settings.address === null ? [] : [['sitemap.xml', sitemap(settings.address, ['index', ...slugs])] as const]),
    ...Object.entries(crossroads).map(([name, page]): [string, string] => [name, document(renderToString(page))]),
    ...pages,
    ...indexes,
    ...assets.files,
  ]);
}

function renderSite(site: Site, { highlight, home }: Assets, settings: Settings): [string, string][] {
  const pages = site.groups.flatMap((group) => group.pages);
  const toHtml = markdownFor({ words: site.words, highlight, linkOf: linksOf(site, pages) });
  const { words, language, summary, view } = site;
  const surroundings: Surroundings = { site, words, language, view, toHtml, highlight, rendered: new Map() };
  const render = (content: ComponentChildren) =>
    renderToString(<SurroundingsContext.Provider value={surroundings}>{content}</SurroundingsContext.Provider>);
  const write = (frame: Omit<PageFrame, keyof Settings | 'hasTwin'>) =>
    document(render(<Layout hasTwin={twins.has(frame.slug)} {...frame} {...settings} />));

  const contents = [
    { slug: 'index', title: words.title, summary, html: render(<Start />) },
    ...pages.map((page) => ({
      slug: page.slug,
      title: page.title,
      summary: page.summary,
      html: render(contentOf(page)),
    })),
  ];
  const twins = new Map([
    ['index', startMarkdown(site)],
    ...pages.map((page): [string, string] => [page.slug, markdownOf(page, site)]),
  ]);
  const print = { slug: 'print', title: words.printAll, summary: words.aboutPrint, html: wholeHtml(site, contents) };
  const moved = { slug: 'moved', title: words.notFound, summary: words.aboutNotFound };
  return [
    [
      `${language}.html`,
      write({ ...moved, html: render(<NotFound home={`${language}/index.html`} />), isBeside: true }),
    ],
    ...[...contents, print].map((page): [string, string] => [`${language}/${page.slug}.html`, write(page)]),
    ...[...twins].map(([slug, text]): [string, string] => [`${language}/${slug}.md`, text]),
    ...feeds(site, toHtml, { home, address: settings.address }),
  ];
}

function document(html: string): string {
  return `<!doctype html>\n${html}\n`;
}

function contentOf(page: Page) {
  return page.kind === 'operation' ? <Operation operation={page.operation} /> : <Article article={page} />;
}

/** Names of operations and error codes lead to what they name. */
function linksOf({ view }: Site, pages: readonly Page[]): (code: string) => string | undefined {
  const operations = pages
    .filter(({ kind }) => kind === 'operation')
    .map(({ slug }): [string, string] => [slug, `${slug}.html`]);
  const errors = view.registers.errors.map((error): [string, string] => [
    nameOf(error),
    `errors.html#${slugOf(error)}`,
  ]);
  const links = new Map([...operations, ...errors]);
  return (code) => links.get(code);
}
