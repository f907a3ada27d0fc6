import type { Finding, Verdict } from '../finding.ts';
import { isFailure } from '../policy.ts';
import { inLanguage, placeOf, type RenderOptions } from './options.ts';

/** A test case for each finding; one that fails the run is a failure. */
export function junit({ changes }: Verdict, options: RenderOptions): string {
  const name = 'openapi-breaking';
  const { failOn = 'breaking' } = options;
  const failures = changes.filter((change) => isFailure(change, failOn)).length;
  const cases =
    changes.length > 0
      ? changes.map((change) => caseOf(change, options))
      : ['    <testcase classname="openapi" name="no changes"/>'];
  const tests = Math.max(1, changes.length);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${name}" tests="${tests}" failures="${failures}">`,
    `  <testsuite name="${name}" tests="${tests}" failures="${failures}">`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
  ].join('\n');
}

function caseOf(change: Finding, { language, failOn = 'breaking' }: RenderOptions): string {
  const { rule, message, pointer, operations } = change;
  const place = placeOf(change);
  const where = `${place ? `${place.file}:${place.line}:${place.column} ` : ''}${pointer}`;
  const said = escape(inLanguage(message, language));
  const open =
    `    <testcase classname="${escape(operations.join(', ') || 'document')}" ` +
    `name="${escape(`${rule} ${pointer}`)}"`;
  if (!isFailure(change, failOn)) return `${open}><system-out>${said} ${escape(where)}</system-out></testcase>`;
  return `${open}><failure type="${rule}" message="${said}">${escape(where)}</failure></testcase>`;
}

function escape(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text
    .replaceAll(/\p{Cc}/gu, ' ') // XML 1.0 has no way to write most of them
    .replaceAll(/[&<>"]/g, (one) => names[one] ?? one);
}
