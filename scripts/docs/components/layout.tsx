import type { Language } from '../../steps/localize.ts';
import { pageMessages, put, type Words } from '../messages.ts';
import { FillForm } from './fill-form.tsx';
import { useSite } from './context.tsx';

/** Facts about a page for its head and its menu. */
export interface PageFrame {
  /** Its file, without an ending. */
  slug: string;
  title: string;
  summary: string;
  /** Whether there is a twin in Markdown. */
  hasTwin: boolean;
  /** Address of the whole site with a slash at its end; null where it is not known. */
  address: string | null;
  isLive: boolean;
  /** Path of what a link to the page shows elsewhere; null where there is none. */
  picture: string | null;
  /** Whether it stands in the folder of its language, or beside it. */
  isBeside?: boolean;
  /** Its content, rendered. */
  html: string;
}

const policy = (isLive: boolean) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src ${isLive ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const other = { en: 'zh', zh: 'en' } as const satisfies Record<Language, Language>;

/** A whole page around its content. */
export function Layout(frame: PageFrame) {
  const { words, site, language } = useSite();
  const { slug, html, isBeside = false } = frame;
  const [root, own] = isBeside ? ['', `${language}/`] : ['../', ''];
  return (
    <html lang={words.lang}>
      <Head {...frame} />
      <body>
        <a class="skip" href="#content">
          {words.skip}
        </a>
        <header class="bar">
          <button class="open-menu" type="button" popovertarget="menu" aria-label={words.menu}>
            <Icon path="M2 4h12M2 8h12M2 12h12" />
          </button>
          <a class="brand" href={`${own}index.html`}>
            {words.brand}
          </a>
          <button class="open-search scripted" type="button" aria-keyshortcuts="Control+K Meta+K">
            <Icon path="M11 11l4 4M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10z" />
            <span class="label">{words.search}</span>
            <kbd>Ctrl K</kbd>
          </button>
          <button class="open-fill scripted" type="button" aria-label={words.yourValues} title={words.yourValues}>
            <Icon path="M3 13l1-3.5L11 2.5l2.5 2.5L6.5 12z" />
          </button>
          <a
            class="language"
            href={isBeside ? `${other[language]}.html` : `${root}${other[language]}/${slug}.html`}
            hreflang={pageMessages.lang[other[language]]}
            lang={pageMessages.lang[other[language]]}
          >
            {words.otherLanguage}
          </a>
          <button class="theme scripted" type="button" aria-label={words.theme} title={words.theme}>
            <Icon path="M8 1.5a6.5 6.5 0 1 0 0 13zM8 1.5a6.5 6.5 0 0 1 0 13" />
          </button>
        </header>
        <Menu current={slug} own={own} />
        <main id="content" tabIndex={-1} class={slug} dangerouslySetInnerHTML={{ __html: html }} />
        <FillForm />
        <footer class="foot">
          <Turn slug={slug} />
          <p>
            {put(words.version, site.version)} · {words.digest} <code>{site.digest}</code>
          </p>
          <p>
            {frame.hasTwin && (
              <>
                <a href={`${slug}.md`}>{words.asMarkdown}</a> ·{' '}
              </>
            )}
            <a href={`${own}downloads.html`}>{words.downloads}</a> {'· '}
            <a href={`${own}print.html`}>{words.printAll}</a> · {words.license} Apache-2.0 · {words.unofficial}
          </p>
        </footer>
      </body>
    </html>
  );
}

function Head({ slug, title, summary, hasTwin, address, isLive, picture, isBeside = false }: PageFrame) {
  const { words, language } = useSite();
  const [root, own] = isBeside ? ['', `${language}/`] : ['../', ''];
  const full = slug === 'index' ? title : `${title} · ${words.title}`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy(isLive)} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{full}</title>
      <meta name="description" content={summary} />
      <link rel="icon" href={`${root}assets/icon.svg`} type="image/svg+xml" />
      <link rel="stylesheet" href={`${root}assets/docs.css`} />
      <script src={`${root}assets/docs.js`} />
      {isBeside && <script src={`${root}assets/moved.js`} />}
      {!isBeside && (
        <>
          <link rel="alternate" hreflang="en" href={`${address ?? root}en/${slug}.html`} />
          <link rel="alternate" hreflang="zh-CN" href={`${address ?? root}zh/${slug}.html`} />
          <link rel="alternate" hreflang="x-default" href={`${address ?? root}en/${slug}.html`} />
        </>
      )}
      {address && !isBeside && <link rel="canonical" href={`${address}${language}/${slug}.html`} />}
      {hasTwin && <link rel="alternate" type="text/markdown" href={`${slug}.md`} />}
      <link rel="alternate" type="application/atom+xml" href={`${own}releases.atom`} title={words.releases} />
      <link rel="alternate" type="application/feed+json" href={`${own}releases.json`} title={words.releases} />
      <link rel="service-desc" type="application/json" href={`${root}openapi.${language}.json`} />
      <meta property="og:type" content="article" />
      <meta property="og:title" content={full} />
      <meta property="og:description" content={summary} />
      <meta property="og:locale" content={words.locale} />
      <meta property="og:locale:alternate" content={pageMessages.locale[other[language]]} />
      {address && !isBeside && <meta property="og:url" content={`${address}${language}/${slug}.html`} />}
      {address && picture && (
        <>
          <meta property="og:image" content={address + picture} />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={words.title} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
      {!isBeside && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: linkedData(full, summary, words) }} />
      )}
      {isLive && <script src={`${root}assets/live.js`} defer />}
    </head>
  );
}

/** What the page is, as search engines read it. @see https://schema.org/TechArticle */
function linkedData(headline: string, description: string, { lang, title }: Words): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline,
    description,
    inLanguage: lang,
    isPartOf: { '@type': 'WebSite', name: title },
    license: 'https://www.apache.org/licenses/LICENSE-2.0',
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** The pages before and after, in the order of the menu. */
function Turn({ slug }: { slug: string }) {
  const { words, site } = useSite();
  const pages = [
    { slug: 'index', title: words.overview },
    ...site.groups.flatMap((group) => group.pages as readonly { slug: string; title: string }[]),
  ];
  const at = pages.findIndex((page) => page.slug === slug);
  if (at < 0) return null;
  const link = (index: number, rel: string, label: string) => {
    const page = pages[index];
    return (
      page && (
        <a rel={rel} href={`${page.slug}.html`}>
          <span>{label}</span> {page.title}
        </a>
      )
    );
  };
  return (
    <nav class="turn" aria-label={words.previousAndNext}>
      {link(at - 1, 'prev', words.previousPage)}
      {link(at + 1, 'next', words.nextPage)}
    </nav>
  );
}

function Menu({ current, own }: { current: string; own: string }) {
  const { words, site } = useSite();
  const link = (slug: string, title: string, method = '') => (
    <li key={slug}>
      <a href={`${own}${slug}.html`} aria-current={slug === current ? 'page' : undefined}>
        {title}
        {method && <span class={`method ${method.toLowerCase()}`}>{method === 'DELETE' ? 'DEL' : method}</span>}
      </a>
    </li>
  );
  return (
    <nav id="menu" popover="auto" aria-label={words.site}>
      <ul>{link('index', words.overview)}</ul>
      {site.groups.map((group) => (
        <section key={group.title} aria-label={group.title}>
          <p class="group">{group.title}</p>
          <ul>
            {group.pages.map((page) =>
              link(page.slug, page.title, page.kind === 'operation' ? page.operation.method : ''),
            )}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function Icon({ path }: { path: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
    >
      <path d={path} />
    </svg>
  );
}
