/** The service's SDKs sign with Node's modules only, leave merge patches unsigned and bring moment and axios along. */

/** Access key of a user or agency; a temporary one has a security token too. */
export interface AccessKey {
  readonly accessKey: string;
  readonly secretKey: string;
  readonly securityToken?: string | undefined;
}

/** What is signed: a request as it will be sent. */
export interface Signable {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | undefined;
}

export const algorithm = 'SDK-HMAC-SHA256';
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
  const stamp = date.toISOString().replace(/[-:]|\.\d+/g, '');
  const added: Record<string, string> = { 'X-Sdk-Date': stamp };
  if (securityToken) added['X-Security-Token'] = securityToken;

  const url = new URL(request.url);
  const signed = signedHeaders(url.host, request.headers, added);
  let [names, lines, payload] = ['', '', ''];
  for (const [name, value] of signed) {
    names += names ? `;${name}` : name;
    lines += `${name}:${value}\n`;
    if (name === 'x-sdk-content-sha256') payload = value;
  }
  payload ||= await sha256(request.body ?? '');
  const query = url.search === '' ? '' : canonicalQuery(url.searchParams);
  const canonical = `${request.method.toUpperCase()}\n${canonicalPath(url.pathname)}\n${query}\n${lines}\n${names}\n${payload}`;
  const signature = await hmacSha256(secretKey, `${algorithm}\n${stamp}\n${await sha256(canonical)}`);
  added.Authorization = `${algorithm} Access=${accessKey}, SignedHeaders=${names}, Signature=${signature}`;
  return added;
}

/** Later headers replace earlier ones, as they do where they are sent. */
function signedHeaders(
  host: string,
  ...headers: (Readonly<Record<string, string>> | undefined)[]
): [name: string, value: string][] {
  const signed = new Map([['host', host]]);
  for (const some of headers) {
    for (const name in some) {
      if (/^x-[^_]*$/i.test(name)) signed.set(name.toLowerCase(), (some[name] ?? '').trim());
    }
  }
  return [...signed].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Ends in a slash, though the address does not. */
function canonicalPath(path: string): string {
  const encoded = /^[\w.~/-]*$/.test(path)
    ? path
    : path
        .split('/')
        .map((segment) => encode(decode(segment)))
        .join('/');
  return encoded.endsWith('/') ? encoded : `${encoded}/`;
}

/** @internal exported for its known answers */
export function canonicalQuery(query: URLSearchParams): string {
  const order = (a: string, b: string) => (inUtf8(a) < inUtf8(b) ? -1 : 1);
  const byText = (a: string, b: string) => (a === b ? 0 : order(a, b));
  const sorted = [...query].sort(([a, x], [b, y]) => byText(a, b) || byText(x, y));
  return sorted.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
}

/** Characters of two code units sort after all others, as their bytes do in UTF-8. */
function inUtf8(text: string): string {
  return text.replace(/[\ud800-\udbff]/g, '\uffff$&');
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
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

/** WebCrypto refuses shared memory, which nobody signs. */
function bytes(data: string | Uint8Array): BufferSource {
  return typeof data === 'string' ? encoder.encode(data) : (data as BufferSource);
}

function hex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
