import { readSync } from 'node:fs';

/** Larger files are no request bodies: the gateway takes 12 MB. */
export const largestFile = 16 * 1024 * 1024;

/** Reads to the end, or a little more than `most` bytes: a device or a pipe may have no end. */
export function readStart(descriptor: number, most = largestFile): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (let size = 0; size <= most;) {
    const chunk = new Uint8Array(2 ** 16);
    const count = readSync(descriptor, chunk);
    if (count === 0) break;
    chunks.push(chunk.subarray(0, count));
    size += count;
  }
  return Buffer.concat(chunks);
}
