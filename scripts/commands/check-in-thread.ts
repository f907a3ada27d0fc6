import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Checked } from './check-thread.ts';

/**
 * Starts a thread that checks the sources as `npm run build` does.
 *
 * @param then - is given what each check found
 * @returns asks for a check, by the number of the change; while one runs, only the last that was asked for waits
 */
export function startChecks(then: (checked: Checked) => void): (change: number) => void {
  const argv = [fileURLToPath(new URL('./check-thread.ts', import.meta.url))];
  let isBusy = false;
  let waiting: number | undefined;
  let thread = start();

  function start(): Worker {
    return new Worker(new URL('../run.mjs', import.meta.url), { argv }).on('message', finish).on('error', (error) => {
      thread = start();
      finish({ change: Infinity, trouble: `The checks ended: ${String(Object(error).message ?? error)}` });
    });
  }
  function finish(checked: Checked): void {
    isBusy = false;
    then(checked);
    const next = waiting;
    waiting = undefined;
    if (next !== undefined) check(next);
  }
  function check(change: number): void {
    if (isBusy) return void (waiting = change);
    isBusy = true;
    thread.postMessage(change);
  }
  return check;
}
