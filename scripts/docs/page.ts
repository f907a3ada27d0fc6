import { createHash } from 'node:crypto';
import type { Language } from '../steps/localize.ts';
import type { JsonObject } from '../steps/walk.ts';
import type { Assets } from './assets.ts';
import { pageWords } from './labels.ts';
import { escapeHtml } from './markdown.ts';

/** What is in a page. */
export interface Page {
  language: Language;
  title: string;
  /** One sentence, for search engines and for previews of links. */
  summary: string;
  /** What is read without scripts, as HTML. */
  text: string;
  /** HTML at the end of the page. */
  footer: string;
  /** What the renderer shows. */
  definition: JsonObject;
}

/** How the renderer is told to show it. */
const options = { skipBundle: true, disableTelemetry: true, scrollYOffset: 48, hideDownloadButtons: true };

const icon = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#0b5cd5"/><path d="M3 4h10v2H3zm0 3h10v2H3zm0 3h6v2H3z" fill="#fff"/></svg>';

/**
 * Lays out a page that needs nothing but itself. What is read comes first; the renderer, 2 MB of script, comes last and starts
 * when the text has been painted.
 *
 * @param redoc - the renderer's script, in the language
 * @see https://www.w3.org/TR/CSP3/
 */
export function layOut(page: Page, redoc: string, { css, head, start }: Assets): string {
  const { language, title, summary, text, footer, definition } = page;
  const words = pageWords[language];
  const run = `const definition = JSON.parse(document.getElementById('definition').textContent);
hydrate(definition, ${JSON.stringify(options)}, document.getElementById('redoc'));`;
  const renderer = withoutEndTags(`${redoc}\n${run}`);
  const policy = [
    "default-src 'none'",
    `script-src ${[renderer, head, start].map(hashOf).join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    'worker-src blob:',
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
<link rel="alternate" hreflang="en" href="en.html">
<link rel="alternate" hreflang="zh-CN" href="zh.html">
<link rel="alternate" hreflang="x-default" href="index.html">
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
<style>${css}</style>
<script>${head}</script>
</head>
<body>
<header class="bar">
<a class="title" href="#/">${escapeHtml(title)}</a>
<a class="language" href="${words.otherPage}" hreflang="${words.otherLang}" lang="${words.otherLang}">${words.otherName}</a>
<button class="mode" type="button" aria-label="${words.mode}" title="${words.mode}">◐</button>
</header>
<main id="text">${text}</main>
<div id="redoc"></div>
<footer>${footer}</footer>
<script id="definition" type="application/json">${JSON.stringify(definition).replaceAll('<', '\\u003c')}</script>
<script id="renderer" type="text/plain">${renderer}</script>
<script>${start}</script>
</body>
</html>
`;
}

function withoutEndTags(script: string): string {
  return script.replace(/<\/(script)/gi, '<\\/$1');
}

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
