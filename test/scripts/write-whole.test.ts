import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishInterrupted, writeWhole } from '../../scripts/write-whole.ts';

const paths = ['generated/a.json', 'generated/cards/b.md', 'README.md', 'generated/c.json'];
const filled = (text: string) => new Map(paths.map((path) => [path, `${text} ${path}`]));

let root = '';
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'pools-whole-'));
  await writeWhole(root, filled('old'));
});
afterEach(() => rmSync(root, { recursive: true }));

const content = () => new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
const hidden = () => readdirSync(join(root, 'generated')).filter((name) => name.startsWith('.'));

const steps = ['mkdir', 'writeFile', 'rename', 'rm'] as const;
class Ended extends Error {}

/** Lets nothing happen to the disk after so many steps, as if the process had been ended. */
async function endedAfter(count: number, run: () => Promise<unknown>): Promise<boolean> {
  const before = { ...promises };
  let left = count;
  for (const step of steps)
    Object.assign(promises, {
      [step]: (...args: unknown[]) => {
        if (left === 0) return Promise.reject(new Ended());
        left -= 1;
        return (before[step] as (...all: unknown[]) => Promise<unknown>)(...args);
      },
    });
  syncBuiltinESMExports();
  try {
    await run();
    return false;
  } catch (error) {
    if (error instanceof Ended) return true;
    throw error;
  } finally {
    Object.assign(promises, before);
    syncBuiltinESMExports();
  }
}

describe('files of one build', () => {
  it('are all there or none, wherever the build was ended, once the next has begun', async () => {
    const seen = new Set<string>();
    for (let count = 0; await endedAfter(count, () => writeWhole(root, filled('new'))); count++) {
      const said: string[] = [];
      await finishInterrupted(root, (line) => said.push(line));
      const found = content();
      const state = found.get(paths[0] ?? '')?.startsWith('new') ? 'new' : 'old';
      expect(found, `after ${count} steps`).toEqual(filled(state));
      expect(said.length > 0).toBe(state === 'new');
      expect(hidden()).toEqual([]);
      seen.add(state);
      await writeWhole(root, filled('old'));
    }
    expect(seen).toEqual(new Set(['old', 'new']));
    expect(content()).toEqual(filled('new'));
  });

  it('are as they were where one cannot be written', async () => {
    mkdirSync(join(root, 'generated', `.next.${process.pid}`));
    writeFileSync(join(root, 'generated', `.next.${process.pid}`, 'generated'), 'in the way');
    await expect(writeWhole(root, filled('new'))).rejects.toThrow();
    expect(content()).toEqual(filled('old'));
  });

  it('are left to a build that still runs', async () => {
    mkdirSync(join(root, 'generated', `.whole.${process.ppid}`));
    await finishInterrupted(root, () => undefined);
    expect(existsSync(join(root, 'generated', `.whole.${process.ppid}`))).toBe(true);
  });

  it('are not touched where nothing changed', async () => {
    expect(await writeWhole(root, filled('old'))).toEqual([]);
    expect(await writeWhole(root, new Map([...filled('old'), ['generated/c.json', 'new']]))).toEqual([
      'generated/c.json',
    ]);
  });
});
