import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { TypesOf } from '../build.ts';

/** Starts a thread that writes the types while the other steps go on; loading the compiler takes as long as those. */
export function startTypes(): { typesOf: TypesOf; stop(): Promise<number> } {
  const thread = new Worker(new URL('./types-thread.mjs', import.meta.url));
  const typesOf: TypesOf = async (documents) => {
    thread.postMessage(documents);
    return (await once(thread, 'message'))[0] as string[];
  };
  return { typesOf, stop: () => thread.terminate() };
}
