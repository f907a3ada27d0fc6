/** A package that is published: where it stands, and the modules that are compiled for it. */
export interface Package {
  /** From the root of the project. */
  readonly folder: string;
  /** Folder of the sources, below it. */
  readonly rootDir: string;
  readonly entries: readonly string[];
}

/** Packages after those that they import: each sees another as npm's users do, by what it publishes. */
export const packages: readonly Package[] = [
  { folder: 'packages/openapi-document', rootDir: 'src', entries: ['index.ts', 'node.ts'] },
  { folder: 'packages/openapi-breaking', rootDir: 'src', entries: ['index.ts', 'main.ts'] },
  {
    folder: '.',
    rootDir: '.',
    entries: [
      'client/index.ts',
      'client/openapi-fetch.ts',
      'client/sign.ts',
      'mock/server.ts',
      'cli/main.ts',
      'generated/types.en.ts',
      'generated/types.zh.ts',
    ],
  },
];
