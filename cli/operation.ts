import { type OperationId, operations } from '../generated/operations.ts';
import { fill, type Language, messagesIn } from '../shapes/text.ts';
import { suggestionFor } from './did-you-mean.ts';
import { inputMessages } from './messages/input.ts';
import { Refusal } from './terminal.ts';

/**
 * Understands `create-node-pool` as `createNodePool`.
 *
 * @throws {Refusal} where there is no such operation
 */
export function operationNamed(written: string, language: Language): OperationId {
  const plain = (name: string) => name.replaceAll('-', '').toLowerCase();
  const ids = Object.keys(operations) as OperationId[];
  const found = ids.find((id) => plain(id) === plain(written));
  if (found !== undefined) return found;
  const names = ids.map(commandName);
  const { noOperation, operationsKnown } = messagesIn(inputMessages, language);
  const hint =
    suggestionFor(written.toLowerCase(), names, language) || fill(operationsKnown, { known: names.join(', ') });
  throw new Refusal(fill(noOperation, { name: written }) + hint);
}

/** @returns an operation's name as people type it, such as `create-node-pool` */
export function commandName(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
