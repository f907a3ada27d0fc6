import { closeSync, openSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { largestFile, readStart } from '../../cli/read-start.ts';

it.each([[undefined, largestFile] as const, [100_000, 100_000] as const])(
  'ends in what has no end, at %s bytes',
  (most, limit) => {
    const descriptor = openSync('/dev/zero', 'r');
    onTestFinished(() => closeSync(descriptor));
    const { length } = readStart(descriptor, most);
    expect(length).toBeGreaterThan(limit);
    expect(length).toBeLessThanOrEqual(limit + 2 ** 16);
  },
);
