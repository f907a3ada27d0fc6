import { inLanguage } from '../../cli/in-language.ts';
import type { Language } from '../steps/localize.ts';
import type { KnownError } from '../steps/register-files.ts';
import { pageWords, type Words } from './labels.ts';

/** The errors that belong to an operation alone or to some of them, with a link to those of all. */
export function errorsOf(operation: string, errors: KnownError[], language: Language): string {
  const words = pageWords[language];
  const own = errors.filter(({ operations }) => operations !== 'all' && operations.includes(operation));
  const lines = own.map(
    (error) =>
      `- [${nameOf(error)}](#/errors#${slugOf(error)})${statusOf(error, words)}${words.colon}${inLanguage(error, 'meaning', language)}`,
  );
  return [`**${words.errors}**`, ...(lines.length > 0 ? [lines.join('\n')] : []), words.allErrors].join('\n\n');
}

/** The catalogue, as Markdown. */
export function catalogue(errors: KnownError[], language: Language): string {
  const words = pageWords[language];
  const entries = errors.map((error) => {
    const where =
      error.operations === 'all' ? words.everyOperation : error.operations.map((id) => `\`${id}\``).join(words.and);
    const messages = error.messages.map((message) => `\`${message}\``).join(words.and);
    return [
      `<h3 id="${slugOf(error)}">${error.code ?? error.messages[0]}${statusOf(error, words)}</h3>`,
      inLanguage(error, 'meaning', language),
      `**${words.whatToDo}** ${inLanguage(error, 'action', language)}`,
      `${words.operations}${words.colon}${where}${words.stop}${messages && ` ${words.messages}${words.colon}${messages}${words.stop}`}`,
    ].join('\n\n');
  });
  return [words.aboutErrors, ...entries].join('\n\n');
}

/** The part of a deep link behind `#/errors#`. */
export function slugOf({ code, messages }: KnownError): string {
  return (code ?? messages[0] ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function nameOf({ code, messages }: KnownError): string {
  return `\`${code ?? messages[0]}\``;
}

function statusOf({ status }: KnownError, words: Words): string {
  return status.length > 0 ? words.open + status.join(words.and) + words.close : '';
}
