import type { Language } from '../shapes/text.ts';

/** @returns the text of a field, or of its Chinese twin beside it; empty where there is none */
export function twinIn(node: object, field: string, language: Language): string {
  return String((node as Record<string, unknown>)[language === 'zh' ? `x-${field}-zh` : field] ?? '');
}
