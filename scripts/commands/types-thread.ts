import { parentPort } from 'node:worker_threads';
import type { JsonObject } from 'openapi-document';
import { types } from '../steps/types.ts';

/**
 * A thread of its own for the types, because loading the TypeScript compiler takes as long as the rest of the build.
 */
parentPort?.on('message', async (documents: JsonObject[]) => {
  parentPort?.postMessage(await Promise.all(documents.map(types)));
});
