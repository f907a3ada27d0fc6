import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readMarkdown } from '../files.ts';

/** Files that go into the pages as they are. */
export interface Assets {
  /** Redoc, as `build-docs --inlineBundle` puts it into a page. */
  redoc: string;
  css: string;
  head: string;
  start: string;
  /** Of index.html. */
  index: string;
  /** For pages that are loaded again when they change; otherwise empty. */
  live: string;
  /** By file name. */
  guides: ReadonlyMap<string, string>;
}

/**
 * @param root - absolute path of the project
 * @param use - whether the pages stay as they are, or are served while they change
 */
export async function readAssets(root: string, use: 'still' | 'live' = 'still'): Promise<Assets> {
  const read = (path: string) => readFile(join(root, path), 'utf8');
  const [redoc, css, head, start, index, live, guides] = await Promise.all([
    read('node_modules/@redocly/cli/lib/chunks/redoc.standalone.js'),
    read('scripts/docs/page/page.css'),
    read('scripts/docs/page/head.js'),
    read('scripts/docs/page/start.js'),
    read('scripts/docs/page/index.js'),
    use === 'live' ? read('scripts/docs/page/live.js') : '',
    readMarkdown(root, 'docs/guides'),
  ]);
  return { redoc, css, head, start, index, live, guides };
}
