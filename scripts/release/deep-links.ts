import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Made } from '../documents.ts';
import type { Assets } from '../docs/assets.ts';
import { renderDocs } from '../docs/render.tsx';
import { anchorsName, releasesFolder } from './history.ts';

/**
 * The places of the docs that people can link to, after those of earlier releases, which must lead somewhere for ever.
 *
 * @param root - absolute path of the project
 * @param made - what is released
 * @returns text of the file of links
 */
export function withDeepLinks(root: string, made: Made, assets: Assets): string {
  const before = readFileSync(join(root, releasesFolder, anchorsName), 'utf8');
  const pages = renderDocs(made, assets, { address: null, isLive: false });
  const known = new Set(before.split('\n'));
  const links = [...pages].flatMap(([name, html]) =>
    /^en\/(?!print).*\.html$/.test(name) ? linksInto(name.slice(3), html) : [],
  );
  return (
    before +
    links
      .filter((link) => !known.has(link))
      .map((link) => `${link}\n`)
      .join('')
  );
}

/** The page, and the places in it that it has a link to itself: those people copy. */
function linksInto(page: string, html: string): string[] {
  const own = new Set([...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id));
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].flatMap(([, id]) => (own.has(id) ? `${page}#${id}` : []));
  return [page, ...ids];
}
