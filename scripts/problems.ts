import { compareText } from 'openapi-document';

/** One thing that is wrong, and where. Every check of this project reports its findings in this form. */
export interface Problem {
  /** Path relative to the project root, with forward slashes. */
  file: string;
  /** 1-based; 1 when the problem concerns the whole file. */
  line: number;
  /** 1-based, in UTF-16 code units. */
  column: number;
  /** JSON Pointer into the file, as a URI fragment such as `#/properties/az`. */
  pointer: string;
  /** Id of the check; each id has a section in docs/rules.md. */
  rule: string;
  /** The problem and how to fix it. */
  message: string;
}

export type ProblemFormat = 'text' | 'github' | 'json';

/** Thrown by a build step that cannot continue; carries everything the step found. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems, 'text'));
    this.name = 'ProblemsError';
    this.problems = problems;
  }
}

/** @throws {ProblemsError} when there is at least one problem */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemsError(problems);
}

/**
 * Renders problems for people (`text`), for annotations on a pull request (`github`) or for programs (`json`).
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
export function formatProblems(problems: readonly Problem[], format: ProblemFormat): string {
  const sorted = problems.toSorted(byPlace);
  if (format === 'json') return JSON.stringify(sorted, null, 2);
  if (format === 'github') return sorted.map(annotation).join('\n');
  return sorted.map(paragraph).join('\n');
}

function paragraph({ file, line, column, pointer, rule, message }: Problem): string {
  return `${file}:${line}:${column} ${pointer}\n  ${rule}: ${message}`;
}

function annotation({ file, line, column, pointer, rule, message }: Problem): string {
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return (
    `::error ` +
    `file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(`${pointer} ${message}`)}`
  );
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function byPlace(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}
