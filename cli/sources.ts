import { fill, type Language } from '../shapes/text.ts';
import { suggestionFor } from './did-you-mean.ts';
import type { Provenance } from '../shapes/provenance.ts';
import { Refusal, type Terminal } from './terminal.ts';
import { trace } from './trace.ts';
import { inputMessages } from './messages/input.ts';

/**
 * Prints the sources of a field.
 *
 * @throws {Refusal} where there is no such field
 */
export function sources(name: string, language: Language, terminal: Terminal): void {
  const provenance = JSON.parse(terminal.published('sources.json')) as Provenance;
  const field = Object.hasOwn(provenance.fields, name) ? provenance.fields[name] : undefined;
  const missing = fill(inputMessages.noField[language], { name });
  if (!field) throw new Refusal(missing + suggestionFor(name, Object.keys(provenance.fields), language));
  const { columns } = terminal;
  terminal.out(trace(name, field, provenance, language, { columns: columns && Math.min(columns, 100) }));
}
