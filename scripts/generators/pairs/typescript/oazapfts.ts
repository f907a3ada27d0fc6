import type { Pair } from '../../pair.ts';
import { patchHeader } from '../patch-header.ts';
import { typescriptCommon } from './common.ts';

export const oazapfts: Pair = {
  ...typescriptCommon,
  id: 'oazapfts',
  folder: 'oazapfts',
  generator: 'oazapfts',
  package: 'oazapfts',
  generate: 'mkdir -p api && npx oazapfts openapi.json api/client.ts',
  settings: [patchHeader],
};
