import { pageMessages, type Words } from '../messages.ts';
import { useSite } from './context.tsx';
import { otherLanguage, type PageFrame } from './page-frame.ts';

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

/** Metadata of a page: security policy, links to its other forms, and cards for elsewhere. */
export function Head({ slug, title, summary, hasTwin, address, isLive, picture, isBeside = false }: PageFrame) {
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
      <meta property="og:locale:alternate" content={pageMessages.locale[otherLanguage[language]]} />
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

/** Structured data of the page for search engines. @see https://schema.org/TechArticle */
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
