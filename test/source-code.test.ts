import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { repository } from './support/project.ts';

/** Written by hand: what is generated, and what generators are fed, is as its makers write it. */
const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx', '*.mjs'],
  {
    cwd: repository,
    encoding: 'utf8',
  },
)
  .trim()
  .split('\n')
  .filter(
    (file) => !/^(generated|test\/fixtures|scripts\/generators\/projects|packages\/\w+\/test\/corpus)\//.test(file),
  );

interface SourceText {
  readonly file: string;
  readonly text: string;
}

const sources = files.map((file): SourceText => ({ file, text: readFileSync(join(repository, file), 'utf8') }));

/**
 * Lines over 120 characters, unless they stand in a template of several lines, whose text is its value, or are one
 * regular expression.
 */
function longLinesOf({ file, text }: SourceText): string[] {
  const lines = text.split('\n');
  const long = lines.flatMap((line, index) => (line.length > 120 ? [index] : []));
  if (long.length === 0) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const templates: [first: number, last: number][] = [];
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line;
  const visit = (node: ts.Node) => {
    if (ts.isTemplateLiteral(node)) templates.push([lineAt(node.getStart(source)), lineAt(node.end)]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const isFree = (line: number) =>
    /^\s*(return |\w+: )?\/(?![/*])/.test(lines[line] ?? '') ||
    templates.some(([first, last]) => first !== last && first <= line && line <= last);
  return long.filter((line) => !isFree(line)).map((line) => `${file}:${line + 1}`);
}

/** Declarations as the formatter writes them, at the beginning of a line. */
const exported =
  /^export (?:declare )?(?:async )?(?:abstract )?(?:function\*?|const|let|class|interface|type|enum) (?!\{)([\w$]+)/gm;

/** Every exported name that has more than one file of one part of the project to look for it in. */
function ambiguousNames(all: readonly SourceText[]): string[] {
  const places = new Map<string, Set<string>>();
  for (const source of all.filter(({ file }) => !/(^|\/)(test|bench|examples|consumers)\//.test(file))) {
    const home = /^((packages|scripts)\/)?[^/]+(?=\/)/.exec(source.file)?.[0] ?? '.';
    for (const [, name] of source.text.matchAll(exported)) {
      const key = `${name} in ${home}`;
      places.set(key, (places.get(key) ?? new Set()).add(source.file));
    }
  }
  return [...places].flatMap(([name, at]) => (at.size > 1 ? [`${name}: ${[...at].join(', ')}`] : []));
}

describe('the source code', () => {
  it('has no line over 120 characters', () => {
    expect(sources.flatMap(longLinesOf), 'break these lines').toEqual([]);
  });

  it('exports a name from one file of a part only', () => {
    expect(ambiguousNames(sources), 'rename all but one of each').toEqual([]);
  });

  it('would be seen to be badly written', () => {
    const text = `const a = '${'x'.repeat(120)}';\nconst b = \`\n${'x'.repeat(130)}\`;\n`;
    expect(longLinesOf({ file: 'a.ts', text })).toEqual(['a.ts:1']);
    const files = ['cli/a.ts', 'cli/b.ts', 'client/a.ts'];
    const twice = files.map((file) => ({ file, text: 'export function read() {}\nexport type Read = 1;\n' }));
    expect(ambiguousNames(twice)).toEqual(['read in cli: cli/a.ts, cli/b.ts', 'Read in cli: cli/a.ts, cli/b.ts']);
  });
});
