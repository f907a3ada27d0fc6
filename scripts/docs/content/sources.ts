import { textIn } from '../../steps/localize.ts';
import type { SourceEntry } from '../../../shapes/provenance.ts';
import type { Words } from '../messages.ts';
import { observationsMarkdown } from './seen.ts';
import type { View } from './view.ts';

/** The registries of sources and of observations, as Markdown. */
export function sourcesMarkdown(view: View): string {
  const { registries, words, language } = view;
  const entries = Object.entries(registries.sources).map(([id, source]) => {
    const note = textIn(source, 'note', language);
    const facts = [languagesOf(source, words), source.date ?? words.undated].join(words.comma);
    return [
      `## ${id} · ${textIn(source, 'title', language)} {#${id.toLowerCase()}}`,
      `<${source.url}>`,
      `${facts}${words.stop}${note && ` ${note}`}`,
    ].join('\n\n');
  });
  return [words.aboutSources, ...entries, ...observationsMarkdown(view)].join('\n\n');
}

function languagesOf({ language }: SourceEntry, { inEnglish, inChinese, and }: Words): string {
  return language
    .split(', ')
    .map((name) => (name === 'zh' ? inChinese : inEnglish))
    .join(and);
}
