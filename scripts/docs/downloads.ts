import { artifacts } from '../artifacts.ts';
import type { Sources } from '../steps/load.ts';
import type { Language } from '../steps/localize.ts';
import { pageWords } from './labels.ts';

/** Every published file, as Markdown. The build puts a copy of each beside the pages, so that their folder is a whole site. */
export function downloads(sources: Sources, language: Language): string {
  const lines = artifacts(sources).map(
    ({ name, text }) => `- [\`${name}\`](${name})${pageWords[language].colon}${text[language]}`,
  );
  return [pageWords[language].aboutDownloads, lines.join('\n')].join('\n\n');
}
