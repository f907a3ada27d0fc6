import { Marked, type Tokens } from 'marked';
import { escapeHtml } from './escape.ts';
import type { Highlight } from './highlight.ts';
import { put, type Words } from './messages.ts';

/** Makes HTML of CommonMark with tables, as descriptions and guides are written. Remembers what it has made. */
export type ToHtml = (markdown: string) => string;

/** Context of the page for rendering Markdown. */
export interface MarkdownContext {
  readonly words: Words;
  readonly highlight: Highlight;
  /** Where a name in code leads, such as an operation or an error code; undefined for other names. */
  readonly linkOf: (code: string) => string | undefined;
}

const ownId = / \{#([^}]+)\}$/;

/** HTML inside a text is shown as it is written, and pictures are not shown: a page has nothing but text. */
export function markdownFor({ words, highlight, linkOf }: MarkdownContext): ToHtml {
  let isInLink = false;
  const marked = new Marked({
    gfm: true,
    renderer: {
      link({ href, tokens }) {
        isInLink = true;
        const html = this.parser.parseInline(tokens);
        isInLink = false;
        return `<a href="${escapeHtml(href)}">${html}</a>`;
      },
      html: ({ text }) => escapeHtml(text),
      image: ({ text }) => escapeHtml(text),
      heading({ depth, tokens, text }) {
        const id = ownId.exec(text)?.[1];
        const html = this.parser.parseInline(tokens);
        if (id === undefined) return `<h${depth}>${html}</h${depth}>\n`;
        const title = html.replace(ownId, '');
        const label = escapeHtml(put(words.linkTo, text.replace(ownId, '').replaceAll('`', '')));
        return (
          `<h${depth} id="${escapeHtml(id)}">${title} <a class="anchor" href="#${escapeHtml(id)}" ` +
          `aria-label="${label}"></a></h${depth}>\n`
        );
      },
      code: ({ text, lang = '' }) =>
        `<div class="code"><pre tabindex="0"><code>${highlight(text, lang)}</code></pre></div>\n`,
      codespan({ text }) {
        const link = isInLink ? undefined : linkOf(text);
        const code = `<code>${escapeHtml(text)}</code>`;
        return link === undefined ? code : `<a href="${escapeHtml(link)}">${code}</a>`;
      },
      table(token: Tokens.Table) {
        const labels = token.header.map(({ text }) => escapeHtml(text));
        const isWide = labels.length > 2; // stands as a list on a phone, where only roles keep it a table
        const role = (name: string) => (isWide ? ` role="${name}"` : '');
        const head = token.header.map(({ text, tokens }) => {
          const [name, kind] = text === '' ? ['td', 'cell'] : ['th', 'columnheader'];
          return `<${name}${role(kind)}>${this.parser.parseInline(tokens)}</${name}>`;
        });
        const cell = ({ tokens }: Tokens.TableCell, column: number) => {
          const label = isWide ? ` data-label="${labels[column]}"` : '';
          return `<td${role('cell')}${label}>${this.parser.parseInline(tokens)}</td>`;
        };
        const rows = token.rows.map((row) => `<tr${role('row')}>${row.map(cell).join('')}</tr>`).join('\n');
        return (
          `<div class="table${isWide ? ' wide' : ''}" tabindex="0" role="region" ` +
          `aria-label="${labels.join(words.comma)}"><table${role('table')}>` +
          `<thead${role('rowgroup')}><tr${role('row')}>${head.join('')}</tr></thead>` +
          `<tbody${role('rowgroup')}>${rows}</tbody></table></div>\n`
        );
      },
    },
  });
  const known = new Map<string, string>();
  return (markdown) => {
    const html = known.get(markdown) ?? marked.parse(joinParagraphs(markdown), { async: false });
    known.set(markdown, html);
    return html;
  };
}

const brokenLine = /([^\n]) *\n *(?![-*+] |\d+\. |[|>#\n]|```)(?=\S)/g;
const fullWidth = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;

/** Joins the lines of paragraphs, because a line break between Han shows as a space. */
export function joinParagraphs(markdown: string): string {
  const parts = markdown.split(/^(```[^]*?^```)$/m);
  return parts.map((part, index) => (index % 2 === 0 ? joinedText(part) : part)).join('');
}

function joinedText(markdown: string): string {
  return markdown.replace(brokenLine, (_, last: string, offset: number) => {
    const next = /\n *(\S)/.exec(markdown.slice(offset))?.[1] ?? '';
    return fullWidth.test(last) && (fullWidth.test(next) || next === '`') ? last : `${last} `;
  });
}
