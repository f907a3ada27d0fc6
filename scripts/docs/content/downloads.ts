import type { Artifact } from '../../parts.ts';
import type { Language } from '../../steps/localize.ts';
import type { Words } from '../messages.ts';

/**
 * Every published file, as Markdown. The build puts a copy of each beside the pages, so that their folder is a whole
 * site.
 */
export function downloadsMarkdown(files: readonly Artifact[], words: Words, language: Language): string {
  const link = (name: string, shown = name) => `[\`${shown}\`](../${name})`;
  const rows = files
    .filter((file) => file === files.find(({ folder, name }) => (folder ?? name) === (file.folder ?? file.name)))
    .map(({ name, folder, text }) => {
      const inFolder = files.filter((file) => folder !== undefined && file.folder === folder);
      const inside = inFolder.map((file) => link(file.name, file.name.slice(`${folder}/`.length))).join(', ');
      return `| ${folder === undefined ? link(name) : `\`${folder}/\`${words.colon}${inside}`} | ${text[language]} |`;
    });
  return [words.aboutDownloads, [`| ${words.file} | ${words.content} |`, '|---|---|', ...rows].join('\n')].join('\n\n');
}
