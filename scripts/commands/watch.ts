import { watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build, type Made } from '../build.ts';
import type { Sources } from '../steps/load.ts';
import { printProblems } from './print.ts';
import { startTypes } from './types-in-thread.ts';

const settle = 20; // milliseconds; editors write a file in several steps

/**
 * Builds, then builds again whenever something below the folders changes.
 *
 * @param root - absolute path of the project
 * @param then - what follows a build that succeeded
 */
export function buildOnChange(
  root: string,
  folders: string[],
  then: (made: Made & { outputs: ReadonlyMap<string, string> }) => Promise<void> = async () => undefined,
): void {
  const { typesOf } = startTypes();
  let sources: Sources | undefined;
  let last = Promise.resolve();
  let isPlanned = false;
  const where = folders.map((folder) => `${folder}/`).join(' and ');

  async function rebuild() {
    const start = performance.now();
    const lines: string[] = [];
    const run = async () => {
      const made = await build(root, (line) => lines.push(line), typesOf, sources);
      sources = made.sources;
      await then(made);
      console.log(
        `${lines.at(-2)}\nbuilt in ${(performance.now() - start).toFixed(0)} ms, waiting for a change in ${where}`,
      );
    };
    await printProblems(run, 'text', `generated/ is as it was; waiting for a change in ${where}.`);
  }

  function plan() {
    if (isPlanned) return;
    isPlanned = true;
    last = last.then(async () => {
      await wait(settle);
      isPlanned = false;
      await rebuild();
    });
  }

  for (const folder of folders) watch(join(root, folder), { recursive: true }, plan);
  plan();
}
