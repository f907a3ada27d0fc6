import { inLanguage } from '../../../cli/in-language.ts';
import type { View } from './view.ts';

/** The register of discrepancies, as Markdown. */
export function discrepanciesMarkdown({ registers, words, language }: View): string {
  const source = (id: string) =>
    `[${inLanguage(registers.sources[id] ?? {}, 'title', language) || id}](sources.html#${id.toLowerCase()})`;
  const entries = Object.entries(registers.discrepancies).map(([id, discrepancy]) => {
    const says = discrepancy.says.map(
      (said) => `- ${said.sources.map(source).join(words.and)}${words.colon}${inLanguage(said, 'text', language)}`,
    );
    return [
      `## ${id} · ${inLanguage(discrepancy, 'title', language)} {#${id.toLowerCase()}}`,
      discrepancy.where.map((name) => `\`${name}\``).join(words.and),
      says.join('\n'),
      `**${words.decision}** ${inLanguage(discrepancy, 'decision', language)}`,
      `**${words.reason}** ${inLanguage(discrepancy, 'reason', language)}`,
    ].join('\n\n');
  });
  return [words.aboutDiscrepancies, ...entries].join('\n\n');
}
