/**
 * Signs a request of one's own and sends it with `fetch`:
 *
 *     PROJECT_ID=… POOL_NAME=… ACCESS_KEY=… SECRET_KEY=… node scripts/run.mjs examples/fetch.ts
 */
import { regions } from '../client/index.ts';
import { sign } from '../client/sign.ts';
import { setting } from './settings.ts';

const { MODELARTS_ENDPOINT: endpoint = regions['cn-north-4'] } = process.env;
const path = ['v2', setting('PROJECT_ID'), 'pools', setting('POOL_NAME'), 'nodepools', 'nodepool-1'];

const request = new Request(`${endpoint}/${path.map(encodeURIComponent).join('/')}`, {
  method: 'PATCH',
  headers: { 'Content-Type': 'application/merge-patch+json', 'X-Project-Id': setting('PROJECT_ID') },
  body: JSON.stringify({ spec: { resources: { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 } } }),
});
const signed = await sign(request, { accessKey: setting('ACCESS_KEY'), secretKey: setting('SECRET_KEY') });
const response = await fetch(signed);
console.log(response.status, await response.json());
