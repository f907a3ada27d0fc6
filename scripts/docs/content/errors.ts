import type { ErrorEntry } from '../../steps/registries.ts';
import { type Language, textIn } from '../../steps/localize.ts';
import type { Words } from '../messages.ts';

/**
 * The catalogue, as Markdown: a table to look a code up in, then a section for each with what it means by operation.
 */
export function errorCatalogue(errors: readonly ErrorEntry[], words: Words, language: Language): string {
  const rows = errors.map(
    (error) =>
      `| [\`${errorName(error)}\`](#${errorSlug(error)}) | ${error.status.join(words.and)} | ` +
      `${textIn(error, 'meaning', language)} |`,
  );
  const section = (error: ErrorEntry, index: number) => {
    const operations =
      error.operations === 'all' ? words.everyOperation : error.operations.map((id) => `\`${id}\``).join(words.and);
    const messages = error.messages.map((message) => `\`${message}\``).join(words.and);
    const texts = messages && ` ${words.messageTexts}${words.colon}${messages}${words.stop}`;
    const isFirst = errors.findIndex((one) => errorName(one) === errorName(error)) === index;
    return [
      ...(isFirst ? [`## ${errorName(error)}${statusText(error, words)} {#${errorSlug(error)}}`] : []),
      textIn(error, 'meaning', language),
      `**${words.whatToDo}** ${textIn(error, 'action', language)}`,
      `${words.operations}${words.colon}${operations}${words.stop}${texts}`,
      ...(error.alias === undefined ? [] : [`## ${error.alias} {#${slugOfCode(error.alias)}}`, sameAs(error)]),
    ].join('\n\n');
  };
  const sameAs = (error: ErrorEntry) => `[\`${error.code}\`](#${errorSlug(error)})`;
  const entries = errors.map(section);
  const table = [`| ${words.code} | ${words.status} | ${words.meaning} |`, '|---|---|---|', ...rows].join('\n');
  return [words.aboutErrors, table, ...entries].join('\n\n');
}

/** Its deep link on the page about errors. */
export function errorSlug(error: ErrorEntry): string {
  return slugOfCode(errorName(error));
}

function slugOfCode(code: string): string {
  return code.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** Its code, or its first message where it has none. */
export function errorName({ code, messages }: ErrorEntry): string {
  return code ?? messages[0] ?? '';
}

function statusText({ status }: ErrorEntry, words: Words): string {
  return status.length > 0 ? words.open + status.join(words.and) + words.close : '';
}
