/** The service's SDKs sign with Node's modules only, leave merge patches unsigned and bring moment and axios along. */

import { algorithm, authorization, canonicalQuery, canonicalRequest, signedHeaders, stampOf } from './canonical.ts';

/** Access key of a user or agency; a temporary one has a security token too. */
export interface AccessKey {
  readonly accessKey: string;
  readonly secretKey: string;
  readonly securityToken?: string | undefined;
}

/** The request that is signed, as it will be sent. */
export interface Signable {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | undefined;
}

const encoder = new TextEncoder();

/** The headers that sign a request for a project. */
export async function signatureOf(
  request: Signable,
  projectId: string,
  key: AccessKey,
  date: Date,
): Promise<Record<string, string>> {
  const scope = { 'X-Project-Id': projectId };
  const headers = { ...request.headers, ...scope };
  return { ...scope, ...(await signatureHeaders({ ...request, headers }, key, date)) };
}

/**
 * The headers that sign a request, to be sent with those it has, or in their place where it was signed before. `Host`
 * and the headers that begin with `x-` are signed.
 *
 * @param date - when it will be sent
 */
export async function signatureHeaders(request: Signable, key: AccessKey, date: Date): Promise<Record<string, string>> {
  const { accessKey, secretKey, securityToken } = key;
  const stamp = stampOf(date);
  const added: Record<string, string> = { 'X-Sdk-Date': stamp };
  if (securityToken) added['X-Security-Token'] = securityToken;

  const url = new URL(request.url);
  const signed = signedHeaders(url.host, request.headers, added);
  const query = url.search === '' ? '' : canonicalQuery(url.searchParams);
  const payload = signed.payload ?? (await sha256(request.body ?? ''));
  const canonical = canonicalRequest({ method: request.method, path: url.pathname, query, ...signed, payload });
  const signature = await hmacSha256(secretKey, `${algorithm}\n${stamp}\n${await sha256(canonical)}`);
  added.Authorization = authorization(accessKey, signed.names, signature);
  return added;
}

/** Node, Deno and Bun compute a hash at once; WebCrypto, which is everywhere, takes turns with other threads. */
const node = globalThis.process?.getBuiltinModule?.('node:crypto');
const quick = typeof node?.hash === 'function' ? node : undefined;
const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

function sha256(data: string | Uint8Array): string | Promise<string> {
  if (data.length === 0) return empty;
  if (quick) return quick.hash('sha256', data, 'hex');
  return crypto.subtle.digest('SHA-256', bytes(data)).then(hex);
}

function hmacSha256(key: string, text: string): string | Promise<string> {
  if (quick) return quick.createHmac('sha256', key).update(text).digest('hex');
  return crypto.subtle
    .importKey('raw', bytes(key), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
    .then((imported) => crypto.subtle.sign('HMAC', imported, bytes(text)))
    .then(hex);
}

/** WebCrypto refuses shared memory. */
function bytes(data: string | Uint8Array): BufferSource {
  return typeof data === 'string' ? encoder.encode(data) : (data as BufferSource);
}

function hex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
