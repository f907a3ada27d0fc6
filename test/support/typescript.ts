import { join } from 'node:path';
import ts from 'typescript';
import { repository } from './project.ts';

/** Compiles programs that import the package by its name, as strictly as its users may. */
export function complaintsOf(files: readonly string[]): string[] {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ['node'],
    typeRoots: [join(repository, 'node_modules/@types')],
    paths: { 'modelarts-pools-openapi': [join(repository, 'client/index.ts')] },
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    noEmit: true,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText, file, start }) => `${file?.fileName}:${start} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
}
