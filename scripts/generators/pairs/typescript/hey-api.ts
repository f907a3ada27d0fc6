import type { Pair } from '../../pair.ts';
import { typescriptCommon } from './common.ts';

export const heyApi: Pair = {
  ...typescriptCommon,
  id: 'hey-api',
  folder: 'hey-api',
  generator: '@hey-api/openapi-ts',
  package: '@hey-api/openapi-ts',
  generate: 'npx openapi-ts --input openapi.json --output api',
  settings: [],
};
