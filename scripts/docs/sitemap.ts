import { languages } from '../steps/localize.ts';
import { escapeHtml } from './escape.ts';
import { pageMessages } from './messages.ts';

/**
 * Every page with its other language, for search engines.
 *
 * @param address - of the whole site, with a slash at its end
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemap(address: string, slugs: readonly string[]): string {
  const at = (language: string, slug: string) => escapeHtml(`${address}${language}/${slug}.html`);
  const alternates = (slug: string) =>
    languages
      .map(
        (language) =>
          `<xhtml:link rel="alternate" hreflang="${pageMessages.lang[language]}" href="${at(language, slug)}"/>`,
      )
      .join('');
  const urls = slugs.flatMap((slug) =>
    languages.map((language) => `  <url><loc>${at(language, slug)}</loc>${alternates(slug)}</url>`),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}
