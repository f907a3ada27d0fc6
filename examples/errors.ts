/**
 * Tells apart what can go wrong, without try and catch:
 *
 *     PROJECT_ID=… POOL_NAME=… TOKEN=… node scripts/run.mjs examples/errors.ts
 */
import { type ClientError, createClient, isApiError, isRequestInvalidError, isTimeoutError } from '../client/index.ts';
import { endpoint, setting } from './settings.ts';

const client = createClient({
  ...endpoint(),
  projectId: setting('PROJECT_ID'),
  credentials: async () => ({ token: setting('TOKEN') }), // asked again when a token is refused
  timeouts: { perTry: 10_000, overall: 60_000 },
});

const { data, error } = await client.safe.deleteNodePool({
  pool_name: setting('POOL_NAME'),
  nodepool_name: 'no-such-node-pool',
});
console.log(error ? explain(error) : `deleted ${data.metadata?.name}`);

function explain(error: ClientError): string {
  if (isApiError(error)) return `${error.status} ${error.error_code}: ${error.advice?.action ?? error.error_msg}`;
  if (isRequestInvalidError(error))
    return error.violations.map(({ pointer, message }) => `${pointer} ${message}`).join('\n');
  if (isTimeoutError(error)) return `No answer within ${error.milliseconds} ms. Query the pool before you try again.`;
  return `${error.message}${error.mayHaveArrived ? '. Query the pool before you try again.' : ''}`;
}
