import type { Mark } from './comments.ts';
import type { RequiredTool } from './tools.ts';

/**
 * A generator with a language: how to use it, and how it is tried. Shell lines run in a folder with `openapi.json` and
 * the driver.
 */
export interface Pair {
  /** Names the row of the table, and the folder of the driver inside `folder`. */
  readonly id: string;
  /** Below `scripts/generators/projects/`; it or its folder of the driver has the lockfile that pins the generator. */
  readonly folder: string;
  /** As people call it. */
  readonly generator: string;
  /** The package whose version the table shows. */
  readonly package: string;
  readonly language: ProgrammingLanguage;
  /** The version of OpenAPI that it reads. */
  readonly artifact: '3.1' | '3.0';
  /** Tools that it needs beside Node. */
  readonly tools: readonly RequiredTool[];
  /** The file that makes the calls, as a user would write it. */
  readonly driver: string;
  /** Writes `api/`. Stands on the page, to be pasted. */
  readonly generate: string;
  /** The language's own compiler, on what was written and on the driver. */
  readonly compile: string;
  /** Runs the driver, which calls every operation at `$BASE_URL` and prints what it read from each response. */
  readonly call: string;
  /** Without which it does not work: an option, a line in the driver. */
  readonly settings: readonly Note[];
  /** Other notes for users. */
  readonly notes?: readonly Note[];
}

export type ProgrammingLanguage =
  | 'TypeScript'
  | 'JavaScript'
  | 'Python'
  | 'Go'
  | 'Java'
  | 'Kotlin'
  | 'Scala'
  | 'Rust'
  | 'C#'
  | 'C++'
  | 'PHP'
  | 'Ruby'
  | 'Perl';

export interface Note {
  readonly en: string;
  readonly zh: string;
  /** The thread where the generator's makers discuss it, if there is one. */
  readonly thread?: string;
  /** Whether it is about how an update gets its media type, `application/merge-patch+json`, or is lost for it. */
  readonly mediaType?: true;
}

/** Result of a pair, in both languages together. */
export interface PairResult {
  readonly version: string;
  readonly compiles: boolean;
  /** Operations whose request arrived as it should in both languages, and whose response was read. */
  readonly right: readonly string[];
  /** The other operations. */
  readonly wrong: readonly string[];
  readonly sameNames: boolean;
  /** Whether comments are in the language of the description. */
  readonly comments: Mark;
  /** Whether names and texts of enumerated values stand at the right value. */
  readonly values: Mark;
  /** The first things that went wrong, without anything that differs from machine to machine; none where it works. */
  readonly findings: readonly string[];
}
