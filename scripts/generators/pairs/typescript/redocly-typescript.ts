import type { Pair } from '../../pair.ts';
import { typescript } from './common.ts';

export const redoclyTypescript: Pair = {
  ...typescript,
  id: 'redocly-typescript',
  folder: 'redocly',
  generator: '@redocly/cli generate-client',
  package: '@redocly/cli',
  generate: 'npx redocly generate-client openapi.json --output api/client.ts',
  settings: [],
};
