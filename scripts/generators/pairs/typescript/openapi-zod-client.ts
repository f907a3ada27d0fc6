import type { Pair } from '../../pair.ts';
import { patchHeader } from '../patch-header.ts';
import { encodeYourself, typescriptCommon } from './common.ts';

export const openapiZodClient: Pair = {
  ...typescriptCommon,
  id: 'openapi-zod-client',
  folder: 'openapi-zod-client',
  generator: 'openapi-zod-client (zodios, axios)',
  package: 'openapi-zod-client',
  generate: 'mkdir -p api && npx openapi-zod-client openapi.json --output api/client.ts',
  settings: [patchHeader, encodeYourself],
};
