import type { Artifact } from '../../artifacts.ts';
import type { Language } from '../../steps/localize.ts';
import type { Words } from '../messages.ts';

/**
 * Every published file, as Markdown. The build puts a copy of each beside the pages, so that their folder is a whole
 * site.
 */
export function downloadsMarkdown(files: readonly Artifact[], words: Words, language: Language): string {
  const rows = files.map(({ name, text }) => `| [\`${name}\`](../${name}) | ${text[language]} |`);
  return [words.aboutDownloads, [`| ${words.file} | ${words.content} |`, '|---|---|', ...rows].join('\n')].join('\n\n');
}
