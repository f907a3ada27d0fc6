import { createHash } from 'node:crypto';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Draft } from '../documents.ts';
import { languages } from '../steps/localize.ts';
import type { Assets } from './assets.ts';
import { ArticlePage } from './components/article.tsx';
import { renderIn, type SiteContext } from './components/context.tsx';
import { Layout } from './components/layout.tsx';
import type { PageFrame } from './components/page-frame.ts';
import { OperationPage } from './components/operation.tsx';
import { Picture } from './components/picture.tsx';
import { Crossroads, NotFound } from './components/plain.tsx';
import { Start } from './components/start.tsx';
import { errorName, errorSlug } from './content/errors.ts';
import type { Page } from './content/page.ts';
import { type Site, siteOf } from './content/site.ts';
import { feeds } from './feeds.ts';
import { llmsFiles } from './llms.ts';
import { pageMessages } from './messages.ts';
import { markdownFor } from './markdown.ts';
import { draftsOf } from './search/drafts.ts';
import { searchEntries } from './search/entries.ts';
import { indexScript } from './search/index-script.ts';
import { sitemap } from './sitemap.ts';
import { markdownOf, startMarkdown } from './twins.ts';
import { wholeHtml } from './whole.ts';

/** How the pages are made. */
export interface RenderSettings {
  /** Address of the whole site with a slash at its end; null where it is not known. */
  address: string | null;
  /** Whether the pages are served while they change. */
  isLive: boolean;
}

/**
 * Renders the pages of both languages; the files that they share stand in the assets.
 *
 * @param made - what the build made
 * @returns paths of files with their content
 * @throws when the guides are not what they should be
 */
export function renderDocs(made: Draft, assets: Assets, settings: RenderSettings): Map<string, string> {
  return new Map([...pagesOf(made, assets, settings)].map(([name, content]) => [name, content()]));
}

/** A page to be photographed for each language, and the name of its picture, which changes with it. */
export function picturesOf(made: Draft, assets: Assets): { name: string; html: string }[] {
  return languages.map((language) => {
    const site = siteOf(made, assets, language);
    const html = document(renderIn(surroundingsOf(site, assets), <Picture site={site} />));
    const digest = createHash('sha256').update(html).digest('hex').slice(0, 12);
    return { name: `picture-${language}.${digest}.png`, html };
  });
}

/**
 * The pages as functions that render them: while the description changes, only the one that is looked at is rendered.
 *
 * @throws when the guides are not what they should be
 */
export function pagesOf(made: Draft, assets: Assets, settings: RenderSettings): Map<string, () => string> {
  const sites = languages.map((language) => siteOf(made, assets, language));
  const pages = sites.flatMap((site) => renderSite(site, assets, settings));
  const drafts = once(() => sites.map(draftsOf));
  const indexes = sites.map(({ language }, at): File => [
    `assets/index-${language}.js`,
    () => indexScript(searchEntries(drafts()[at] ?? [], drafts()[1 - at] ?? [])),
  ]);
  const base = settings.address === null ? '/' : new URL(settings.address).pathname;
  const crossroads = {
    'index.html': <Crossroads title={pageMessages.title.en} base="" script="language.js" />,
    '404.html': <Crossroads title={pageMessages.notFound.en} base={base} script="missing.js" />,
  };
  const slugs = (sites[0]?.groups ?? []).flatMap((group) => group.pages.map(({ slug }) => slug));
  const { address } = settings;
  return new Map([
    ...(address === null ? [] : [['sitemap.xml', () => sitemap(address, ['index', ...slugs])] as const]),
    ...Object.entries(crossroads).map(([name, page]): File => [name, () => document(renderToString(page))]),
    ...pages,
    ...indexes,
  ]);
}

type File = [name: string, content: () => string];

/** Calls the function at most once, on first use. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function surroundingsOf(site: Site, { highlight }: Assets): SiteContext {
  const pages = site.groups.flatMap((group) => group.pages);
  const toHtml = markdownFor({ words: site.words, highlight, linkOf: linksOf(site, pages) });
  const { words, language, view } = site;
  return { site, words, language, view, toHtml, highlight, rendered: new Map(), known: new WeakMap() };
}

function renderSite(site: Site, assets: Assets, settings: RenderSettings): File[] {
  const pages = site.groups.flatMap((group) => group.pages);
  const { words, language, summary } = site;
  const { home, pictures } = assets;
  const surroundings = surroundingsOf(site, assets);
  const { toHtml } = surroundings;
  const render = (content: ComponentChildren) => renderIn(surroundings, content);
  const write = (frame: Omit<PageFrame, keyof RenderSettings | 'hasTwin' | 'picture'>) =>
    document(
      render(<Layout hasTwin={twins.has(frame.slug)} picture={pictures[language] ?? null} {...frame} {...settings} />),
    );

  const contents = [
    { slug: 'index', title: words.title, summary, html: once(() => render(<Start />)) },
    ...pages.map((page) => ({
      slug: page.slug,
      title: page.title,
      summary: page.summary,
      html: once(() => render(pageContent(page))),
    })),
  ];
  const twins = new Map([
    ['index', () => startMarkdown(site)],
    ...pages.map((page): File => [page.slug, () => markdownOf(page, site)]),
  ]);
  const whole = () =>
    wholeHtml(
      site,
      contents.map((page) => ({ ...page, html: page.html() })),
    );
  const print = { slug: 'print', title: words.printAll, summary: words.aboutPrint, html: whole };
  const moved = { slug: 'moved', title: words.notFound, summary: words.aboutNotFound };
  return [
    [
      `${language}.html`,
      () => write({ ...moved, html: render(<NotFound home={`${language}/index.html`} />), isBeside: true }),
    ],
    ...[...contents, print].map((page): File => [
      `${language}/${page.slug}.html`,
      () => write({ ...page, html: page.html() }),
    ]),
    ...[...twins].map(([slug, text]): File => [`${language}/${slug}.md`, text]),
    ...llmsFiles(site, settings.address),
    ...feeds(site, toHtml, { home, address: settings.address }).map(([name, text]): File => [name, () => text]),
  ];
}

function document(html: string): string {
  return `<!doctype html>\n${html}\n`;
}

function pageContent(page: Page) {
  return page.kind === 'operation' ? <OperationPage operation={page.operation} /> : <ArticlePage article={page} />;
}

/** Names of operations and error codes lead to what they name. */
function linksOf({ view }: Site, pages: readonly Page[]): (code: string) => string | undefined {
  const operations = pages
    .filter(({ kind }) => kind === 'operation')
    .map(({ slug }): [string, string] => [slug, `${slug}.html`]);
  const errors = view.registries.errors.map((error): [string, string] => [
    errorName(error),
    `errors.html#${errorSlug(error)}`,
  ]);
  const links = new Map([...operations, ...errors]);
  return (code) => links.get(code);
}
