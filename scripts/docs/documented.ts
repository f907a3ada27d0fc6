import type { JsonObject } from 'openapi-document';
import { inLanguage } from '../../cli/in-language.ts';
import type { Language } from '../steps/localize.ts';
import type { Source } from '../../cli/provenance.ts';
import { sourcesOf } from '../steps/provenance.ts';
import { pageWords } from './labels.ts';

/**
 * Links an operation to the vendor's page in the language, and to everything that its fields rest on, with dates.
 *
 * @param operation - of the bundled document, with its sources
 */
export function documentedBy(
  operation: JsonObject,
  document: JsonObject,
  sources: Record<string, Source>,
  language: Language,
): string {
  const words = pageWords[language];
  const page = (language === 'zh' ? operation['x-externalDocs-zh'] : operation.externalDocs) as {
    url: string;
    description: string;
  };
  const lines = sourcesOf(operation, document).flatMap((id) => {
    const source = sources[id];
    if (!source) return [];
    const written = source.language
      .split(', ')
      .map((name) => words.written[name as Language])
      .join(words.and);
    return [
      `- [${inLanguage(source, 'title', language)}](${source.url})${words.comma}${written}${words.comma}${source.date ?? words.undated}`,
    ];
  });
  const list = `<details><summary>${words.documentedBy}${words.open}${lines.length}${words.close}</summary>\n\n${lines.join('\n')}\n\n</details>`;
  return `**${words.vendorPage}**${words.colon}[${page.description}](${page.url})\n\n${list}`;
}
