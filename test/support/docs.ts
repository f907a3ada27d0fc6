import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { make } from '../../scripts/build.ts';
import { readAssets } from '../../scripts/docs/assets.ts';
import { renderDocs } from '../../scripts/docs/render.ts';
import { repository } from './project.ts';

/** The pages, as the build renders them. */
export async function renderedDocs(): Promise<Map<string, string>> {
  return renderDocs(await make(repository, () => undefined), await readAssets(repository));
}

/** Writes the pages into a folder of their own. */
export function placeDocs(pages: ReadonlyMap<string, string>): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
