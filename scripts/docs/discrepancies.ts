import { inLanguage } from '../../cli/in-language.ts';
import type { Field } from '../steps/fields.ts';
import type { Language } from '../steps/localize.ts';
import type { Registers } from '../steps/register-files.ts';
import type { Discrepancy } from '../../cli/provenance.ts';
import { pageWords } from './labels.ts';

/**
 * A line for everything that sources disagree about, with a link to each entry of the register.
 *
 * @param fields - of the bundled document
 * @returns Markdown by JSON Pointer
 */
export function notes(
  fields: Iterable<Field>,
  discrepancies: Record<string, Discrepancy>,
  language: Language,
): Map<string, string> {
  const words = pageWords[language];
  const found = new Map<string, Set<string>>();
  for (const { name, pointer, node } of fields) {
    const target = typeof node.$ref === 'string' ? node.$ref.split('/').at(-1) : undefined;
    for (const [id, { where }] of Object.entries(discrepancies)) {
      if (where.includes(name) || (target !== undefined && where.includes(target))) {
        found.set(pointer, (found.get(pointer) ?? new Set()).add(id));
      }
    }
  }
  const link = (id: string) =>
    `[${inLanguage(discrepancies[id] ?? {}, 'title', language)}](#/discrepancies#${id.toLowerCase()})`;
  const line = (ids: Set<string>) =>
    `*${words.disagree}*${words.colon}${[...ids].map(link).join(words.semicolon)}${words.stop}`;
  return new Map([...found].map(([pointer, ids]) => [pointer, line(ids)]));
}

/** The register, as Markdown. */
export function disagreements({ discrepancies, sources }: Registers, language: Language): string {
  const words = pageWords[language];
  const source = (id: string) =>
    sources[id] ? `[${id}](${sources[id].url} "${inLanguage(sources[id], 'title', language)}")` : id;
  const entries = Object.entries(discrepancies).map(([id, discrepancy]) => {
    const says = discrepancy.says.map(
      (said) => `- ${said.sources.map(source).join(words.and)}${words.colon}${inLanguage(said, 'text', language)}`,
    );
    return [
      `<h3 id="${id.toLowerCase()}">${id} · ${inLanguage(discrepancy, 'title', language)}</h3>`,
      discrepancy.where.map((name) => `\`${name}\``).join(words.and),
      says.join('\n'),
      `**${words.decision}** ${inLanguage(discrepancy, 'decision', language)}`,
      `**${words.reason}** ${inLanguage(discrepancy, 'reason', language)}`,
    ].join('\n\n');
  });
  return [words.aboutDiscrepancies, ...entries].join('\n\n');
}
