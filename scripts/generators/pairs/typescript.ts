import type { Note, Pair } from '../pair.ts';

const typescript = {
  language: 'TypeScript',
  artifact: '3.1',
  tools: [],
  driver: 'call.ts',
  compile: 'tsc --project tsconfig.json',
  call: 'esbuild call.ts --bundle --platform=node --packages=external --format=esm --outfile=call.mjs --log-level=error && node call.mjs',
} as const;

const patchHeader: Note = {
  en: 'It sends `application/json` on PATCH unless the call sets the header, as the example does.',
  zh: '除非像示例那样在调用时设置请求头，否则 PATCH 会以 `application/json` 发送。',
};

/** Generators of TypeScript that npm has. */
export const typescriptPairs: readonly Pair[] = [
  {
    ...typescript,
    id: 'openapi-typescript',
    folder: 'openapi-typescript',
    generator: 'openapi-typescript + openapi-fetch',
    package: 'openapi-typescript',
    generate: 'npx openapi-typescript openapi.json --default-non-nullable false --output api/schema.ts',
    notes: [patchHeader],
  },
  {
    ...typescript,
    id: 'hey-api',
    folder: 'hey-api',
    generator: '@hey-api/openapi-ts',
    package: '@hey-api/openapi-ts',
    generate: 'npx openapi-ts --input openapi.json --output api',
    notes: [],
  },
  {
    ...typescript,
    id: 'redocly-typescript',
    folder: 'redocly',
    generator: '@redocly/cli generate-client',
    package: '@redocly/cli',
    generate: 'npx redocly generate-client openapi.json --output api/client.ts',
    notes: [],
  },
  {
    ...typescript,
    id: 'oazapfts',
    folder: 'oazapfts',
    generator: 'oazapfts',
    package: 'oazapfts',
    generate: 'mkdir -p api && npx oazapfts openapi.json api/client.ts',
    notes: [patchHeader],
  },
  {
    ...typescript,
    id: 'openapi-zod-client',
    folder: 'openapi-zod-client',
    generator: 'openapi-zod-client (zodios, axios)',
    package: 'openapi-zod-client',
    generate: 'mkdir -p api && npx openapi-zod-client openapi.json --output api/client.ts',
    notes: [patchHeader],
  },
  {
    ...typescript,
    id: 'swagger-typescript-api',
    folder: 'swagger-typescript-api',
    generator: 'swagger-typescript-api',
    package: 'swagger-typescript-api',
    generate: 'npx swagger-typescript-api generate --path openapi.json --output api --name client.ts',
    notes: [],
  },
  {
    ...typescript,
    id: 'typed-openapi',
    folder: 'typed-openapi',
    generator: 'typed-openapi',
    package: 'typed-openapi',
    generate: 'npx typed-openapi openapi.json --output api/client.ts',
    notes: [],
  },
];
