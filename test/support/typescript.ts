/**
 * The TypeScript compiler for tests. Own code because `ts.createProgram` reads and binds the same 100 declaration files
 * for each program again; one process parses each only once here.
 */
import { join } from 'node:path';
import ts from 'typescript';
import { repository } from './project.ts';

const parsed = new Map<string, ts.SourceFile | undefined>();

/**
 * Compiles programs that may exist in memory only.
 *
 * @param files - absolute paths of the programs to compile
 * @param options - of the compiler, as strict as the test needs them
 * @param given - texts of files that are not on disk, or are to be read otherwise, by absolute path
 * @returns what the compiler says, with file and position
 */
export function diagnosticsOf(
  files: readonly string[],
  options: ts.CompilerOptions,
  given: ReadonlyMap<string, string> = new Map(),
): string[] {
  const all: ts.CompilerOptions = { noEmit: true, skipDefaultLibCheck: true, ...options };
  const host = ts.createCompilerHost(all);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => given.has(name) || fileExists(name);
  host.readFile = (name) => given.get(name) ?? readFile(name);
  host.getSourceFile = (name, version, ...rest) => {
    const text = given.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, version);
    if (!name.includes('/node_modules/')) return getSourceFile(name, version, ...rest);
    const isLibrary = name.includes('/typescript/lib/'); // which reads the same for each kind of modules
    const key = JSON.stringify([name, all.target, ...(isLibrary ? [] : [version, all.module, all.moduleResolution])]);
    if (!parsed.has(key)) parsed.set(key, getSourceFile(name, version, ...rest));
    return parsed.get(key);
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([...files], all, host))
    .map(
      ({ messageText, file, start }) =>
        `${file?.fileName}:${start} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ['node'],
  paths: {
    'openapi-document': [join(repository, 'packages/openapi-document/src/index.ts')],
    'modelarts-pools-openapi': [join(repository, 'client/index.ts')],
    'modelarts-pools-openapi/mock': [join(repository, 'mock/server.ts')],
    'modelarts-pools-openapi/openapi-fetch': [join(repository, 'client/openapi-fetch.ts')],
    'modelarts-pools-openapi/sign': [join(repository, 'client/sign.ts')],
    'modelarts-pools-openapi/types': [join(repository, 'generated/types.en.ts')],
  },
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  skipLibCheck: true,
};

/**
 * Compiles programs that import the package by its name, as strictly as its users may.
 *
 * @param programs - their sources by file name
 * @returns what the compiler says, with file and position
 */
export function complaintsAbout(programs: ReadonlyMap<string, string>): string[] {
  // In a folder that is not there, so that nothing is found beside them but what is installed.
  const given = new Map([...programs].map(([name, source]) => [join(repository, 'user', name), source]));
  return diagnosticsOf([...given.keys()], options, given);
}
