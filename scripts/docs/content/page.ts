import type { OperationDoc } from './operation.ts';

/** Members that all kinds of pages have. */
interface Common {
  /** Its file, without an ending. */
  readonly slug: string;
  readonly title: string;
  /** One sentence of plain text, for search engines, previews and lists. */
  readonly summary: string;
}

/**
 * Prose: a guide, a registry, a table. A heading may end in `{#id}`, which is its deep link; links to other pages end
 * in `.html`.
 */
export interface Article extends Common {
  readonly kind: 'article';
  readonly markdown: string;
}

/** A page of the site, as data. */
export type Page = Article | (Common & { readonly kind: 'operation'; readonly operation: OperationDoc });

/** Pages under a heading of the menu. */
export interface PageGroup {
  readonly title: string;
  /** The subject of its pages; Markdown, or empty. */
  readonly text: string;
  readonly pages: readonly Page[];
}
