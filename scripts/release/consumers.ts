import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import type { Problem } from '../problems.ts';

const ts: typeof import('typescript') = createRequire(import.meta.url)('typescript');

/** Programs as users write them; they import the types as `../../../generated/types.en.ts`. */
const folder = 'scripts/release/consumers';

/**
 * Compiles the consumers against the types, and against every name that the last release had.
 *
 * @param root - absolute path of the project
 * @param types - text of `types.en.ts`
 * @param released - the same of the last release
 * @returns what no longer compiles, at the consumer's line
 */
export function checkConsumers(root: string, types: string, released: string): Problem[] {
  const now = compile(root, types, released);
  if (now.length === 0) return [];
  const before = new Set(compile(root, released, released).map(key));
  return now.filter((problem) => !before.has(key(problem)));
}

function key({ file, line, message }: Problem): string {
  return `${file}:${line} ${message}`;
}

/** The libraries of TypeScript, which every compilation reads alike, by path. */
const libraries = new Map<string, import('typescript').SourceFile | undefined>();

function compile(root: string, types: string, released: string): Problem[] {
  const consumers = readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(root, folder, name));
  const names = [...released.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name]) => name);
  const given = new Map([
    [join(root, 'generated/types.en.ts'), types],
    [
      join(root, folder, 'every-name.ts'),
      `${names.map((name) => `export type { ${name} } from '../../../generated/types.en.ts';`).join('\n')}\n`,
    ],
  ]);
  const options: import('typescript').CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => given.has(name) || fileExists(name);
  host.getSourceFile = (name, version, ...rest) => {
    const text = given.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, version);
    if (!name.includes('/node_modules/')) return getSourceFile(name, version, ...rest);
    if (!libraries.has(name)) libraries.set(name, getSourceFile(name, version, ...rest));
    return libraries.get(name);
  };
  const program = ts.createProgram([...consumers, join(root, folder, 'every-name.ts')], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const { line, character } = file ? ts.getLineAndCharacterOfPosition(file, start) : { line: 0, character: 0 };
    const message =
      `This no longer compiles: ${ts.flattenDiagnosticMessageText(messageText, ' ')} Keep the ` +
      `type as it was, or raise the major version.`;
    return {
      file: file ? relative(root, file.fileName) : folder,
      line: line + 1,
      column: character + 1,
      pointer: '#',
      rule: 'consumer-types',
      message,
    };
  });
}
