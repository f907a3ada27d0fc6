import type { Language } from '../shapes/text.ts';
import type { Terminal } from './terminal.ts';

export interface SpecOptions {
  readonly lang: Language;
  readonly oas: '3.1' | '3.0';
  readonly format: 'yaml' | 'json';
}

/** Prints the description. */
export async function spec({ lang, oas, format }: SpecOptions, terminal: Terminal): Promise<void> {
  const name = oas === '3.1' ? `openapi.${lang}.${format}` : `openapi-3.0.${lang}.json`;
  const text = terminal.published(name);
  terminal.out((name.endsWith(format) ? text : await jsonAsYaml(text)).trimEnd());
}

async function jsonAsYaml(json: string): Promise<string> {
  const { stringify } = await import('yaml');
  return stringify(JSON.parse(json), { lineWidth: 0, aliasDuplicateObjects: false });
}
