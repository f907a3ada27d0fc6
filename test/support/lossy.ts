import fc from 'fast-check';
import { expect } from 'vitest';
import type { DriftFinding } from '../../drift/finding.ts';
import { holdPage, type Saved } from '../../drift/hold-page.ts';
import { described, editions } from './editions.ts';
import { forms, type Loss, vendorPage } from './vendor-page.ts';

/** A page, and what a copy of it in some form has lost: columns, lists, captions, tables. */
const lossyCopy = fc.nat(editions.length - 1).chain((index) => {
  const some = fc.subarray(editionAt(index).page.tables.map((_, index) => index));
  const loss = fc.record({
    columns: fc.subarray(['name', 'mandatory', 'type', 'description'] as const, { maxLength: 3 }),
    lists: some,
    captions: some,
    tables: some,
  });
  return fc.record({
    edition: fc.constant(index),
    whole: fc.constantFrom(...forms),
    form: fc.constantFrom(...forms),
    loss: loss as fc.Arbitrary<Loss>,
  });
});

type LossyCopy = typeof lossyCopy extends fc.Arbitrary<infer T> ? T : never;

/** What is found in a copy that has lost something and says nothing else: anything is a false alarm. */
function falseAlarms({ edition: index, whole, form, loss }: LossyCopy): DriftFinding[] {
  const edition = editionAt(index);
  const complete: Saved = { file: 'whole', text: vendorPage(edition.complete, whole) };
  const copy: Saved = { file: 'copy', text: vendorPage(edition.complete, form, loss) };
  const pairs = [holdPage(copy, described, complete), holdPage(complete, described, copy), holdPage(copy, described)];
  const [since, back, alone] = pairs.map((held) => ('findings' in held ? held.findings : []));
  return [...(since ?? []), ...(back ?? []), ...(alone ?? []).filter(({ standing }) => standing === 'new')];
}

function editionAt(index: number) {
  const edition = editions[index];
  if (edition === undefined) throw new RangeError(`There is no edition ${index} in spec/editions/.`);
  return edition;
}

/** Expects nothing in any of some copies. */
export function expectNoFalseAlarms(options: fc.Parameters<[LossyCopy]>): void {
  fc.assert(
    fc.property(lossyCopy, (copy) => {
      expect(falseAlarms(copy).map(({ kind, places, was, is }) => [kind, ...places, was, is].join(' '))).toEqual([]);
    }),
    options,
  );
}
