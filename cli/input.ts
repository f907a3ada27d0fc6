import { closeSync, openSync } from 'node:fs';
import { fill, type Language, messages } from './messages.ts';
import { readStart } from './read-start.ts';
import { Refusal, type Terminal } from './terminal.ts';

/**
 * Reads a file, or what is piped in where it is `-`.
 *
 * @throws {Refusal} where it cannot be read
 */
export function readInput(file: string, language: Language, terminal: Terminal): Uint8Array {
  try {
    return file === '-' ? terminal.input() : readFile(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Refusal(fill(messages[language].noFile, { file, why: code ?? message }));
  }
}

function readFile(file: string): Uint8Array {
  const descriptor = openSync(file, 'r');
  try {
    return readStart(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
