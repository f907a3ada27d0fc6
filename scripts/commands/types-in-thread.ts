import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { TypesOf } from '../build.ts';

/** Starts a thread that writes the types beside the other steps; loading the compiler takes as long as those. */
export function startTypes(): { typesOf: TypesOf; stop(): Promise<number> } {
  const argv = [fileURLToPath(new URL('./types-thread.ts', import.meta.url))];
  const thread = new Worker(new URL('../run.mjs', import.meta.url), { argv });
  const typesOf: TypesOf = async (documents) => {
    thread.postMessage(documents);
    return (await once(thread, 'message'))[0] as string[];
  };
  return { typesOf, stop: () => thread.terminate() };
}
