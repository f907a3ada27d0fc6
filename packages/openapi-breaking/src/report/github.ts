import type { Level, Verdict } from '../finding.ts';
import { inLanguage, placeOf, type RenderOptions } from './options.ts';

/** @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message */
export function github({ changes }: Verdict, { language }: RenderOptions): string {
  const data = (value: string) => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (value: string) => data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const kinds: Record<Level, string> = { breaking: 'error', warning: 'warning', info: 'notice' };
  return changes
    .map((change) => {
      const place = placeOf(change);
      const where = place ? `file=${property(place.file)},line=${place.line},col=${place.column},` : '';
      const message = data(inLanguage(change.message, language));
      return `::${kinds[change.level]} ${where}title=${property(change.rule)}::${message}`;
    })
    .join('\n');
}
