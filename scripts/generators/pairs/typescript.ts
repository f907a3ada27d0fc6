import type { Pair } from '../pair.ts';
import { heyApi } from './typescript/hey-api.ts';
import { kubb } from './typescript/kubb.ts';
import { oazapfts } from './typescript/oazapfts.ts';
import { openapiClientAxios } from './typescript/openapi-client-axios.ts';
import { openapiCodegen } from './typescript/openapi-codegen.ts';
import { openapiGeneratorPlus } from './typescript/openapi-generator-plus.ts';
import { openapiTypescript } from './typescript/openapi-typescript.ts';
import { openapiTypescriptCodegen } from './typescript/openapi-typescript-codegen.ts';
import { openapiZodClient } from './typescript/openapi-zod-client.ts';
import { orval } from './typescript/orval.ts';
import { redoclyTypescript } from './typescript/redocly-typescript.ts';
import { rtkQuery } from './typescript/rtk-query.ts';
import { swaggerTypescriptApi } from './typescript/swagger-typescript-api.ts';
import { typedOpenapi } from './typescript/typed-openapi.ts';

/** Generators of TypeScript that npm has, in the order of the table. */
export const typescriptPairs: readonly Pair[] = [
  openapiTypescript,
  heyApi,
  orval,
  redoclyTypescript,
  kubb,
  oazapfts,
  openapiZodClient,
  swaggerTypescriptApi,
  openapiTypescriptCodegen,
  typedOpenapi,
  openapiGeneratorPlus,
  openapiClientAxios,
  rtkQuery,
  openapiCodegen,
];
