import type { Pair } from '../../pair.ts';
import { typescriptCommon } from './common.ts';

export const redoclyTypescript: Pair = {
  ...typescriptCommon,
  id: 'redocly-typescript',
  folder: 'redocly',
  generator: '@redocly/cli generate-client',
  package: '@redocly/cli',
  generate: 'npx redocly generate-client openapi.json --output api/client.ts',
  settings: [],
};
