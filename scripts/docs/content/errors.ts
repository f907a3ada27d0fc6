import { inLanguage } from '../../../cli/in-language.ts';
import type { KnownError } from '../../steps/register-files.ts';
import type { Language } from '../../steps/localize.ts';
import type { Words } from '../messages.ts';

/** The catalogue, as Markdown: a table to look a code up in, then an entry for each. */
export function catalogue(errors: readonly KnownError[], words: Words, language: Language): string {
  const rows = errors.map(
    (error) =>
      `| [\`${nameOf(error)}\`](#${slugOf(error)}) | ${error.status.join(words.and)} | ${inLanguage(error, 'meaning', language)} |`,
  );
  const entries = errors.map((error) => {
    const operations =
      error.operations === 'all' ? words.everyOperation : error.operations.map((id) => `\`${id}\``).join(words.and);
    const messages = error.messages.map((message) => `\`${message}\``).join(words.and);
    return [
      `## ${nameOf(error)}${statusOf(error, words)} {#${slugOf(error)}}`,
      inLanguage(error, 'meaning', language),
      `**${words.whatToDo}** ${inLanguage(error, 'action', language)}`,
      `${words.operations}${words.colon}${operations}${words.stop}${messages && ` ${words.messageTexts}${words.colon}${messages}${words.stop}`}`,
    ].join('\n\n');
  });
  const table = [`| ${words.code} | ${words.status} | ${words.meaning} |`, '|---|---|---|', ...rows].join('\n');
  return [words.aboutErrors, table, ...entries].join('\n\n');
}

/** Its deep link on the page about errors. */
export function slugOf({ code, messages }: KnownError): string {
  return (code ?? messages[0] ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

export function nameOf({ code, messages }: KnownError): string {
  return code ?? messages[0] ?? '';
}

function statusOf({ status }: KnownError, words: Words): string {
  return status.length > 0 ? words.open + status.join(words.and) + words.close : '';
}
