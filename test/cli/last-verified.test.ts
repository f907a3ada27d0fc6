import { expect, it } from 'vitest';
import { lastVerified } from '../../cli/last-verified.ts';
import type { SourceEntry } from '../../shapes/provenance.ts';

const source = (date: string | null) => ({ date }) as SourceEntry;
const sources = { S1: source(null), S2: source('2024-10-23'), J: source('2026-08-20') };

it.each([
  [['S1', 'S2', 'J'], { date: '2026-08-20', by: 'J' }],
  [['S2'], { date: '2024-10-23', by: 'S2' }],
  [['S1', 'unknown'], undefined],
])('%j is last verified by %j', (ids, want) => {
  expect(lastVerified(ids, sources)).toEqual(want);
});
