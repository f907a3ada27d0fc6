import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { repository } from './project.ts';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ['node'],
  paths: {
    'openapi-document': [join(repository, 'packages/openapi-document/src/index.ts')],
    'modelarts-pools-openapi': [join(repository, 'client/index.ts')],
    'modelarts-pools-openapi/mock': [join(repository, 'mock/server.ts')],
    'modelarts-pools-openapi/sign': [join(repository, 'client/sign.ts')],
    'modelarts-pools-openapi/types': [join(repository, 'generated/types.en.ts')],
  },
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  skipLibCheck: true,
  noEmit: true,
};

/**
 * Compiles programs that import the package by its name, as strictly as its users may.
 *
 * @param programs - their sources by file name
 * @returns what the compiler says, with file and position
 */
export function complaintsAbout(programs: ReadonlyMap<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'pools-typescript-'));
  try {
    symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    for (const [name, source] of programs) writeFileSync(join(folder, name), source);
    const program = ts.createProgram(
      [...programs.keys()].map((name) => join(folder, name)),
      { ...options, typeRoots: [join(folder, 'node_modules/@types')] },
    );
    return ts
      .getPreEmitDiagnostics(program)
      .map(
        ({ messageText, file, start }) =>
          `${file?.fileName}:${start} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
