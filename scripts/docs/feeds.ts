import { changeLines, type ReleaseNotes } from './content/releases.ts';
import type { Site } from './content/site.ts';
import { escapeHtml } from './escape.ts';
import type { ToHtml } from './markdown.ts';

/** Facts about the site for feeds. */
export interface FeedSettings {
  /** Address of the project's own page, which names releases for ever. */
  readonly home: string;
  /** Address of the whole site with a slash at its end; null where it is not known. */
  readonly address: string | null;
}

interface FeedEntry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** As RFC 3339 has it. */
  readonly date: string;
  readonly html: string;
}

/**
 * The releases as Atom and as JSON Feed.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function feeds(site: Site, toHtml: ToHtml, settings: FeedSettings): [string, string][] {
  const entries = site.releases.map((release) => entryOf(release, site, toHtml, settings));
  return [
    [`${site.language}/releases.atom`, atom(site, entries, settings)],
    [`${site.language}/releases.json`, jsonFeed(site, entries, settings)],
  ];
}

function entryOf(
  release: ReleaseNotes,
  { words, language }: Site,
  toHtml: ToHtml,
  { home, address }: FeedSettings,
): FeedEntry {
  const { version, date, from, changes } = release;
  const lines = changeLines({ isFirst: from === null, changes }, words, language) || words.nothingOnTheWire;
  const id = `${home}/releases/tag/v${version}`;
  return {
    id,
    url: address === null ? id : `${address}${language}/releases.html#v${version}`,
    title: version,
    date: `${date ?? '1970-01-01'}T00:00:00Z`,
    html: toHtml(lines),
  };
}

function atom({ words, language }: Site, entries: readonly FeedEntry[], { home, address }: FeedSettings): string {
  const own = address === null ? home : `${address}${language}/releases.html`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.lang}">
  <title>${escapeHtml(`${words.title} · ${words.releases}`)}</title>
  <id>${escapeHtml(`${home}/releases/${language}`)}</id>
  <link href="${escapeHtml(own)}"/>
  <author><name>modelarts-pools-openapi</name></author>
  <updated>${entries[0]?.date ?? '1970-01-01T00:00:00Z'}</updated>
${entries
  .map(
    ({ id, url, title, date, html }) => `  <entry>
    <title>${escapeHtml(title)}</title>
    <id>${escapeHtml(id)}</id>
    <link href="${escapeHtml(url)}"/>
    <updated>${date}</updated>
    <content type="html">${escapeHtml(html)}</content>
  </entry>`,
  )
  .join('\n')}
</feed>
`;
}

function jsonFeed({ words, language }: Site, entries: readonly FeedEntry[], { home, address }: FeedSettings): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${words.title} · ${words.releases}`,
    language: words.lang,
    home_page_url: address === null ? home : `${address}${language}/releases.html`,
    ...(address !== null && { feed_url: `${address}${language}/releases.json` }),
    items: entries.map(({ id, url, title, date, html }) => ({
      id,
      url,
      title,
      content_html: html,
      date_published: date,
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
