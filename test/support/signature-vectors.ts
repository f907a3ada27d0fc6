import type { Signable } from '../../client/signature.ts';

const key = { accessKey: 'AccessKey', secretKey: 'SecretKey' };
const project = '77b6a44cba5143ab91d13ab9a8ff44fd';
const y2019 = new Date('2019-11-15T03:36:55Z');
const y2020 = new Date('2020-06-08T02:39:00Z');
const get = (url: string, headers = {}): Signable => ({ method: 'GET', url, headers });
const post = (url: string, body: string): Signable => ({ method: 'POST', url, body });

/** Signatures that the tests of the vendor's SDKs for Java and Python expect. */
export const vectors: [name: string, request: Signable, date: Date, signature: string][] = [
  [
    'Java, a query and a header with an underscore',
    get(`https://service.region.example.com/v1/${project}/vpcs?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0`, {
      TEST_UNDERSCORE: 'x',
    }),
    y2019,
    'fd95e7da6f695cfb4cabbb9d6b0968aec155bc576b064835282473539ae9ea1d',
  ],
  [
    'Java, a body',
    post(`https://service.region.example.com/v1/${project}/vpc/123`, '{"key":"value"}'),
    y2019,
    'b5649aa774f6cac7437631662f08815fc65c70e40e486df6db2436ce68902771',
  ],
  [
    'Java, no path',
    get('https://example.com/'),
    y2019,
    '919ad8b75d4ad49da0d377e63ee21c4a7a54b752f6bf2878b4adbe9c19927da6',
  ],
  [
    'Java, another host',
    get(`https://service.test-region-1.myhuaweicloud.com/v1/${project}/vpcs`),
    y2019,
    'fbfa53d70fa0dec48f511be2e9e522172f9dca6d56f8856d12d7e575b978d9be',
  ],
  [
    'Java, another host and a body',
    post(`https://service.test-region-1.myhuaweicloud.com/v1/${project}/vpc/123`, '{"key":"value"}'),
    y2019,
    'f65c535f8f86d95e963fbd795d6d41dbf59e675a8b4ae161356cf8cd93f1ec4c',
  ],
  [
    'Python, a query',
    get('https://service.endpoint.myhuaweicloud.com/resources?size=1'),
    y2020,
    'cfb4171acec81de07d50e53d57eb77edd537414d66ddb1d7d780f128e12cd842',
  ],
  [
    'Python, a query and a body',
    post('https://service.endpoint.myhuaweicloud.com/resources?size=1', '{"name":"test","id":1}'),
    y2020,
    '436b1ac0a1ae03705934bb70ef2f2e09f7bfed2117d731a38235053199323a1f',
  ],
];

export const vectorParts = { get, key, post, y2020 };
