import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import type { JsonObject } from 'openapi-document';

/** A file that grows by an exchange at a time. */
export interface Recording {
  add(entry: JsonObject): void;
  close(): void;
}

/**
 * Opens a file for entries of a HAR. It is a whole HAR after each of them, so that nothing is lost however the program
 * ends; with the ending `.ndjson`, it has an entry a line.
 *
 * @throws when the file is there already
 */
export function openRecording(file: string, creator: { name: string; version: string }): Recording {
  const descriptor = openSync(file, 'wx', 0o600);
  const isLines = file.endsWith('.ndjson');
  const tail = Buffer.from(isLines ? '' : '\n]}}\n');
  let size = 0;
  let isFirst = true;
  const append = (text: string) => {
    const bytes = Buffer.concat([Buffer.from(text), tail]);
    writeSync(descriptor, bytes, 0, bytes.length, size);
    size += bytes.length - tail.length;
    ftruncateSync(descriptor, size + tail.length);
  };
  if (!isLines) append(`{"log":{"version":"1.2","creator":${JSON.stringify(creator)},"entries":[`);
  return {
    add: (entry) => {
      if (isLines) append(`${JSON.stringify(entry)}\n`);
      else append(`${isFirst ? '' : ','}\n${JSON.stringify(entry)}`);
      isFirst = false;
    },
    close: () => closeSync(descriptor),
  };
}
