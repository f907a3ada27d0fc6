import { fill, type Language } from '../../shapes/text.ts';
import { messages } from './messages.ts';
import type { DriftReport } from './report.ts';
import { deciders, inTraffic, shortSide } from './text.ts';

const commands = { new: 'error', confirms: 'warning', refused: 'error', once: 'notice', known: 'notice' } as const;

/** Annotations of GitHub's workflows, a line for each finding. */
export function asGithub({ findings, unreadable }: DriftReport, language: Language): string {
  const label = messages[language];
  return [
    ...unreadable.map(({ file, reason, limit = 0 }) =>
      command('error', file, 1, fill(label.reasons[reason] ?? reason, { limit })),
    ),
    ...findings.map((finding) => {
      const { standing, kind, name, spot, was, is, fields } = finding;
      const sides = [
        was === '' ? '' : `${label.was} ${shortSide(was)}`,
        is === '' ? '' : `${label.is} ${shortSide(is)}`,
      ];
      const what = [`${label.standings[standing]}: ${label.kinds[kind]} ${name} (${fields.join(', ')})`, ...sides];
      const text = [...what, ...deciders(finding, label), ...inTraffic(finding, label)]
        .filter((part) => part !== '')
        .join('; ');
      return command(commands[standing], spot.file, spot.line, text);
    }),
  ].join('\n');
}

function command(name: string, file: string, line: number, text: string): string {
  const property = (value: string) => escape(value).replace(/:/g, '%3A').replace(/,/g, '%2C');
  return `::${name} file=${property(file)},line=${line}::${escape(text)}`;
}

function escape(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
