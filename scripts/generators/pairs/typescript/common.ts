import type { Note } from '../../pair.ts';

/** Driver, compiler and call that every pair of TypeScript shares. */
export const typescriptCommon = {
  language: 'TypeScript',
  artifact: '3.1',
  tools: [],
  driver: 'call.ts',
  compile: 'tsc --project tsconfig.json',
  call:
    'esbuild call.ts --bundle --platform=node --packages=external --format=esm --outfile=call.mjs ' +
    '--log-level=error && node call.mjs',
} as const;

/** For clients that put names into the path unencoded. */
export const encodeYourself: Note = {
  en: 'It puts names into the path as they are: encode them, as the example does.',
  zh: '名称会原样写入路径，需要像示例那样自行编码。',
};
