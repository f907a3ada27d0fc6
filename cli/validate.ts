import { readFileSync } from 'node:fs';
import { validators } from '../generated/validators.js';
import type { Violation } from '../generated/validators.js';
import { operationNamed } from './operation.ts';
import { type Place, readPayload } from './payload.ts';
import { exit, Refusal, type Terminal } from './terminal.ts';
import { type Language, fill, messages } from './messages.ts';

type Check = (value: unknown, language?: Language) => readonly Violation[];
type Checks = Readonly<
  Record<string, { readonly request: Check | null; readonly responses: Readonly<Record<string, Check>> }>
>;

export interface ValidateOptions {
  readonly lang: Language;
  /** Status of an answer; a request is checked where it is missing. */
  readonly response?: string;
  readonly format: 'text' | 'json';
}

/** What does not fit, and where. */
interface Finding extends Place {
  readonly pointer: string;
  readonly message: string;
}

/**
 * Checks a body against an operation's schema, and lists what does not fit.
 *
 * @param file - path, or `-` for what is piped in
 * @returns the exit code
 * @throws {Refusal} where there is nothing to check, or nothing to check it by
 */
export function validate(
  operation: string,
  file: string,
  { lang, response, format }: ValidateOptions,
  terminal: Terminal,
): number {
  const label = messages[lang];
  const name = operationNamed(operation, lang);
  const check = checkOf(name, response, lang);
  const shown = file === '-' ? '<stdin>' : file;
  const kind = /\.json$/i.test(file) ? 'json' : 'yaml';
  const { value, errors, locate } = readPayload(read(file, lang, terminal), kind, lang);
  const unreadable = errors.map((error): Finding => ({ ...error, pointer: '#' }));
  const unfit =
    errors.length > 0
      ? []
      : check(value, lang).map(({ pointer, message }): Finding => ({
          ...locate(pointer),
          pointer: `#${pointer}`,
          message,
        }));
  const findings = [...unreadable, ...unfit].toSorted((a, b) => a.line - b.line || a.column - b.column);
  if (format === 'json') {
    terminal.out(
      JSON.stringify(
        findings.map((finding) => ({ file: shown, ...finding })),
        null,
        2,
      ),
    );
  } else if (findings.length === 0) {
    terminal.out(fill(label.fits, { file: shown, what: response === undefined ? name : `${name} ${response}` }));
  } else {
    for (const { line, column, pointer, message } of findings.slice(0, mostShown))
      terminal.err(`${shown}:${line}:${column} ${pointer}\n  ${message}`);
    terminal.err(fill(label.count, { count: findings.length, file: shown }));
  }
  return findings.length > 0 ? exit.wrong : exit.ok;
}

/** A file of the wrong kind has thousands of findings, which nobody reads; the count tells how many there are. */
const mostShown = 100;

function checkOf(name: string, status: string | undefined, language: Language): Check {
  const { request, responses } = (validators as Checks)[name] ?? { request: null, responses: {} };
  if (status === undefined && request === null) throw new Refusal(fill(messages[language].noBody, { name }));
  const check = status === undefined ? request : responses[status];
  if (!check)
    throw new Refusal(
      fill(messages[language].noStatus, { name, status: status ?? '', known: Object.keys(responses).join(', ') }),
    );
  return check;
}

function read(file: string, language: Language, terminal: Terminal): Uint8Array {
  try {
    return file === '-' ? terminal.input() : readFileSync(file);
  } catch (error) {
    throw new Refusal(
      fill(messages[language].noFile, {
        file,
        why: (error as NodeJS.ErrnoException).code ?? (error as Error).message,
      }),
    );
  }
}
