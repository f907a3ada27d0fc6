import type { Endpoint, Region } from '../client/index.ts';
import { regions } from '../client/index.ts';

/** Reads a setting that a program cannot do without. */
export function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name} in the environment`);
  return value;
}

/** Where the service is, from `MODELARTS_REGION`, or `MODELARTS_ENDPOINT` for any other address such as the mock's. */
export function endpoint(): Endpoint {
  const { MODELARTS_ENDPOINT: baseUrl, MODELARTS_REGION: region = 'cn-north-4' } = process.env;
  if (baseUrl) return { baseUrl };
  if (!Object.hasOwn(regions, region))
    throw new Error(`${region} is not a public region; set MODELARTS_ENDPOINT instead`);
  return { region: region as Region };
}
