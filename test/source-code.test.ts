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

const parse = (file: string, text: string) => ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
const sources = files.map((file) => parse(file, readFileSync(join(repository, file), 'utf8')));

/**
 * Lines over 120 characters, unless they stand in a template of several lines, whose text is its value, or are one
 * regular expression.
 */
function longLinesOf(source: ts.SourceFile): string[] {
  const templates: [first: number, last: number][] = [];
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line;
  const visit = (node: ts.Node) => {
    if (ts.isTemplateLiteral(node)) templates.push([lineAt(node.getStart(source)), lineAt(node.end)]);
    ts.forEachChild(node, visit);
  };
  const long = source.text.split('\n').flatMap((line, index) => (line.length > 120 ? [index] : []));
  if (long.length > 0) visit(source);
  const lines = source.text.split('\n');
  const isFree = (line: number) =>
    /^\s*(return |\w+: )?\/(?![/*])/.test(lines[line] ?? '') ||
    templates.some(([first, last]) => first !== last && first <= line && line <= last);
  return long.filter((line) => !isFree(line)).map((line) => `${source.fileName}:${line + 1}`);
}

/** Names that a file declares and exports, with the package that it belongs to. */
function exportsOf(source: ts.SourceFile): [name: string, place: string][] {
  const exported = source.statements.filter(
    (statement) =>
      ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.[0]?.kind === ts.SyntaxKind.ExportKeyword,
  );
  const names = exported.flatMap((statement) =>
    ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name)
      : [(statement as ts.FunctionDeclaration).name],
  );
  return names.flatMap((name) => (name && ts.isIdentifier(name) ? [[name.text, source.fileName] as const] : [])) as [
    string,
    string,
  ][];
}

/** Every exported name that has more than one file of one part of the project to look for it in. */
function ambiguousNames(all: readonly ts.SourceFile[]): string[] {
  const places = new Map<string, Set<string>>();
  for (const source of all.filter(({ fileName }) => !/(^|\/)(test|bench|examples|consumers)\//.test(fileName))) {
    const home = /^((packages|scripts)\/)?[^/]+(?=\/)/.exec(source.fileName)?.[0] ?? '.';
    for (const [name, file] of exportsOf(source)) {
      const key = `${name} in ${home}`;
      places.set(key, (places.get(key) ?? new Set()).add(file));
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
    const long = parse('a.ts', `const a = '${'x'.repeat(120)}';\nconst b = \`\n${'x'.repeat(130)}\`;\n`);
    expect(longLinesOf(long)).toEqual(['a.ts:1']);
    const files = ['cli/a.ts', 'cli/b.ts', 'client/a.ts'];
    const twice = files.map((file) => parse(file, 'export function read() {}\nexport type Read = 1;\n'));
    expect(ambiguousNames(twice)).toEqual(['read in cli: cli/a.ts, cli/b.ts', 'Read in cli: cli/a.ts, cli/b.ts']);
  });
});
