import { sign, signatureHeaders } from '../../client/sign.ts';
import { peer } from '../peers.ts';
import { printRatios } from '../statistics.ts';
import { microseconds, timedRounds } from '../timing.ts';

/** Signing a request, against the SDK of the vendor. */
export async function signing(): Promise<void> {
  const { AKSKSigner } = await peer<{ AKSKSigner: { sign(request: object, key: object): object } }>(
    '@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js',
  );
  const [accessKey, secretKey] = ['access-key', 'secret-key'];
  const data = { spec: { resources: { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 } } };
  const url = 'https://modelarts.cn-north-4.myhuaweicloud.com/v2/project-1/pools/pool-1/nodepools';
  const date = new Date();
  const key = { getAk: () => accessKey, getSk: () => secretKey };
  const official = '@huaweicloud/huaweicloud-sdk-core 3.1.211';
  const ways = {
    [official]: () =>
      AKSKSigner.sign(
        { endpoint: url, method: 'POST', headers: { 'content-type': 'application/json' }, queryParams: {}, data },
        key,
      ),
    sign: () =>
      signatureHeaders(
        { method: 'POST', url, headers: {}, body: JSON.stringify(data) },
        { accessKey, secretKey },
        date,
      ),
  };
  console.log(`\nSigning one request, medians of ${timedRounds} rounds (goal: at most 0.50 of the SDK)`);
  printRatios(await microseconds(ways, 5000), official, 'µs');

  const plain = { method: 'POST', url, headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) };
  const own = { accessKey, secretKey };
  const objects = {
    'signing itself': () => signatureHeaders(plain, own, date),
    'sign(plain object)': () => sign(plain, own, { date }),
  };
  console.log(`\nSigning a plain object, medians of ${timedRounds} rounds (goal: at most 3 of signing itself)`);
  printRatios(await microseconds(objects, 5000), 'signing itself', 'µs');

  const byHand = async () => {
    const request = new Request(url, plain);
    const body = new Uint8Array(await request.clone().arrayBuffer());
    const added = await signatureHeaders({ ...plain, body }, own, date);
    return new Request(request, { method: 'POST', body, headers: { ...plain.headers, ...added } });
  };
  const requests = {
    'by hand: read, sign, copy': byHand,
    'sign(Request)': () => sign(new Request(url, plain), own, { date }),
  };
  console.log(`\nSigning a Request, medians of ${timedRounds} rounds; reading and copying it is most of it`);
  printRatios(await microseconds(requests, 3000), 'by hand: read, sign, copy', 'µs');
}
