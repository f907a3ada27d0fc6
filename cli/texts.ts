import { LineCounter, parseDocument } from 'yaml';

/** So many bytes of settings or keys are read: hundreds of lines. */
export const mostText = 2 ** 16;

/**
 * Reads a YAML object whose members are all texts; `0123` is one too. What is wrong is reported by its line only: these
 * files hold secrets, which no message may repeat.
 */
export function readYamlTexts(
  yaml: string,
): { readonly texts: Readonly<Record<string, string>> } | { readonly line: number } {
  if (yaml.length > mostText) return { line: 1 };
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [error] = document.errors;
  if (error) return { line: lines.linePos(error.pos[0]).line };
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    if (isTexts(value)) return { texts: value };
  } catch {
    // an alias, which is not needed here
  }
  return { line: 1 };
}

function isTexts(value: unknown): value is Record<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((member) => typeof member === 'string' && member !== '');
}
