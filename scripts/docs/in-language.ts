import { twinOf } from '../rules/twins.mjs';
import type { Language } from '../steps/localize.ts';

/** The text of a register's entry in a language; empty where there is none. */
export function inLanguage(entry: object, field: string, language: Language): string {
  return String((entry as Record<string, unknown>)[language === 'zh' ? twinOf(field) : field] ?? '');
}
