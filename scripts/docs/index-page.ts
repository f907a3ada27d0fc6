import { alternates, hashOf } from './head.ts';
import { escapeHtml } from './markdown.ts';

/**
 * The page that sends a reader to the language last chosen, or to that of the browser, with the same deep link.
 *
 * @param titles - of the pages, by language
 */
export function indexPage(titles: { en: string; zh: string }, script: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${hashOf(script)}; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(titles.en)}</title>
${alternates}
<script>${script}</script>
</head>
<body>
<main>
<p><a href="en.html" hreflang="en">English: ${escapeHtml(titles.en)}</a></p>
<p><a href="zh.html" hreflang="zh-CN" lang="zh-CN">中文：${escapeHtml(titles.zh)}</a></p>
</main>
</body>
</html>
`;
}
