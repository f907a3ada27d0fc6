import { gzipSync } from 'node:zlib';
import type { JsonObject } from 'openapi-document';
import type { Language } from '../steps/localize.ts';
import type { Assets } from './assets.ts';
import { pageWords } from './labels.ts';
import { alternates, hashOf } from './head.ts';
import { escapeHtml } from './markdown.ts';
import { textOf } from './text.ts';

/** What is in a page. */
export interface Page {
  language: Language;
  /** As {@link import('./definition.ts').definitionOf} makes it. */
  definition: JsonObject;
  /** Of the contract. */
  digest: string;
}

/** How the renderer is told to show it. */
const options = { skipBundle: true, disableTelemetry: true, hideDownloadButtons: true };

const modeIcon =
  '<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor"/><path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor"/></svg>';

/**
 * Lays out a page that needs nothing but itself. The first text comes first; the rest of it and the renderer, 2 MB of script
 * that is packed, cost next to nothing until that has been painted.
 *
 * @param redoc - the renderer's script, in the language
 * @see https://www.w3.org/TR/CSP3/
 */
export function layOut(page: Page, redoc: string, { css, head, start, live }: Assets): string {
  const { language, definition, digest } = page;
  const { title, summary, version } = definition.info as { title: string; summary: string; version: string };
  const words = pageWords[language];
  const text = textOf(definition, words);
  const renderer = `${redoc}
hydrate(${JSON.stringify(definition)}, ${JSON.stringify(options)}, document.getElementById('redoc'));`;
  const policy = [
    "default-src 'none'",
    `script-src ${[renderer, head, start, ...(live ? [live] : [])].map(hashOf).join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    'worker-src blob:',
    ...(live ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(summary)}">
<meta property="og:type" content="website">
<meta property="og:title" content="${escapeHtml(title)}">
<meta property="og:description" content="${escapeHtml(summary)}">
<meta property="og:locale" content="${words.locale}">
<meta property="og:locale:alternate" content="${words.otherLocale}">
${alternates}
<style>${css}</style>
<script>${head}</script>
</head>
<body>
<a class="skip" href="#text">${words.skip}</a>
<header class="bar">
<a class="title" href="#/">${escapeHtml(title)}</a>
<a class="language" href="${words.otherPage}" hreflang="${words.otherLang}" lang="${words.otherLang}">${words.otherName}</a>
<button class="mode" type="button" aria-label="${words.mode}" title="${words.mode}">${modeIcon}</button>
</header>
<main id="text">${text.first}<noscript>${text.rest}</noscript></main>
<div id="redoc"></div>
<footer class="foot">
<p>${words.version} ${version} · ${words.digest} <code>${digest}</code></p>
<p><a href="#/downloads">${words.downloads}</a> · ${words.license} Apache-2.0 · ${words.unofficial}</p>
</footer>
<script id="renderer" type="text/plain">${gzipSync(renderer).toString('base64')}</script>
<script>${start}</script>
${live && `<script>${live}</script>`}</body>
</html>
`;
}
