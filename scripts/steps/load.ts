import { getLineColLocation, parseYaml, Source } from '@redocly/openapi-core';
import {
  aboutCharacter,
  duplicateKey,
  flawOf,
  type Json,
  nodeAt,
  placeOfReference,
  toPointer,
  unseen,
} from 'openapi-document';
import { decodeUtf8, FileError } from 'openapi-document/node';
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

/** Deeper and larger values are mistakes, or an attack on the reader. */
const limits = { depth: 100, nodes: 200_000, forbidden: unseen, isPortable: true } as const;

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
  refuse([...sources.values()].flatMap((file) => strayReferences(file, sources)));
  refuse(circles(sources));
  return sources;
}

function parse(path: string, bytes: Buffer | FileError, previous: SourceFile | undefined): SourceFile | Problem {
  if (bytes instanceof FileError) return problem(path, bytes.message);
  let text: string;
  try {
    text = decodeUtf8(bytes);
  } catch (error) {
    return problem(path, (error as FileError).message);
  }
  if (text === previous?.text) return previous;
  return flawOfText(path, text) ?? parseText(path, text);
}

function flawOfText(path: string, text: string): Problem | undefined {
  if (text.startsWith('\uFEFF')) return problem(path, 'The file begins with a byte order mark. Save it without one.');
  const end = text.indexOf('\r');
  if (end >= 0) return problem(path, 'Lines end in CRLF. Save the file with LF line ends.', placeOf(text, end));
  if (text.trim() === '') return problem(path, 'The file is empty. Fill it, or delete it.');
  const character = unseen.exec(text);
  if (character) return problem(path, aboutCharacter(character[0]), placeOf(text, character.index));
  return undefined;
}

function parseText(path: string, text: string): SourceFile | Problem {
  const isJson = path.endsWith('.json');
  try {
    const value: unknown = isJson ? JSON.parse(text) : parseYaml(text, { maxDepth: limits.depth });
    const duplicate = isJson ? duplicateKey(text, limits.depth) : undefined;
    if (duplicate) return problem(path, `The file ${duplicate.problem}`, placeOf(text, duplicate.offset));
    if (value === null || value === undefined)
      return problem(path, 'The file holds comments only. Fill it, or delete it.');
    const locate = locator(path, text);
    const flaw = flawOf(value, limits);
    if (flaw) return { ...problem(path, flaw.message, locate(flaw.pointer)), pointer: flaw.pointer };
    return { path, text, value, locate };
  } catch (error) {
    const { reason, mark, message } = error as { reason?: string; mark?: { position: number }; message: string };
    const offset = mark?.position ?? Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    return problem(
      path,
      `The file is not ${isJson ? 'JSON' : 'YAML'}: ${reason ?? message}. Fix the syntax.`,
      placeOf(text, offset),
    );
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

interface FileReference {
  readonly reference: string;
  /** The file that it names, from the root of the project; undefined where it leads elsewhere. */
  readonly target: string | undefined;
  readonly pointer: string;
}

/** @returns undefined for what is outside of `spec/`, on this machine or on the network */
function targetOf(reference: string, from: string): string | undefined {
  if (/^([a-z][a-z\d+.-]*:|\/|\\)/i.test(reference)) return undefined;
  const { file } = placeOfReference(reference, from);
  return file.startsWith('spec/') && !file.startsWith('spec/releases/') ? file : undefined;
}

/**
 * What is published is made of `spec/` alone: nothing is asked of the network, and no file of the machine gets into it.
 */
function strayReferences(file: SourceFile, sources: Sources): Problem[] {
  return references(file).flatMap(({ reference, target, pointer }) => {
    const say = (message: string) => [{ ...problem(file.path, message, file.locate(pointer)), pointer }];
    if (target === undefined) return say(`The reference ${reference} leads out of spec/. Put what it means there.`);
    const [, fragment = ''] = reference.split('#');
    const value = sources.get(target)?.value;
    const isNowhere =
      fragment.startsWith('/') && value !== undefined && nodeAt(value as Json, `#${fragment}`) === undefined;
    return isNowhere ? say(`The reference ${reference} leads nowhere. Correct it.`) : [];
  });
}

/** Every reference from one file to another, with the JSON Pointer of the node that holds it. */
function references(file: SourceFile): FileReference[] {
  const found: FileReference[] = [];
  const visit = (node: unknown, tokens: string[]) => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      const isReference = (key === '$ref' || key === 'externalValue') && typeof child === 'string';
      if (isReference && !child.startsWith('#')) {
        found.push({ reference: child, target: targetOf(child, file.path), pointer: toPointer([...tokens, key]) });
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
      if (target === undefined) continue;
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
