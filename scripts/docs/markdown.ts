import { Marked } from 'marked';

const marked = new Marked({ gfm: true, breaks: false });

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const known = new Map<string, string>();

/**
 * Remembers what it has made, because the same schemas are shown with each operation.
 *
 * @param text - CommonMark with tables, as descriptions and guides are written
 */
export function toHtml(text: string): string {
  const html = known.get(text) ?? marked.parse(text, { async: false });
  known.set(text, html);
  return html;
}
