import { getLineColLocation, parseYaml, Source } from '@redocly/openapi-core';
import { placeOfReference, toPointer } from 'openapi-document';
import type { FileTree } from '../files.ts';
import { type Problem, refuse } from '../problems.ts';

/** One parsed file of `spec/`. */
export interface SourceFile {
  /** Path relative to the project root. */
  path: string;
  text: string;
  value: unknown;
  /** Place of a JSON Pointer's target, or of its nearest ancestor that exists. */
  locate(pointer: string): { line: number; column: number };
}

/** Every file of `spec/`, by path relative to the project root. */
export type Sources = ReadonlyMap<string, SourceFile>;

export const rootFile = 'spec/openapi.yaml';

const maximumBytes = 256 * 1024;

/**
 * Parses the files of `spec/` and checks what must hold before anything can be said about their content.
 *
 * @param previous - result of an earlier call; files whose bytes are the same are taken from it
 * @throws {ProblemsError} naming each file that is missing, unreadable, too large, not UTF-8, not LF,
 *   not YAML or JSON, or part of a circle of references
 */
export function load(tree: FileTree, previous: Sources = new Map()): Sources {
  const problems: Problem[] = [];
  const sources = new Map<string, SourceFile>();
  for (const [path, bytes] of tree) {
    const outcome = parse(path, bytes, previous.get(path));
    if ('message' in outcome) problems.push(outcome);
    else sources.set(path, outcome);
  }
  if (!tree.has(rootFile)) problems.push(problem(rootFile, 'The root of the description is missing. Restore it.'));
  refuse(problems);
  refuse(circles(sources));
  return sources;
}

function parse(path: string, bytes: Buffer | null, previous: SourceFile | undefined): SourceFile | Problem {
  if (bytes === null)
    return problem(path, 'This is a folder, named like a file. Rename it, or put a file in its place.');
  if (bytes.length > maximumBytes) {
    const size = Math.round(bytes.length / 1024);
    return problem(path, `The file has ${size} KiB; at most ${maximumBytes / 1024} KiB are read. Split or shorten it.`);
  }
  const text = bytes.toString('utf8');
  if (text === previous?.text) return previous;
  if (text.includes('\uFFFD')) return problem(path, 'The file is not valid UTF-8. Save it as UTF-8.');
  if (text.startsWith('\uFEFF')) return problem(path, 'The file begins with a byte order mark. Save it without one.');
  const end = text.indexOf('\r');
  if (end >= 0) return problem(path, 'Lines end in CRLF. Save the file with LF line ends.', placeOf(text, end));
  if (text.trim() === '') return problem(path, 'The file is empty. Fill it, or delete it.');
  try {
    const value: unknown = path.endsWith('.json') ? JSON.parse(text) : parseYaml(text);
    if (value === null || value === undefined)
      return problem(path, 'The file holds comments only. Fill it, or delete it.');
    return { path, text, value, locate: locator(path, text) };
  } catch (error) {
    const { reason, mark, message } = error as { reason?: string; mark?: { position: number }; message: string };
    const offset = mark?.position ?? Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const kind = path.endsWith('.json') ? 'JSON' : 'YAML';
    return problem(path, `The file is not ${kind}: ${reason ?? message}. Fix the syntax.`, placeOf(text, offset));
  }
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function locator(path: string, text: string): SourceFile['locate'] {
  const source = new Source(path, text);
  return (pointer) => {
    const { start } = getLineColLocation({ source, pointer: pointer === '#' ? '#/' : pointer, reportOnKey: true });
    return { line: start.line, column: start.col };
  };
}

/** Every reference from one file to another, with the JSON Pointer of the node that holds it. */
function references(file: SourceFile): { target: string; pointer: string }[] {
  const found: { target: string; pointer: string }[] = [];
  const visit = (node: unknown, tokens: string[]) => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      const isReference = (key === '$ref' || key === 'externalValue') && typeof child === 'string';
      if (isReference && !/^(#|https?:)/.test(child)) {
        found.push({ target: placeOfReference(child, file.path).file, pointer: toPointer([...tokens, key]) });
      } else visit(child, [...tokens, key]);
    }
  };
  visit(file.value, []);
  return found;
}

/** No schema of this API contains itself, so a circle of files is always a slip, and generators stumble over it. */
function circles(sources: Sources): Problem[] {
  const problems: Problem[] = [];
  const finished = new Set<string>();
  const visit = (path: string, trail: string[]) => {
    const file = sources.get(path);
    if (!file || finished.has(path)) return;
    const here = [...trail, path];
    for (const { target, pointer } of references(file)) {
      const start = here.indexOf(target);
      if (start < 0) visit(target, here);
      else {
        const circle = [...here.slice(start), target].join(' → ');
        problems.push({
          ...problem(path, `References run in a circle: ${circle}. Remove one.`, file.locate(pointer)),
          pointer,
        });
      }
    }
    finished.add(path);
  };
  for (const path of sources.keys()) visit(path, []);
  return problems;
}

function problem(file: string, message: string, place = { line: 1, column: 1 }): Problem {
  return { file, ...place, pointer: '#', rule: 'source-file', message };
}
