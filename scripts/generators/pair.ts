import type { Tool } from './tools.ts';

/**
 * A generator with a language: how to use it, and how it is tried. Shell lines run in a folder with `openapi.json` and
 * the driver.
 */
export interface Pair {
  /** Names the row of the table, and the folder of the driver inside `folder`. */
  readonly id: string;
  /** Below `scripts/generators/projects/`; has the generator's package.json and lockfile. */
  readonly folder: string;
  /** As people call it. */
  readonly generator: string;
  /** The package whose version the table tells. */
  readonly package: string;
  readonly language: string;
  /** The version of OpenAPI that it reads. */
  readonly artifact: '3.1' | '3.0';
  /** What it needs beside Node; `scripts/toolchains.sh` installs it on Debian. */
  readonly tools: readonly Tool[];
  /** The file that makes the calls, as a user would write it. */
  readonly driver: string;
  /** Writes `api/`. Stands in the table, to be pasted. */
  readonly generate: string;
  /** The language's own compiler, on what was written and on the driver. */
  readonly compile: string;
  /** Runs the driver, which makes the four calls to `$BASE_URL` and prints what it read from the answers. */
  readonly call: string;
  /** What a user should know. */
  readonly notes: readonly Note[];
}

export interface Note {
  readonly en: string;
  readonly zh: string;
  /** The thread where the generator's makers were told, if there is one. */
  readonly thread?: string;
}

/** What became of a pair, in both languages together. */
export interface Result {
  readonly version: string;
  readonly compiles: boolean;
  readonly calls: boolean;
  readonly sameNames: boolean;
  /** The first things that went wrong, without anything that differs from machine to machine. */
  readonly findings: readonly string[];
}
