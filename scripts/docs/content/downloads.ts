import type { Artifact } from '../../parts.ts';
import type { Language } from '../../steps/localize.ts';
import type { Words } from '../messages.ts';

/**
 * Every published file, as Markdown. The build puts a copy of each beside the pages, so that their folder is a whole
 * site.
 */
export function downloadsMarkdown(files: readonly Artifact[], words: Words, language: Language): string {
  const link = (name: string, shown = name) => `[\`${shown}\`](../${name})`;
  const single = files.filter(({ folder }) => folder === undefined);
  const rows = single.map(({ name, text }) => `| ${link(name)} | ${text[language]} |`);
  const folders = [...new Set(files.flatMap(({ folder }) => folder ?? []))].map((folder) => {
    const inside = files.filter((file) => file.folder === folder);
    const links = inside.map(({ name }) => link(name, name.slice(`${folder}/`.length))).join(words.and);
    return `**\`${folder}/\`**${words.colon}${inside[0]?.text[language]}\n\n${links}`;
  });
  const table = [`| ${words.file} | ${words.content} |`, '|---|---|', ...rows].join('\n');
  return [words.aboutDownloads, table, ...folders].join('\n\n');
}
