import fc from 'fast-check';
import { expect, it } from 'vitest';
import { holdPage } from '../../drift/hold-page.ts';
import { textOfSaved } from '../../drift/read-saved.ts';
import { readChangeLog } from '../../drift/sdk/change-log.ts';
import { readPage } from '../../drift/page/read-page.ts';
import { writeReport } from '../../drift/report/write.ts';
import { described, editions } from '../support/editions.ts';
import { forms, vendorPage } from '../support/vendor-page.ts';

const pages = forms.map((form) => vendorPage((editions[0] ?? { page: undefined }).page as never, form));
pages.push(editions[0]?.text ?? '');

/** A page with a piece cut out, doubled, or replaced by anything. */
const broken = fc
  .tuple(fc.constantFrom(...pages), fc.nat(), fc.nat({ max: 400 }), fc.string({ unit: 'binary', maxLength: 40 }))
  .map(([page, at, length, text]) => {
    const start = at % page.length;
    return page.slice(0, start) + text + page.slice(start + length);
  });

it('reads whatever a page has become without failing', () => {
  fc.assert(
    fc.property(fc.oneof(broken, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
      const held = holdPage({ file: 'page', text }, described);
      const report =
        'findings' in held ? { pages: [held], findings: held.findings, read: [], unreadable: [] } : undefined;
      if (report !== undefined)
        for (const format of ['text', 'json', 'markdown', 'github'] as const) writeReport(report, format, 'zh');
      readChangeLog(text, 'ModelArts', ['PatchNodePool']);
    }),
    { numRuns: 25 },
  );
});

it.each([
  ['tags nested a hundred thousand deep', '<div>'.repeat(100_000)],
  ['tables in tables', '<table><tr><td>'.repeat(5_000)],
  ['an example nested deeply', `Example Requests\n\n${'['.repeat(200_000)}`],
  ['one line of a megabyte', `| ${'a:'.repeat(500_000)} |\n|---|\n`],
  ['only dots', `Options: ${'. '.repeat(200_000)}`],
  ['asterisks', '**'.repeat(200_000)],
  ['backticks and angle brackets', `.. _a:\n\n${':ref:`<'.repeat(50_000)}`],
  ['bars', '|\n'.repeat(200_000)],
  ['an edition of another shape', '# An edition of a page\ntables: 5\nstatuses: {a: 1}\nempty: 3\n'],
  ['an edition that is no YAML', '# An edition of a page\n: [}'],
])('survives %s', (_name, text) => {
  expect(() => readPage(text)).not.toThrow();
});

it('refuses what is no text', () => {
  expect(textOfSaved(Uint8Array.of(0xff, 0xfe, 0x41, 0x00))).toEqual({ text: 'A' });
  expect(textOfSaved(Uint8Array.of(0xc3, 0x28))).toEqual({ reason: 'binary' });
});
