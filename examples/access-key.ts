/**
 * Deletes a resource pool, with a request signed by an access key:
 *
 *     PROJECT_ID=… POOL_NAME=… ACCESS_KEY=… SECRET_KEY=… node scripts/run.mjs examples/access-key.ts
 */
import { createClient } from '../client/index.ts';
import { endpoint, setting } from './settings.ts';

const { SECURITY_TOKEN: securityToken } = process.env;
const client = createClient({
  ...endpoint(),
  projectId: setting('PROJECT_ID'),
  credentials: {
    accessKey: setting('ACCESS_KEY'),
    secretKey: setting('SECRET_KEY'),
    ...(securityToken && { securityToken }),
  },
});

const { metadata, status } = await client.deletePool({ pool_name: setting('POOL_NAME') });
console.log(`${metadata?.name} is being deleted, phase ${status?.phase}`);
