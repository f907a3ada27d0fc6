import { createHash, createHmac } from 'node:crypto';
import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Signable, signatureHeaders } from '../../../client/signature.ts';
import { brunoScript, httpFileScript, postmanScript } from '../../../scripts/collections/scripts.ts';
import { sign } from '../../../scripts/collections/signer.ts';
import { vectorParts, vectors } from '../../support/signature-vectors.ts';

const { key } = vectorParts;
const hashes = {
  sha256: (text: string) => createHash('sha256').update(text).digest('hex'),
  hmacSha256: (secret: string, text: string) => createHmac('sha256', secret).update(text).digest('hex'),
};
const textOf = ({ body }: Signable) => String(body ?? '');

/** A sandbox like those of the request tools: a clock that stands, no modules of Node, no WebCrypto and no URL. */
function run(script: string, date: Date, globals: object): void {
  const clock = class extends Date {
    constructor() {
      super(date.getTime());
    }
  };
  const cryptoJs = {
    SHA256: (text: string) => hashes.sha256(text),
    HmacSHA256: (text: string, secret: string) => hashes.hmacSha256(secret, text),
  };
  const require = (name: string) => (name === 'crypto-js' ? cryptoJs : undefined);
  runInContext(script, createContext({ Date: clock, require, console: { error: () => undefined }, ...globals }));
}

type Variables = Readonly<Record<string, string>>;
type Headers = Record<string, string>;
const fill = (text: string, variables: Variables) =>
  text.replace(/\{\{(\w+)\}\}/g, (all, name) => variables[name] ?? all);

/** How each tool runs its script; the address is given in a variable, as in the collections. */
const tools: Record<string, (request: Signable, date: Date, variables: Variables) => Headers> = {
  Postman: (request, date, variables) => {
    const sent: Headers = {};
    run(postmanScript('en'), date, {
      pm: {
        variables: { get: (name: string) => variables[name], replaceIn: (text: string) => fill(text, variables) },
        execution: { skipRequest: () => undefined },
        request: {
          method: request.method,
          url: '{{endpoint}}',
          body: request.body === undefined ? undefined : { raw: textOf(request) },
          headers: { upsert: (header: { key: string; value: string }) => void (sent[header.key] = header.value) },
        },
      },
    });
    return sent;
  },
  Bruno: (request, date, variables) => {
    const sent: Headers = {};
    run(brunoScript('zh'), date, {
      bru: { interpolate: (text: string) => fill(text, variables) },
      req: {
        getMethod: () => request.method,
        getUrl: () => '{{endpoint}}',
        getBody: () => request.body,
        setHeader: (name: string, value: string) => void (sent[name] = value),
      },
    });
    return sent;
  },
  'JetBrains IDEs': (request, date, variables) => {
    const sent: Headers = {};
    const hash = (digest: (text: string) => string) => ({
      updateWithText: (text: string) => ({ digest: () => ({ toHex: () => digest(text) }) }),
    });
    run(httpFileScript(), date, {
      crypto: {
        sha256: () => hash(hashes.sha256),
        hmac: {
          sha256: () => ({ withTextSecret: (secret: string) => hash((text) => hashes.hmacSha256(secret, text)) }),
        },
      },
      request: {
        method: request.method,
        url: { getRaw: () => '{{endpoint}}' },
        body: { tryGetSubstituted: () => request.body ?? null },
        headers: { findByName: () => null },
        environment: { get: (name: string) => variables[name] ?? null },
        variables: { set: (name: string, value: string) => void (sent[name] = value) },
      },
    });
    return { 'X-Sdk-Date': sent.sdk_date ?? '', Authorization: sent.authorization ?? '' };
  },
};
const secrets = { access_key: key.accessKey, secret_key: key.secretKey };

describe.each(Object.entries(tools))('the script for %s', (_tool, runIn) => {
  it.each(vectors)('signs as the SDKs do: %s', async (_name, request, date) => {
    const { method, url } = request;
    const variables = { endpoint: url, project_id: 'p-1', ...secrets };
    const expected = await signatureHeaders({ ...request, headers: { 'X-Project-Id': 'p-1' } }, key, date);
    expect(runIn({ ...request, method, url }, date, variables)).toMatchObject(expected);
  });
});

describe.each([
  [
    'Postman',
    'Set the variable token, or access_key and secret_key.',
    'Set the variable allow_delete to true to delete.',
  ],
  ['Bruno', '请设置变量 token，或 access_key 和 secret_key。', '如需删除，请将变量 allow_delete 设为 true。'],
])('the script for %s', (tool, noCredentials, noDelete) => {
  const runIn = (method: string, variables: Variables) =>
    tools[tool]?.({ method, url: '' }, new Date(), { endpoint: 'https://example.com/', ...variables });

  it('sends a token where there is one', () => {
    expect(runIn('GET', { token: 'a-token', ...secrets })).toEqual({ 'X-Auth-Token': 'a-token' });
  });

  it('says what is missing', () => {
    expect(() => runIn('GET', { access_key: 'a' })).toThrow(noCredentials);
  });

  it('deletes only where that is allowed', () => {
    expect(() => runIn('DELETE', { token: 't' })).toThrow(noDelete);
    expect(runIn('DELETE', { token: 't', allow_delete: 'true' })).toEqual({ 'X-Auth-Token': 't' });
  });
});

describe('the signer of the scripts', () => {
  it.each(vectors)('makes the known signature: %s', (_name, request, date, signature) => {
    const headers = sign({ ...request, body: textOf(request) }, key, date, hashes);
    expect(headers.Authorization).toContain(`SignedHeaders=host;x-sdk-date, Signature=${signature}`);
  });

  it('makes what the client makes, of any address', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'aZ09-_.~ %+&=#?/é文😀') });
    const requests = fc.record({
      host: fc.constantFrom('a.example', 'A.example:443', 'a.example:8080'),
      path: fc.array(text.map((segment) => `a${encodeURIComponent(segment)}`)), // "." would lead elsewhere
      query: fc.array(fc.tuple(text, text)),
      body: text,
    });
    await fc.assert(
      fc.asyncProperty(requests, async ({ host, path, query, body }) => {
        const url = `https://${host}/${path.join('/')}?${new URLSearchParams(query).toString()}`;
        const request = { method: 'POST', url, headers: { 'X-Project-Id': 'p' }, body };
        const date = new Date();
        const withToken = { ...key, securityToken: 'temporary' };
        expect(sign(request, withToken, date, hashes)).toMatchObject(await signatureHeaders(request, withToken, date));
      }),
      { numRuns: 200 },
    );
  });
});
