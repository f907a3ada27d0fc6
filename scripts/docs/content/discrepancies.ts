import { textIn } from '../../steps/localize.ts';
import type { View } from './view.ts';

/** The registry of discrepancies, as Markdown. */
export function discrepanciesMarkdown({ registries, words, language }: View): string {
  const source = (id: string) =>
    `[${textIn(registries.sources[id] ?? {}, 'title', language) || id}](sources.html#${id.toLowerCase()})`;
  const entries = Object.entries(registries.discrepancies).map(([id, discrepancy]) => {
    const says = discrepancy.says.map(
      (said) => `- ${said.sources.map(source).join(words.and)}${words.colon}${textIn(said, 'text', language)}`,
    );
    return [
      `## ${id} · ${textIn(discrepancy, 'title', language)} {#${id.toLowerCase()}}`,
      discrepancy.where.map((name) => `\`${name}\``).join(words.and),
      says.join('\n'),
      `**${words.decision}** ${textIn(discrepancy, 'decision', language)}`,
      `**${words.reason}** ${textIn(discrepancy, 'reason', language)}`,
    ].join('\n\n');
  });
  return [words.aboutDiscrepancies, ...entries].join('\n\n');
}
