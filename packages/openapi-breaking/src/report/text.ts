import type { Verdict } from '../finding.ts';
import { showWitness } from './show-witness.ts';
import { inLanguage, placeOf, type RenderOptions, summaryOf } from './options.ts';

/** A report for the terminal. */
export function text(verdict: Verdict, { language }: RenderOptions): string {
  const indent = ' '.repeat(9);
  const lines = verdict.changes.map((change) => {
    const { level, rule, operations, pointer, message } = change;
    const place = placeOf(change);
    const shown = showWitness(change);
    return [
      `${level.padEnd(8)} ${inLanguage(message, language, `\n${indent}`)}`,
      `${indent}${rule} · ${operations.join(', ') || 'whole document'}`,
      `${indent}${place ? `${place.file}:${place.line}:${place.column} ` : ''}${pointer}`,
      ...(shown ? [`${indent}${inLanguage(shown, language)}`] : []),
    ].join('\n');
  });
  const summary = summaryOf(verdict);
  return [...lines, language === 'zh' ? summary.zh : summary.en].join('\n');
}
