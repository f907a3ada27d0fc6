import { setTimeout as wait } from 'node:timers/promises';
import { build } from '../build.ts';
import type { Sources } from '../steps/load.ts';
import { onChange, settle } from './on-change.ts';
import { printProblems } from './print.ts';
import { startTypes } from './types-in-thread.ts';

/**
 * Builds, then builds again whenever something below the folders changes; every error is printed.
 *
 * @param root - absolute path of the project
 */
export async function buildOnChange(root: string, folders: string[]): Promise<void> {
  const { typesOf } = startTypes();
  let sources: Sources | undefined;
  let last = Promise.resolve();
  let isPlanned = false;
  const where = folders.map((folder) => `${folder}/`).join(' and ');

  async function rebuild() {
    const start = performance.now();
    const lines: string[] = [];
    const run = async () => {
      ({ sources } = await build(root, (line) => lines.push(line), typesOf, sources));
      const time = (performance.now() - start).toFixed(0);
      console.log(`${lines.at(-2)}\nbuilt in ${time} ms, waiting for a change in ${where}`);
    };
    const after = `generated/ is as it was; waiting for a change in ${where}.`;
    await printProblems(run, 'text', after);
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

  await onChange(root, folders, plan);
  plan();
}
