import { closeSync, openSync } from 'node:fs';
import { fill, type Language } from '../shapes/text.ts';
import { systemFault } from './faults.ts';
import { inputMessages } from './messages/input.ts';
import { readStart } from './read-start.ts';
import { Refusal, type Terminal } from './terminal.ts';

/**
 * Reads a file, or what is piped in where it is `-`.
 *
 * @param most - so many bytes, or a little more, of what is larger. @default that of a request body
 * @throws {Refusal} where it cannot be read
 */
export function readInput(file: string, language: Language, terminal: Terminal, most?: number): Uint8Array {
  try {
    return file === '-' ? terminal.input(most) : readFile(file, most);
  } catch (error) {
    throw new Refusal(fill(inputMessages.noFile[language], { file, why: systemFault(error, language) }));
  }
}

function readFile(file: string, most?: number): Uint8Array {
  const descriptor = openSync(file, 'r');
  try {
    return readStart(descriptor, most);
  } finally {
    closeSync(descriptor);
  }
}
