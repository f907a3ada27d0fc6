import { Marked } from 'marked';

const marked = new Marked({ gfm: true, breaks: false });

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** @param text - CommonMark with tables, as descriptions and guides are written */
export function toHtml(text: string): string {
  return marked.parse(text, { async: false });
}
