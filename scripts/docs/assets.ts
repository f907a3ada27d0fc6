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
  /** By file name. */
  guides: ReadonlyMap<string, string>;
}

/** @param root - absolute path of the project */
export async function readAssets(root: string): Promise<Assets> {
  const read = (path: string) => readFile(join(root, path), 'utf8');
  const [redoc, css, head, start, index, guides] = await Promise.all([
    read('node_modules/@redocly/cli/lib/chunks/redoc.standalone.js'),
    read('scripts/docs/page/page.css'),
    read('scripts/docs/page/head.js'),
    read('scripts/docs/page/start.js'),
    read('scripts/docs/page/index.js'),
    readMarkdown(root, 'docs/guides'),
  ]);
  return { redoc, css, head, start, index, guides };
}
